<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Exception;

/** The one who asks may not do this. Outside it gets the same answer as NotFound. */
class NotPermitted extends \RuntimeException {
}
