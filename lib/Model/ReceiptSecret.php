<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Model;

/**
 * What a guest comes back with. His browser makes it up, 32 bytes as base64url, and sends it along with his documents;
 * the server keeps its hash only.
 */
final class ReceiptSecret {
	/** Header of the request that brings a document. */
	public const HEADER = 'X-DocumentGate-Receipt';

	/** @return ?string null where it is no secret, or one that could be guessed */
	public static function hashOf(string $untrusted): ?string {
		return preg_match('/^[A-Za-z0-9_-]{43}$/D', $untrusted) === 1 && count(array_unique(str_split($untrusted))) > 8 ? hash('sha256', $untrusted) : null;
	}
}
