<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** A file that nobody but its submitter may read now. */
final class HeldFile {
	/**
	 * @param ?int $fileId null until the file is in the file cache
	 * @param ?string $submitterUid null: nobody with an account handed it in, so it is hidden from everybody
	 */
	public function __construct(
		public readonly int $itemId,
		public readonly ?int $fileId,
		public readonly int $storageId,
		public readonly string $pathHash,
		public readonly string $internalPath,
		public readonly ?string $submitterUid,
		public readonly Disposition $state,
	) {
	}

	/** Whether this user handed it in and may go on reading it. */
	public function isSubmittedBy(?string $uid): bool {
		return $uid !== null && $uid !== '' && $uid === $this->submitterUid;
	}
}
