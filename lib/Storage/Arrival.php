<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

/** A document that is about to appear at a place. */
final class Arrival {
	/**
	 * @param ?int $fileId what the file will be known by; null: not known yet
	 * @param bool $overwrites something readable with content would be lost
	 * @param bool $uploads false: it comes from another place of this Nextcloud, where it stays when it may not come here
	 */
	public function __construct(
		public readonly Place $place,
		public readonly Spooled $document,
		public readonly Submission $by,
		public readonly ?int $fileId,
		public readonly bool $overwrites,
		public readonly bool $uploads = true,
	) {
	}
}
