<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\Disposition;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Finds what was kept long enough. What is open is never among it.
 *
 * @template-extends QBMapper<Item>
 */
class RetentionMapper extends QBMapper {
	private const BATCH = 100;

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_items', Item::class);
	}

	/**
	 * Rejected, and still where their submitters put them.
	 *
	 * @return list<Item> lowest id first
	 */
	public function rejectedInPlace(int $before, int $after): array {
		$query = $this->closed([Disposition::Rejected], $before, $after);
		$query->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)));
		return array_values($this->findEntities($query));
	}

	/**
	 * Closed cases that still have something in the vault.
	 *
	 * @return list<Item> lowest id first
	 */
	public function sealed(int $before, int $after): array {
		$query = $this->closed($this->closedStates(), $before, $after);
		$query->andWhere($query->expr()->orX($query->expr()->isNotNull('blob'), $query->expr()->isNotNull('safe_blob')))
			// what is let through and has not landed yet
			->andWhere($query->expr()->isNull('next_attempt'));
		return array_values($this->findEntities($query));
	}

	/**
	 * Closed cases about bytes that are nowhere in the file tree any more.
	 *
	 * @return list<Item> lowest id first
	 */
	public function past(int $before, int $after): array {
		$query = $this->closed([...$this->closedStates(), Disposition::Clean], $before, $after);
		$query->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->isNull('next_attempt'));
		return array_values($this->findEntities($query));
	}

	public function isBlobUsed(string $name): bool {
		$query = $this->db->getQueryBuilder();
		$query->select('id')->from($this->getTableName())
			->where($query->expr()->orX($query->expr()->eq('blob', $query->createNamedParameter($name)), $query->expr()->eq('safe_blob', $query->createNamedParameter($name))))
			->setMaxResults(1);
		$result = $query->executeQuery();
		$used = $result->fetchOne();
		$result->closeCursor();
		return $used !== false;
	}

	/** @return list<Disposition> */
	private function closedStates(): array {
		return [Disposition::Refused, Disposition::Released, Disposition::Replaced, Disposition::Returned, Disposition::Rejected, Disposition::Withdrawn];
	}

	/** @param list<Disposition> $states */
	private function closed(array $states, int $before, int $after): IQueryBuilder {
		$query = $this->db->getQueryBuilder();
		return $query->select('*')->from($this->getTableName())
			->where($query->expr()->gt('id', $query->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('updated_at', $query->createNamedParameter($before, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('state', $query->createNamedParameter(array_map(static fn (Disposition $state): string => $state->value, $states), IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'ASC')->setMaxResults(self::BATCH);
	}
}
