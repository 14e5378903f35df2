<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Turns the filter of a list into conditions. */
final class ItemFilter {
	public static function apply(IQueryBuilder $query, IDBConnection $db, CaseFilter $filter): void {
		$expr = $query->expr();
		if ($filter->states !== []) {
			$states = array_map(static fn (Disposition $state): string => $state->value, $filter->states);
			$query->andWhere($expr->in('state', $query->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$words = [
			'verdict' => $filter->verdict?->value,
			'submitter_uid' => $filter->submitterUid,
			'owner_uid' => $filter->ownerUid,
			'assignee_uid' => $filter->assigneeUid,
			'sha256' => $filter->sha256,
			'origin' => $filter->origin?->value,
		];
		foreach ($words as $column => $word) {
			if ($word !== null) {
				$query->andWhere($expr->eq($column, $query->createNamedParameter($word)));
			}
		}
		if ($filter->scopeId !== null) {
			$query->andWhere($expr->eq('scope_id', $query->createNamedParameter($filter->scopeId, IQueryBuilder::PARAM_INT)));
		}
		if ($filter->unassigned !== null) {
			$query->andWhere($filter->unassigned ? $expr->isNull('assignee_uid') : $expr->isNotNull('assignee_uid'));
		}
		if ($filter->trait !== null) {
			// traits are stored as a JSON list of words; the quotes keep one word from matching inside another
			$query->andWhere($expr->like('traits', $query->createNamedParameter('%"' . $db->escapeLikeParameter($filter->trait) . '"%')));
		}
		if ($filter->search !== null && $filter->search !== '') {
			$query->andWhere($expr->iLike('path', $query->createNamedParameter('%' . $db->escapeLikeParameter($filter->search) . '%')));
		}
		if ($filter->dueBefore !== null) {
			$query->andWhere($expr->lt('due_at', $query->createNamedParameter($filter->dueBefore, IQueryBuilder::PARAM_INT)));
		}
		if ($filter->since !== null) {
			$query->andWhere($expr->gte('created_at', $query->createNamedParameter($filter->since, IQueryBuilder::PARAM_INT)));
		}
		if ($filter->until !== null) {
			$query->andWhere($expr->lt('created_at', $query->createNamedParameter($filter->until, IQueryBuilder::PARAM_INT)));
		}
	}
}
