<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Scope> */
class ScopeMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_scopes', Scope::class);
	}

	/**
	 * @return list<Scope> in alphabetical order
	 */
	public function all(): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())->orderBy('name', 'ASC');
		return array_values($this->findEntities($query));
	}

	public function find(int $id): ?Scope {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($query)[0] ?? null;
	}

	public function findByName(string $name): ?Scope {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())->where($query->expr()->eq('name', $query->createNamedParameter($name)));
		return $this->findEntities($query)[0] ?? null;
	}
}
