<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Comment> */
class CommentMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_comments', Comment::class);
	}

	/** @return list<Comment> oldest first */
	public function ofItem(int $itemId): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('item_id', $query->createNamedParameter($itemId, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'ASC');
		return array_values($this->findEntities($query));
	}

	/** Forgets what was written about cases that are gone. */
	public function deleteOrphans(): int {
		$items = $this->db->getQueryBuilder();
		$items->select('c.id')->from($this->getTableName(), 'c')
			->leftJoin('c', 'documentgate_items', 'i', $items->expr()->eq('c.item_id', 'i.id'))
			->where($items->expr()->isNull('i.id'))
			->setMaxResults(1000);
		$result = $items->executeQuery();
		$ids = array_map(intval(...), array_column($result->fetchAll(), 'id'));
		$result->closeCursor();
		if ($ids === []) {
			return 0;
		}
		$delete = $this->db->getQueryBuilder();
		$delete->delete($this->getTableName())->where($delete->expr()->in('id', $delete->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		return $delete->executeStatement();
	}
}
