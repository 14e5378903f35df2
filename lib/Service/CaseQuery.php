<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\Verdict;

/** Reads the filter of a list as people write it into an address. */
final class CaseQuery {
	/** Cases on one page at most. */
	public const LONGEST_PAGE = 200;

	/** What a list may be sorted by, and the column behind it. */
	private const SORTS = ['created' => 'created_at', 'updated' => 'updated_at', 'due' => 'due_at', 'name' => 'name', 'size' => 'size', 'id' => 'id'];

	/**
	 * @param string $state dispositions with commas, `open` for all that wait, `closed` for all others; empty for every
	 * @param string $assignee `me`, `none` or a user id; empty for everybody
	 * @param string $due `overdue` or `today`; empty for every
	 * @param string $uid who asks
	 * @param int $now seconds
	 * @throws Invalid
	 */
	public static function parse(string $state, string $verdict, string $trait, string $origin, ?int $scope, string $assignee, string $submitter, string $due, string $q, string $from, string $to, string $sort, string $order, string $uid, int $now): CaseFilter {
		return new CaseFilter(
			states: self::states($due !== '' && $state === '' ? 'open' : $state),
			verdict: $verdict === '' ? null : Verdict::parse($verdict),
			trait: $trait === '' ? null : $trait,
			submitterUid: $submitter === '' ? null : $submitter,
			assigneeUid: $assignee === '' || $assignee === 'none' ? null : ($assignee === 'me' ? $uid : $assignee),
			scopeId: $scope,
			search: trim($q) === '' ? null : trim($q),
			since: Times::parseOptional($from),
			until: Times::parseOptional($to),
			origin: $origin === '' ? null : Origin::parse($origin),
			sort: self::SORTS[$sort] ?? throw new Invalid('Sort by one of: ' . implode(', ', array_keys(self::SORTS)) . '.'),
			descending: match ($order) {
				'asc' => false,
				'desc' => true,
				default => throw new Invalid('The order is asc or desc.'),
			},
			unassigned: $assignee === 'none' ? true : null,
			dueBefore: match ($due) {
				'' => null,
				'overdue' => $now,
				'today' => Times::nextDay($now),
				default => throw new Invalid('Due is overdue or today.'),
			},
		);
	}

	/**
	 * @return list<Disposition> empty for every
	 * @throws Invalid
	 */
	public static function states(string $state): array {
		return match ($state) {
			'' => [],
			'open' => array_values(array_filter(Disposition::cases(), static fn (Disposition $one): bool => $one->isOpen())),
			'closed' => array_values(array_filter(Disposition::cases(), static fn (Disposition $one): bool => !$one->isOpen())),
			default => array_map(Disposition::parse(...), explode(',', $state)),
		};
	}

	/** @throws Invalid */
	public static function page(int $limit, int $offset): void {
		if ($limit < 1 || $limit > self::LONGEST_PAGE || $offset < 0) {
			throw new Invalid('A page has 1 to 200 entries and begins at 0 or later.');
		}
	}
}
