<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** What the server knows about a document after it was inspected, or after that was not possible. */
final class Judgement {
	/**
	 * @param ?Verdict $verdict null: it could not be inspected now, so it is pending
	 * @param ?string $reportHash sha256 of the stored report
	 * @param list<string> $traits
	 * @param list<string> $because ids of rules, gaps and formats that caused the verdict
	 * @param ?string $cause why it is pending: engine-unavailable, too-large, timeout, disk-full
	 * @param ?string $formatId what the engine found the document to be
	 */
	public function __construct(
		public readonly ?Verdict $verdict,
		public readonly ?string $reportHash,
		public readonly array $traits,
		public readonly array $because,
		public readonly string $policyName,
		public readonly int $policyRevision,
		public readonly string $engineVersion,
		public readonly SafeCopy $safeCopy = SafeCopy::None,
		public readonly ?string $cause = null,
		public readonly ?string $formatId = null,
	) {
	}

	/** Nothing could be said; the document waits. */
	public static function pending(string $cause, string $policyName, int $policyRevision = 0): self {
		return new self(null, null, [], [], $policyName, $policyRevision, '', SafeCopy::None, $cause);
	}
}
