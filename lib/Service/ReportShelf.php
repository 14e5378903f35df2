<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Report;
use OCA\DocumentGate\Db\ReportMapper;

/** Reports of this request that are not in the database yet: they go there together with their case, which saves a transaction for every document. */
class ReportShelf {
	/** Reports that are remembered; work in the background goes through thousands. */
	private const PLACES = 16;

	/** @var array<string, Report> by hash, the oldest first */
	private array $waiting = [];

	public function __construct(
		private readonly ReportMapper $reports,
	) {
	}

	public function put(Report $report): void {
		$this->waiting[$report->getReportHash()] = $report;
		if (count($this->waiting) > self::PLACES) {
			array_shift($this->waiting);
		}
	}

	/** A report of this request that has the same key. */
	public function find(string $sha256, string $extension, int $policyRevisionId): ?Report {
		foreach ($this->waiting as $report) {
			if ($report->getSha256() === $sha256 && $report->getExtension() === $extension && $report->getPolicyRevisionId() === $policyRevisionId) {
				return $report;
			}
		}
		return null;
	}

	/**
	 * Writes a report, as part of the transaction of its case. It stays on the shelf, in case the transaction fails and is tried again.
	 *
	 * @param ?string $reportHash nothing happens where there is none, or where it is in the database already
	 */
	public function keep(?string $reportHash): void {
		$report = $reportHash === null ? null : ($this->waiting[$reportHash] ?? null);
		if ($report !== null) {
			$this->reports->keepQuietly($report);
		}
	}
}
