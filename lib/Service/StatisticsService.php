<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CaseNumbers;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Tally;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/**
 * Numbers and reasons, without persons.
 *
 * @psalm-import-type DocumentGateStatistics from ResponseDefinitions
 * @psalm-import-type DocumentGateCount from ResponseDefinitions
 */
class StatisticsService {
	private const LONGEST_SECONDS = 5 * 366 * 86400;
	/** Without a beginning, the last twelve months. */
	private const USUAL_SECONDS = 365 * 86400;
	/** Entries of the lists of formats and reasons. */
	private const MOST = 20;
	/** How often it takes for a repeated false alarm. */
	private const REPEATED = 2;

	public function __construct(
		private readonly CaseNumbers $numbers,
		private readonly Vocabulary $vocabulary,
		private readonly PolicyExplainer $explainer,
		private readonly Languages $languages,
		private readonly AccessService $access,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @param string $from a day or a moment; empty: a year before the end
	 * @param string $to a day or a moment, not included; empty: now
	 * @return DocumentGateStatistics
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function forUser(string $from, string $to, ?int $scope, ?string $uid): array {
		$this->access->requireStatistics($uid);
		[$begin, $end] = $this->period($from, $to);
		return $this->told($this->tally($begin, $end, $scope), $begin, $end);
	}

	/**
	 * @return array{int, int} seconds
	 * @throws Invalid
	 */
	public function period(string $from, string $to): array {
		$end = Times::parseOptional($to) ?? $this->clock->getTime() + 1;
		$begin = Times::parseOptional($from) ?? $end - self::USUAL_SECONDS;
		if ($begin >= $end || $end - $begin > self::LONGEST_SECONDS) {
			throw new Invalid('The period must end after it begins and be at most five years long.');
		}
		return [$begin, $end];
	}

	public function tally(int $from, int $to, ?int $scope): Tally {
		$tally = new Tally();
		foreach ($this->numbers->between($from, $to, $scope) as $row) {
			$format = $row['format'] ?? $this->vocabulary->formatOfName($row['name']);
			$tally->add($row, $format, $this->vocabulary->isOpenFormat($format));
		}
		return $tally;
	}

	/**
	 * @param int $repeated how often a document has to be released as it was before its cause is told as a repeated false alarm
	 * @return DocumentGateStatistics
	 */
	public function told(Tally $tally, int $from, int $to, int $repeated = self::REPEATED): array {
		$months = [];
		foreach ($tally->months as $month => $counts) {
			$months[] = ['month' => $month, 'documents' => $counts['documents'], 'held' => $counts['held'], 'openFormats' => $counts['openFormats'], 'verdicts' => $counts['verdicts'], 'formats' => Tally::sorted($counts['formats'])];
		}
		return [
			'from' => Times::iso($from) ?? '',
			'to' => Times::iso($to) ?? '',
			'documents' => $tally->documents,
			'openFormats' => $tally->openFormats,
			'held' => $tally->held,
			'waiting' => $tally->waiting,
			'verdicts' => $tally->verdicts,
			'decisions' => $tally->decisions,
			'medianHoursToDecision' => $tally->medianHours(),
			'sentences' => $this->sentences($tally),
			'months' => $months,
			'formats' => $this->counts($tally->formats, $this->vocabulary->format(...)),
			'reasons' => $this->counts($tally->reasons, $this->vocabulary->cause(...)),
			'falseAlarms' => $this->counts(array_filter($tally->falseAlarms, static fn (int $count): bool => $count >= $repeated), $this->vocabulary->cause(...)),
			'policies' => array_values(array_map(fn (array $policy): array => [
				'name' => $policy['name'],
				'title' => $this->explainer->title($policy['name']),
				'revision' => $policy['revision'],
				'from' => Times::iso($policy['from']) ?? '',
			], $tally->policies)),
		];
	}

	/** @return list<array{de: string, en: string}> the three numbers, one sentence each */
	private function sentences(Tally $tally): array {
		$hours = $tally->medianHours();
		return [
			$this->languages->both(fn (IL10N $l): string => $l->n('%n document was submitted.', '%n documents were submitted.', $tally->documents) . ($tally->documents === 0 ? '' : ' ' . $l->t('%1$s per cent of them had an open format.', [(string)round(100 * $tally->openFormats / $tally->documents)]))),
			$this->languages->both(fn (IL10N $l): string => $l->n('%n document was held for review.', '%n documents were held for review.', $tally->held) . ($tally->waiting === 0 ? '' : ' ' . $l->n('%n is still waiting.', '%n are still waiting.', $tally->waiting))),
			$this->languages->both(fn (IL10N $l): string => $hours === null ? $l->t('No decision has been made yet.') : ($hours < 1 ? $l->t('Half of the decisions took less than one hour.') : $l->n('Half of the decisions took %n hour at most.', 'Half of the decisions took %n hours at most.', (int)ceil($hours)))),
		];
	}

	/**
	 * @param array<string, int> $counts
	 * @param callable(string): array{de: string, en: string} $title
	 * @return list<DocumentGateCount>
	 */
	private function counts(array $counts, callable $title): array {
		$shown = [];
		foreach (array_slice(Tally::sorted($counts), 0, self::MOST, true) as $id => $count) {
			$words = $title((string)$id);
			// two rules may be called by the same trait; a document may match both, so their numbers cannot be added
			if (in_array($words, array_column($shown, 'title'), true)) {
				$words = ['de' => $words['de'] . ' · ' . $id, 'en' => $words['en'] . ' · ' . $id];
			}
			$shown[] = ['id' => (string)$id, 'title' => $words, 'count' => $count];
		}
		return $shown;
	}
}
