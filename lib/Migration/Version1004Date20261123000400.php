<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\Types;
use OCP\IDBConnection;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** What a document is, as the engine found it and not as its name says. Earlier cases learn it from their reports. */
final class Version1004Date20261123000400 extends SimpleMigrationStep {
	/** Cases that are read at once; a report may be large, so there are few. */
	private const BATCH = 50;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * @param Closure(): ISchemaWrapper $schemaClosure
	 * @param array{tablePrefix?: string} $options
	 */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$table = $schema->getTable('documentgate_items');
		if (!$table->hasColumn('format_id')) {
			$table->addColumn('format_id', Types::STRING, ['notnull' => false, 'length' => 64]);
			// reports that no case names are looked for by it as well
			$table->addIndex(['report_hash'], 'dg_items_report');
		}
		return $schema;
	}

	/**
	 * @param Closure(): ISchemaWrapper $schemaClosure
	 * @param array{tablePrefix?: string} $options
	 */
	public function postSchemaChange(IOutput $output, Closure $schemaClosure, array $options): void {
		$last = 0;
		while (($hashes = $this->casesAfter($last)) !== []) {
			$last = array_key_last($hashes);
			foreach ($this->formats(array_values(array_unique($hashes))) as $hash => $format) {
				$this->fill((string)$hash, $format);
			}
		}
	}

	/** @return array<int, string> hash of the report by id of the case, for cases whose format is not known */
	private function casesAfter(int $id): array {
		$query = $this->db->getQueryBuilder();
		$query->select('id', 'report_hash')->from('documentgate_items')
			->where($query->expr()->gt('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->isNull('format_id'))
			->andWhere($query->expr()->isNotNull('report_hash'))
			->orderBy('id', 'ASC')->setMaxResults(self::BATCH);
		$result = $query->executeQuery();
		$hashes = [];
		while (($row = $result->fetch()) !== false) {
			$hashes[(int)$row['id']] = (string)$row['report_hash'];
		}
		$result->closeCursor();
		return $hashes;
	}

	/**
	 * @param list<string> $hashes
	 * @return array<array-key, string> format by hash of the report
	 */
	private function formats(array $hashes): array {
		$query = $this->db->getQueryBuilder();
		$query->select('report_hash', 'json')->from('documentgate_reports')
			->where($query->expr()->in('report_hash', $query->createNamedParameter($hashes, IQueryBuilder::PARAM_STR_ARRAY)));
		$result = $query->executeQuery();
		$formats = [];
		while (($row = $result->fetch()) !== false) {
			$report = json_decode((string)$row['json'], true);
			$format = is_array($report) && is_array($report['format'] ?? null) ? ($report['format']['id'] ?? null) : null;
			if (is_string($format) && $format !== '') {
				$formats[(string)$row['report_hash']] = substr($format, 0, 64);
			}
		}
		$result->closeCursor();
		return $formats;
	}

	private function fill(string $reportHash, string $format): void {
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')->set('format_id', $query->createNamedParameter($format))
			->where($query->expr()->eq('report_hash', $query->createNamedParameter($reportHash)))
			->andWhere($query->expr()->isNull('format_id'));
		$query->executeStatement();
	}
}
