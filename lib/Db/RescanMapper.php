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
 * Finds documents that have to be looked at again.
 *
 * @template-extends QBMapper<Item>
 */
class RescanMapper extends QBMapper {
	private const BATCH = 100;

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_items', Item::class);
	}

	/**
	 * Without a verdict, and due at this time.
	 *
	 * @return list<Item> lowest id first
	 */
	public function waiting(int $now, int $after): array {
		$query = $this->after($after);
		$query->andWhere($query->expr()->isNotNull('pending_cause'))
			->andWhere($query->expr()->in('state', $query->createNamedParameter([Disposition::Pending->value, Disposition::Clean->value, Disposition::Held->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($query->expr()->isNotNull('next_attempt'))
			->andWhere($query->expr()->lte('next_attempt', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return $this->list($query);
	}

	/**
	 * Judged by another engine, by another revision, or by another policy than that of their scope.
	 *
	 * @param string $engine version; empty: it does not answer, so it is no reason
	 * @param array<string, int> $current latest revision by name of policy
	 * @param array<int, string> $scopes name of policy by id of scope
	 * @return list<Item> lowest id first
	 */
	public function outdated(string $engine, array $current, array $scopes, int $after): array {
		$query = $this->after($after);
		$expr = $query->expr();
		$reasons = [];
		if ($engine !== '') {
			$reasons[] = $expr->neq('engine_version', $query->createNamedParameter($engine));
		}
		foreach ($current as $name => $revision) {
			$reasons[] = $expr->andX($expr->eq('policy_name', $query->createNamedParameter($name)), $expr->neq('policy_revision', $query->createNamedParameter($revision, IQueryBuilder::PARAM_INT)));
		}
		foreach ($scopes as $id => $policy) {
			$reasons[] = $expr->andX($expr->eq('scope_id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)), $expr->neq('policy_name', $query->createNamedParameter($policy)));
		}
		if ($reasons === []) {
			return [];
		}
		$query->andWhere($expr->in('state', $query->createNamedParameter([Disposition::Clean->value, Disposition::Held->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($expr->isNull('next_attempt'))
			->andWhere($expr->orX($expr->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)), $expr->eq('stashed', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT))))
			->andWhere($expr->orX(...$reasons));
		return $this->list($query);
	}

	/** @return list<string> names of the policies by which documents were judged */
	public function policyNames(): array {
		$query = $this->db->getQueryBuilder();
		$query->selectDistinct('policy_name')->from($this->getTableName());
		$result = $query->executeQuery();
		$names = array_map(strval(...), array_column($result->fetchAll(), 'policy_name'));
		$result->closeCursor();
		return array_values(array_filter($names, static fn (string $name): bool => $name !== ''));
	}

	/**
	 * Opened, but nobody said that the bytes are there.
	 *
	 * @return list<Item>
	 */
	public function unbound(int $before): array {
		$query = $this->after(0);
		$query->andWhere($query->expr()->isNull('file_id'))
			->andWhere($query->expr()->eq('in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('created_at', $query->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		return $this->list($query);
	}

	/**
	 * Accepted or released, but the bytes are still in the vault although they should have landed by now.
	 *
	 * @return list<Item>
	 */
	public function strandedStashes(int $now): array {
		$query = $this->after(0);
		$query->andWhere($query->expr()->eq('stashed', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('state', $query->createNamedParameter([Disposition::Clean->value, Disposition::Released->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($query->expr()->lte('next_attempt', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return $this->list($query);
	}

	private function after(int $id): IQueryBuilder {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->gt('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'ASC')->setMaxResults(self::BATCH);
		return $query;
	}

	/** @return list<Item> */
	private function list(IQueryBuilder $query): array {
		return array_values($this->findEntities($query));
	}
}
