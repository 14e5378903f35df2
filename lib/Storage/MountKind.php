<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

/** What the gate does at a mount. */
enum MountKind {
	/** Someone's own files: the documents wait in their place. */
	case Home;
	/** A team folder: the documents wait in their place; it belongs to nobody. */
	case Team;
	/** Storage that people may reach around Nextcloud, external or federated: what has to wait does not get there. */
	case External;
	/** A second way to files of another mount (a share, the root of the data folder): hides, and leaves writing to the mount below. */
	case Window;
}
