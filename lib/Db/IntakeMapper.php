<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Intake> */
class IntakeMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_intakes', Intake::class);
	}

	/** @return array<int, Intake> by scope */
	public function all(): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName());
		$intakes = [];
		foreach ($this->findEntities($query) as $intake) {
			$intakes[$intake->getScopeId()] = $intake;
		}
		return $intakes;
	}

	public function ofScope(int $scopeId): ?Intake {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())->where($query->expr()->eq('scope_id', $query->createNamedParameter($scopeId, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($query)[0] ?? null;
	}
}
