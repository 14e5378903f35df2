<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Event> */
class EventMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_events', Event::class);
	}

	/** The hash of the newest row. */
	public function lastHash(): ?string {
		$query = $this->db->getQueryBuilder();
		$query->select('hash')->from($this->getTableName())->orderBy('id', 'DESC')->setMaxResults(1);
		$result = $query->executeQuery();
		$hash = $result->fetchOne();
		$result->closeCursor();
		return is_string($hash) ? $hash : null;
	}

	/**
	 * @return list<Event> oldest first
	 */
	public function after(int $id, int $limit): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->gt('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'ASC')->setMaxResults($limit);
		return array_values($this->findEntities($query));
	}

	/**
	 * @return list<Event> oldest first
	 */
	public function ofItem(int $itemId): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('item_id', $query->createNamedParameter($itemId, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'ASC');
		return array_values($this->findEntities($query));
	}

	public function hasHash(string $hash): bool {
		$query = $this->db->getQueryBuilder();
		$query->select('id')->from($this->getTableName())->where($query->expr()->eq('hash', $query->createNamedParameter($hash)))->setMaxResults(1);
		$result = $query->executeQuery();
		$found = $result->fetchOne();
		$result->closeCursor();
		return $found !== false;
	}
}
