<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** Which cases a list shows; what is null or empty does not narrow it. */
final class CaseFilter {
	public const SORTS = ['id', 'created_at', 'updated_at', 'due_at', 'name', 'size'];

	/**
	 * @param list<Disposition> $states
	 * @param ?int $since only cases opened at this time or later, in seconds
	 * @param ?int $until only cases opened before this time, in seconds
	 * @param value-of<self::SORTS> $sort
	 * @param ?int $dueBefore only cases that are due before this time, in seconds
	 */
	public function __construct(
		public readonly array $states = [],
		public readonly ?Verdict $verdict = null,
		public readonly ?string $trait = null,
		public readonly ?string $submitterUid = null,
		public readonly ?string $ownerUid = null,
		public readonly ?string $assigneeUid = null,
		public readonly ?int $scopeId = null,
		public readonly ?string $sha256 = null,
		public readonly ?string $search = null,
		public readonly ?int $since = null,
		public readonly ?int $until = null,
		public readonly ?Origin $origin = null,
		public readonly string $sort = 'id',
		public readonly bool $descending = true,
		public readonly ?bool $unassigned = null,
		public readonly ?int $dueBefore = null,
	) {
	}
}
