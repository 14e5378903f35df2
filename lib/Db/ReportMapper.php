<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Report> */
class ReportMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_reports', Report::class);
	}

	/** What was said before about the same bytes under the same claim, rules and engine. */
	public function byKey(string $sha256, string $extension, int $policyRevisionId, string $engineVersion): ?Report {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('sha256', $query->createNamedParameter($sha256)))
			->andWhere($query->expr()->eq('extension', $query->createNamedParameter($extension)))
			->andWhere($query->expr()->eq('policy_revision_id', $query->createNamedParameter($policyRevisionId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('engine_version', $query->createNamedParameter($engineVersion)));
		return $this->findEntities($query)[0] ?? null;
	}

	public function byHash(string $reportHash): ?Report {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('report_hash', $query->createNamedParameter($reportHash)))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return $this->findEntities($query)[0] ?? null;
	}

	/** Keeps a report; of two that were made at the same time the first stays, for they say the same. */
	public function keep(Report $report): Report {
		try {
			return $this->insert($report);
		} catch (Exception $exception) {
			if ($exception->getReason() !== Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				throw $exception;
			}
			return $this->byKey($report->getSha256(), $report->getExtension(), $report->getPolicyRevisionId(), $report->getEngineVersion()) ?? throw $exception;
		}
	}

	/** As `keep`, inside of a transaction: a conflict must not end it. */
	public function keepQuietly(Report $report): void {
		$this->db->insertIgnoreConflict($this->getTableName(), [
			'sha256' => $report->getSha256(),
			'extension' => $report->getExtension(),
			'policy_revision_id' => $report->getPolicyRevisionId(),
			'engine_version' => $report->getEngineVersion(),
			'verdict' => $report->getVerdict(),
			'report_hash' => $report->getReportHash(),
			'json' => $report->getJson(),
			'created_at' => $report->getCreatedAt(),
		]);
	}

	/**
	 * Removes old reports that no case names any more.
	 *
	 * @return int how many
	 */
	public function deleteUnused(int $before, int $limit): int {
		$query = $this->db->getQueryBuilder();
		$query->select('r.id')->from($this->getTableName(), 'r')
			->leftJoin('r', 'documentgate_items', 'i', $query->expr()->eq('r.report_hash', 'i.report_hash'))
			->where($query->expr()->lt('r.created_at', $query->createNamedParameter($before, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->isNull('i.id'))
			->setMaxResults($limit);
		$result = $query->executeQuery();
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
