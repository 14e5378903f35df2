<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Item> */
class ItemMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_items', Item::class);
	}

	public function find(int $id): ?Item {
		$query = $this->all();
		$query->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->first($query);
	}

	/**
	 * Rows about the bytes a file has now, newest first.
	 *
	 * @return list<Item>
	 */
	public function inPlaceByFile(int $fileId): array {
		$query = $this->all();
		$query->where($query->expr()->eq('file_id', $query->createNamedParameter($fileId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC');
		return $this->list($query);
	}

	/**
	 * Rows about the bytes at a place now, newest first.
	 *
	 * @return list<Item>
	 */
	public function inPlaceByPath(int $storageId, string $pathHash): array {
		$query = $this->all();
		$query->where($query->expr()->eq('storage_id', $query->createNamedParameter($storageId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('path_hash', $query->createNamedParameter($pathHash)))
			->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC');
		return $this->list($query);
	}

	public function latestByFile(int $fileId): ?Item {
		$query = $this->all();
		$query->where($query->expr()->eq('file_id', $query->createNamedParameter($fileId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('stashed', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return $this->first($query);
	}

	/**
	 * Everything that was ever at a place, newest first, also what was refused there.
	 *
	 * @return list<Item>
	 */
	public function byPlace(int $storageId, string $pathHash, int $limit): array {
		$query = $this->all();
		$query->where($query->expr()->eq('storage_id', $query->createNamedParameter($storageId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('path_hash', $query->createNamedParameter($pathHash)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		return $this->list($query);
	}

	/** The stashed document with the same bytes for the same place from the same submitter that still has a copy in the vault. */
	public function stashedTwin(string $sha256, int $storageId, string $pathHash, ?string $submitterUid, ?string $shareToken): ?Item {
		$query = $this->all();
		$query->where($query->expr()->eq('sha256', $query->createNamedParameter($sha256)))
			->andWhere($query->expr()->eq('storage_id', $query->createNamedParameter($storageId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('path_hash', $query->createNamedParameter($pathHash)))
			->andWhere($query->expr()->eq('stashed', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($this->isOrNull($query, 'submitter_uid', $submitterUid))
			->andWhere($this->isOrNull($query, 'share_token', $shareToken))
			->andWhere($query->expr()->in('state', $query->createNamedParameter([Disposition::Pending->value, Disposition::Held->value, Disposition::Refused->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return $this->first($query);
	}

	/**
	 * Other cases with the same bytes, newest first.
	 *
	 * @return list<Item>
	 */
	public function bySha256(string $sha256, int $exceptId, int $limit): array {
		$query = $this->all();
		$query->where($query->expr()->eq('sha256', $query->createNamedParameter($sha256)))
			->andWhere($query->expr()->neq('id', $query->createNamedParameter($exceptId, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		return $this->list($query);
	}

	/**
	 * @return list<Item>
	 */
	public function search(CaseFilter $filter, int $limit, int $offset): array {
		$query = $this->all();
		ItemFilter::apply($query, $this->db, $filter);
		$query->orderBy(in_array($filter->sort, CaseFilter::SORTS, true) ? $filter->sort : 'id', $filter->descending ? 'DESC' : 'ASC')
			->addOrderBy('id', $filter->descending ? 'DESC' : 'ASC')
			->setMaxResults($limit)->setFirstResult($offset);
		return $this->list($query);
	}

	public function count(CaseFilter $filter): int {
		$query = $this->db->getQueryBuilder();
		$query->select($query->func()->count('*'))->from($this->getTableName());
		ItemFilter::apply($query, $this->db, $filter);
		$result = $query->executeQuery();
		$count = (int)$result->fetchOne();
		$result->closeCursor();
		return $count;
	}

	/**
	 * Changes the state only where it still is what the caller saw; of two who decide at once, one is told no.
	 *
	 * @return bool whether it was still that state
	 */
	public function moveState(int $id, Disposition $from, Disposition $to, int $now): bool {
		$query = $this->db->getQueryBuilder();
		$query->update($this->getTableName())
			->set('state', $query->createNamedParameter($to->value))
			->set('updated_at', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('state', $query->createNamedParameter($from->value)));
		return $query->executeStatement() === 1;
	}

	private function all(): IQueryBuilder {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName());
		return $query;
	}

	private function isOrNull(IQueryBuilder $query, string $column, ?string $value): string|\OCP\DB\QueryBuilder\ICompositeExpression {
		return $value === null ? $query->expr()->isNull($column) : $query->expr()->eq($column, $query->createNamedParameter($value));
	}

	/** @return list<Item> */
	private function list(IQueryBuilder $query): array {
		return array_values($this->findEntities($query));
	}

	private function first(IQueryBuilder $query): ?Item {
		return $this->findEntities($query)[0] ?? null;
	}
}
