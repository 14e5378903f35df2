<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** A file of the file cache that nobody has opened a case for. */
final class UncheckedFile {
	/** @param string $internalPath inside its storage */
	public function __construct(
		public readonly int $fileId,
		public readonly int $storageId,
		public readonly string $internalPath,
		public readonly int $size,
		public readonly int $mtime,
		public readonly int $mediaTypeId,
	) {
	}
}
