<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\Disposition;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** How many cases there are of which kind. */
class CaseCounts {
	private const TABLE = 'documentgate_items';

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** @return array<string, int> every disposition, also those without a case */
	public function byState(?string $submitterUid = null): array {
		$query = $this->db->getQueryBuilder();
		$query->select('state')->selectAlias($query->func()->count('*'), 'many')->from(self::TABLE)->groupBy('state');
		if ($submitterUid !== null) {
			$query->where($query->expr()->eq('submitter_uid', $query->createNamedParameter($submitterUid)));
		}
		$counts = array_fill_keys(array_column(Disposition::cases(), 'value'), 0);
		$result = $query->executeQuery();
		foreach ($result->fetchAll() as $row) {
			$counts[(string)$row['state']] = (int)$row['many'];
		}
		$result->closeCursor();
		return $counts;
	}

	/**
	 * @param int $now seconds
	 * @param int $tomorrow seconds
	 * @return array{waiting: int, pending: int, overdue: int, dueToday: int, mine: int, unassigned: int}
	 */
	public function open(string $uid, int $now, int $tomorrow): array {
		$query = $this->db->getQueryBuilder();
		$query->select('state', 'assignee_uid', 'due_at')->from(self::TABLE)
			->where($query->expr()->in('state', $query->createNamedParameter([Disposition::Held->value, Disposition::Pending->value], IQueryBuilder::PARAM_STR_ARRAY)));
		$counts = ['waiting' => 0, 'pending' => 0, 'overdue' => 0, 'dueToday' => 0, 'mine' => 0, 'unassigned' => 0];
		$result = $query->executeQuery();
		while (($row = $result->fetch()) !== false) {
			if ($row['state'] === Disposition::Pending->value) {
				// nothing to decide yet; it is the engine's turn
				$counts['pending']++;
				continue;
			}
			$due = $row['due_at'] === null ? null : (int)$row['due_at'];
			$counts['waiting']++;
			$counts['overdue'] += $due !== null && $due < $now ? 1 : 0;
			$counts['dueToday'] += $due !== null && $due >= $now && $due < $tomorrow ? 1 : 0;
			$counts['mine'] += $row['assignee_uid'] === $uid ? 1 : 0;
			$counts['unassigned'] += $row['assignee_uid'] === null ? 1 : 0;
		}
		$result->closeCursor();
		return $counts;
	}

	/** When the document that waits longest for the engine came in, in seconds; null where none waits. */
	public function oldestPending(): ?int {
		$query = $this->db->getQueryBuilder();
		$query->select('created_at')->from(self::TABLE)
			->where($query->expr()->eq('state', $query->createNamedParameter(Disposition::Pending->value)))
			->orderBy('created_at', 'ASC')->setMaxResults(1);
		$result = $query->executeQuery();
		$oldest = $result->fetchOne();
		$result->closeCursor();
		return $oldest === false ? null : (int)$oldest;
	}
}
