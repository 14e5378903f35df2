<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Exception;

/** It cannot be done now: the state is another one, or somebody was faster. The message may be shown to people. */
class Conflict extends \RuntimeException {
}
