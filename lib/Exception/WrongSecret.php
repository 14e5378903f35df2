<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Exception;

/** Somebody came with a secret that opens nothing. He may be guessing, so whoever does it often has to wait. */
final class WrongSecret extends NotFound {
}
