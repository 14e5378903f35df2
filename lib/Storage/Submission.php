<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\Origin;

/** Who hands something in, and on which way. */
final class Submission {
	/**
	 * @param ?string $uid null: a guest, or nobody in particular
	 * @param ?string $guestName what a guest called himself
	 * @param ?string $shareToken of the public link
	 * @param ?string $receiptHash of the secret that the guest comes back with
	 */
	public function __construct(
		public readonly ?string $uid,
		public readonly Origin $origin,
		public readonly ?string $guestName = null,
		public readonly ?string $shareToken = null,
		public readonly ?string $receiptHash = null,
	) {
	}

	public function as(Origin $origin): self {
		return new self($this->uid, $origin, $this->guestName, $this->shareToken, $this->receiptHash);
	}

	/** An app saves what somebody is working on: it must not fail in the middle. */
	public function isEditor(): bool {
		return $this->origin === Origin::Editor;
	}
}
