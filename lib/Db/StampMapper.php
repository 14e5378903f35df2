<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Numbers of one row each. Changing one locks its row until the transaction ends, so whoever changes the same one waits. */
class StampMapper {
	public const AUDIT = 'audit';
	public const HELD = 'held';
	private const TABLE = 'documentgate_stamps';

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** Whoever calls this next waits until the transaction ends. */
	public function lock(string $name): void {
		if ($this->add($name, 0) === 0) {
			$this->db->insertIgnoreConflict(self::TABLE, ['name' => $name, 'value' => 0]);
			$this->add($name, 0);
		}
	}

	/** Counts one up. */
	public function raise(string $name): void {
		if ($this->add($name, 1) === 0) {
			$this->db->insertIgnoreConflict(self::TABLE, ['name' => $name, 'value' => 0]);
			$this->add($name, 1);
		}
	}

	/** Gives it a number it never had, so that what was remembered by an earlier one, even of a transaction that failed, is never taken for this. */
	public function renew(string $name): void {
		$value = random_int(1, PHP_INT_MAX);
		$query = $this->db->getQueryBuilder();
		$query->update(self::TABLE)
			->set('value', $query->createNamedParameter($value, IQueryBuilder::PARAM_INT))
			->where($query->expr()->eq('name', $query->createNamedParameter($name)));
		if ($query->executeStatement() === 0 && $this->db->insertIgnoreConflict(self::TABLE, ['name' => $name, 'value' => $value]) === 0) {
			$query->executeStatement();
		}
	}

	public function value(string $name): int {
		$query = $this->db->getQueryBuilder();
		$query->select('value')->from(self::TABLE)->where($query->expr()->eq('name', $query->createNamedParameter($name)));
		$result = $query->executeQuery();
		$value = $result->fetchOne();
		$result->closeCursor();
		return (int)$value;
	}

	private function add(string $name, int $count): int {
		$query = $this->db->getQueryBuilder();
		$query->update(self::TABLE)
			->set('value', $query->createFunction($query->getColumnName('value') . ' + ' . $count))
			->where($query->expr()->eq('name', $query->createNamedParameter($name)));
		return $query->executeStatement();
	}
}
