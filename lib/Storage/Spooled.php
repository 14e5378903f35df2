<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

/** A document in a temporary file. */
final class Spooled {
	/**
	 * @param ?string $file path; null where there was no room for it
	 * @param string $sha256 hexadecimal
	 * @param int $size bytes
	 */
	public function __construct(
		public readonly ?string $file,
		public readonly string $sha256,
		public readonly int $size,
	) {
	}
}
