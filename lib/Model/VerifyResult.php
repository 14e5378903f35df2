<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** What came out when the audit trail was followed from its first row to its last. */
final class VerifyResult {
	/**
	 * @param int $events how many rows were read
	 * @param ?int $firstBroken id of the first row that does not fit
	 * @param ?string $problem changed, order, missing; null where everything fits
	 * @param string $head hash of the last row; written down elsewhere it proves later that nothing was rewritten
	 */
	public function __construct(
		public readonly int $events,
		public readonly ?int $firstBroken,
		public readonly ?string $problem,
		public readonly string $head,
	) {
	}

	public function isIntact(): bool {
		return $this->problem === null;
	}
}
