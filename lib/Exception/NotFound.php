<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Exception;

/** There is no such thing, or the one who asks may not know that there is. */
class NotFound extends \RuntimeException {
}
