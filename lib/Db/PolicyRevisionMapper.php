<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<PolicyRevision> */
class PolicyRevisionMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_policies', PolicyRevision::class);
	}

	/** The latest revision, or a certain one. */
	public function find(string $name, ?int $revision = null): ?PolicyRevision {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('name', $query->createNamedParameter($name)))
			->orderBy('revision', 'DESC')->setMaxResults(1);
		if ($revision !== null) {
			$query->andWhere($query->expr()->eq('revision', $query->createNamedParameter($revision, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($query)[0] ?? null;
	}

	/**
	 * @return list<PolicyRevision> newest first
	 */
	public function revisions(string $name): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('name', $query->createNamedParameter($name)))
			->orderBy('revision', 'DESC');
		return array_values($this->findEntities($query));
	}

	/**
	 * @return list<string> in alphabetical order
	 */
	public function names(): array {
		$query = $this->db->getQueryBuilder();
		$query->selectDistinct('name')->from($this->getTableName())->orderBy('name', 'ASC');
		$result = $query->executeQuery();
		$names = array_map(strval(...), array_column($result->fetchAll(), 'name'));
		$result->closeCursor();
		return $names;
	}
}
