<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Exception;

/** What was handed in cannot be used. The message may be shown to people and says what to change. */
class Invalid extends \RuntimeException {
}
