<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CaseNumbers;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Csv;

/** Every case as a row of open data: what and when by the day, never who and never which document. */
class ExportService {
	private const COLUMNS = ['day', 'format', 'open_format', 'size_kb', 'origin', 'verdict', 'traits', 'reasons', 'state', 'decision', 'hours_to_decision', 'policy', 'policy_revision', 'engine'];

	public function __construct(
		private readonly CaseNumbers $numbers,
		private readonly Vocabulary $vocabulary,
		private readonly StatisticsService $statistics,
		private readonly AccessService $access,
	) {
	}

	/**
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function csv(string $from, string $to, ?string $uid): string {
		$lines = [Csv::line(self::COLUMNS)];
		foreach ($this->rows($from, $to, $uid) as $row) {
			$lines[] = Csv::line(array_map(static fn (string $column): string => self::cell($row[$column]), self::COLUMNS));
		}
		return implode('', $lines);
	}

	/**
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function json(string $from, string $to, ?string $uid): string {
		$rows = iterator_to_array($this->rows($from, $to, $uid), false);
		return json_encode(['schema' => 'documentgate-export/1', 'columns' => self::COLUMNS, 'documents' => $rows], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT) . "\n";
	}

	/** @return \Generator<array<string, mixed>> */
	private function rows(string $from, string $to, ?string $uid): \Generator {
		$this->access->requireStatistics($uid);
		[$begin, $end] = $this->statistics->period($from, $to);
		foreach ($this->numbers->between($begin, $end) as $case) {
			// what was not inspected is only known by what its name announces
			$format = $case['format'] ?? $this->vocabulary->formatOfName($case['name']);
			$decided = $case['decision'] !== null && $case['decidedAt'] !== null;
			yield [
				'day' => gmdate('Y-m-d', $case['createdAt']),
				'format' => $format,
				'open_format' => $this->vocabulary->isOpenFormat($format),
				// rounded up to ten kilobytes: an exact size could tell which document it was
				'size_kb' => (int)(ceil($case['size'] / 10_000) * 10),
				'origin' => $case['origin'],
				'verdict' => $case['verdict'],
				'traits' => $case['traits'],
				'reasons' => $case['because'],
				'state' => $case['state'],
				'decision' => $decided ? $case['decision'] : null,
				'hours_to_decision' => $decided ? (int)ceil(max(0, $case['decidedAt'] - $case['createdAt']) / 3600) : null,
				'policy' => $case['policyName'],
				'policy_revision' => $case['policyRevision'],
				'engine' => $case['engineVersion'],
			];
		}
	}

	private static function cell(mixed $value): string {
		return match (true) {
			is_bool($value) => $value ? 'yes' : 'no',
			is_array($value) => implode(' ', $value),
			default => (string)$value,
		};
	}
}
