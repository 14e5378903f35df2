<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\HeldFile;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads what is hidden now: only the columns that are needed, for this runs in every request. */
class HeldMapper {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * Withdrawn documents that are still somewhere, in the trash for instance, stay hidden as well.
	 *
	 * @return list<HeldFile>
	 */
	public function all(): array {
		$states = [Disposition::Withdrawn->value];
		foreach (Disposition::cases() as $state) {
			if ($state->hides()) {
				$states[] = $state->value;
			}
		}
		$query = $this->db->getQueryBuilder();
		$query->select('id', 'file_id', 'storage_id', 'path_hash', 'internal_path', 'submitter_uid', 'state')
			->from('documentgate_items')
			->where($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('state', $query->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'ASC');
		$result = $query->executeQuery();
		$held = [];
		while ($row = $result->fetch()) {
			$held[] = new HeldFile(
				(int)$row['id'],
				$row['file_id'] === null ? null : (int)$row['file_id'],
				(int)$row['storage_id'],
				(string)$row['path_hash'],
				(string)$row['internal_path'],
				$row['submitter_uid'] === null ? null : (string)$row['submitter_uid'],
				Disposition::from((string)$row['state']),
			);
		}
		$result->closeCursor();
		return $held;
	}
}
