<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads where files stand, many at once: for listings. */
class StateMapper {
	/** Ids that fit into one question. */
	private const AT_ONCE = 1000;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * @param list<int> $fileIds
	 * @return array<int, string> state by file id; files without a case are left out
	 */
	public function states(array $fileIds): array {
		$states = [];
		foreach (array_chunk($fileIds, self::AT_ONCE) as $some) {
			$query = $this->db->getQueryBuilder();
			$query->select('file_id', 'state')
				->from('documentgate_items')
				->where($query->expr()->in('file_id', $query->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
				->orderBy('id', 'ASC');
			$result = $query->executeQuery();
			while ($row = $result->fetch()) {
				$states[(int)$row['file_id']] = (string)$row['state'];
			}
			$result->closeCursor();
		}
		return $states;
	}
}
