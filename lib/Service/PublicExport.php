<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Csv;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * The public numbers as open data: one number a row, each rounded as on the page.
 *
 * @psalm-import-type DocumentGateStatistics from ResponseDefinitions
 */
class PublicExport {
	private const COLUMNS = ['period', 'what', 'id', 'documents'];

	public function __construct(
		private readonly PublicStatistics $statistics,
	) {
	}

	/**
	 * @throws NotFound the numbers are not public
	 * @throws Invalid
	 */
	public function csv(string $from, string $to): string {
		$lines = array_map(Csv::line(...), [self::COLUMNS, ...array_map(static fn (array $row): array => array_map(strval(...), $row), $this->rows($this->statistics->show($from, $to)))]);
		return implode('', $lines);
	}

	/**
	 * @throws NotFound the numbers are not public
	 * @throws Invalid
	 */
	public function json(string $from, string $to): string {
		$told = $this->statistics->show($from, $to);
		$rows = array_map(static fn (array $row): array => array_combine(self::COLUMNS, $row), $this->rows($told));
		$data = ['schema' => 'documentgate-transparency/1', 'from' => $told['from'], 'to' => $told['to'], 'roundedTo' => PublicStatistics::MULTIPLE, 'medianHoursToDecision' => $told['medianHoursToDecision'], 'rules' => $told['policies'], 'numbers' => $rows];
		return json_encode($data, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT) . "\n";
	}

	/**
	 * @param DocumentGateStatistics $told
	 * @return list<array{string, string, string, int}>
	 */
	private function rows(array $told): array {
		$rows = [['all', 'documents', '', $told['documents']], ['all', 'open-formats', '', $told['openFormats']], ['all', 'held', '', $told['held']]];
		foreach (['verdict' => $told['verdicts'], 'decision' => $told['decisions'], 'format' => array_column($told['formats'], 'count', 'id'), 'reason' => array_column($told['reasons'], 'count', 'id')] as $what => $counts) {
			foreach ($counts as $id => $count) {
				$rows[] = ['all', $what, (string)$id, $count];
			}
		}
		foreach ($told['months'] as $month) {
			array_push($rows, [$month['month'], 'documents', '', $month['documents']], [$month['month'], 'open-formats', '', $month['openFormats']], [$month['month'], 'held', '', $month['held']]);
			foreach (['verdict' => $month['verdicts'], 'format' => $month['formats']] as $what => $counts) {
				foreach ($counts as $id => $count) {
					$rows[] = [$month['month'], $what, (string)$id, $count];
				}
			}
		}
		return $rows;
	}
}
