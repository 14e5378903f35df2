<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Model;

/**
 * Adds up cases for statistics. Pure: rows in, numbers out.
 *
 * @psalm-type CaseRow = array{state: string, verdict: ?string, because: list<string>, decision: ?string, createdAt: int, decidedAt: ?int, policyName: string, policyRevision: int, ...}
 */
final class Tally {
	public int $documents = 0;
	public int $openFormats = 0;
	public int $held = 0;
	public int $waiting = 0;
	/** @var array{accept: int, advise: int, review: int, reject: int} */
	public array $verdicts = self::NO_VERDICTS;
	/** @var array<string, int> */
	public array $decisions = ['release' => 0, 'release-safe-copy' => 0, 'return' => 0, 'reject' => 0];
	/** @var array<string, int> by format, most first after `sorted` */
	public array $formats = [];
	/** @var array<string, int> what documents were held for, by cause */
	public array $reasons = [];
	/** @var array<string, int> causes of documents that were then released as they were */
	public array $falseAlarms = [];
	/** @var array<string, array{documents: int, held: int, openFormats: int, verdicts: array{accept: int, advise: int, review: int, reject: int}, formats: array<string, int>}> by month */
	public array $months = [];
	/** @var array<string, array{name: string, revision: int, from: int}> policies that judged, in the order of their first document */
	public array $policies = [];

	private const NO_VERDICTS = ['accept' => 0, 'advise' => 0, 'review' => 0, 'reject' => 0];
	/** @var list<int> seconds from the arrival to the decision */
	private array $waits = [];

	/** @param CaseRow $row */
	public function add(array $row, string $format, bool $isOpenFormat): void {
		$month = gmdate('Y-m', $row['createdAt']);
		$this->months[$month] ??= ['documents' => 0, 'held' => 0, 'openFormats' => 0, 'verdicts' => self::NO_VERDICTS, 'formats' => []];
		$held = in_array($row['verdict'], ['review', 'reject'], true) || $row['decision'] !== null;
		$this->documents++;
		$this->months[$month]['documents']++;
		$this->openFormats += (int)$isOpenFormat;
		$this->months[$month]['openFormats'] += (int)$isOpenFormat;
		$this->formats[$format] = ($this->formats[$format] ?? 0) + 1;
		$this->months[$month]['formats'][$format] = ($this->months[$month]['formats'][$format] ?? 0) + 1;
		$verdict = Verdict::tryFrom($row['verdict'] ?? '')?->value;
		if ($verdict !== null) {
			$this->verdicts[$verdict]++;
			$this->months[$month]['verdicts'][$verdict]++;
		}
		$this->waiting += in_array($row['state'], ['held', 'pending'], true) ? 1 : 0;
		if ($held) {
			$this->held++;
			$this->months[$month]['held']++;
			$this->count($this->reasons, $row['because']);
		}
		$this->decide($row);
		if ($row['policyName'] !== '') {
			$this->policies[$row['policyName'] . '@' . $row['policyRevision']] ??= ['name' => $row['policyName'], 'revision' => $row['policyRevision'], 'from' => $row['createdAt']];
		}
	}

	/** Median of the time from arrival to decision; null where nothing was decided. */
	public function medianHours(): ?float {
		if ($this->waits === []) {
			return null;
		}
		sort($this->waits);
		$middle = intdiv(count($this->waits), 2);
		$seconds = count($this->waits) % 2 === 1 ? $this->waits[$middle] : ($this->waits[$middle - 1] + $this->waits[$middle]) / 2;
		return round($seconds / 3600, 1);
	}

	/**
	 * The same numbers for everybody, each rounded by itself to a multiple: what one person did cannot be read from them, nor from
	 * their differences. Kinds of which nothing is left are not named, and a median needs as many decisions.
	 */
	public function rounded(int $multiple): self {
		$round = static fn (int $count): int => intdiv($count + intdiv($multiple, 2), $multiple) * $multiple;
		$kinds = static fn (array $counts): array => array_filter(array_map($round, $counts), static fn (int $count): bool => $count > 0);
		$shown = new self();
		[$shown->documents, $shown->openFormats, $shown->held, $shown->waiting] = array_map($round, [$this->documents, $this->openFormats, $this->held, $this->waiting]);
		$shown->verdicts = array_map($round, $this->verdicts);
		$shown->decisions = array_map($round, $this->decisions);
		[$shown->formats, $shown->reasons, $shown->falseAlarms] = array_map($kinds, [$this->formats, $this->reasons, $this->falseAlarms]);
		foreach ($this->months as $month => $counts) {
			$shown->months[$month] = ['documents' => $round($counts['documents']), 'held' => $round($counts['held']), 'openFormats' => $round($counts['openFormats']), 'verdicts' => array_map($round, $counts['verdicts']), 'formats' => $kinds($counts['formats'])];
		}
		$shown->policies = $this->policies;
		$shown->waits = count($this->waits) >= $multiple ? $this->waits : [];
		return $shown;
	}

	/**
	 * @param array<string, int> $counts
	 * @return array<string, int> most first; equal ones by id
	 */
	public static function sorted(array $counts): array {
		uksort($counts, static fn (string $one, string $other): int => [$counts[$other], $one] <=> [$counts[$one], $other]);
		return $counts;
	}

	/** @param CaseRow $row */
	private function decide(array $row): void {
		// a first approval names a decision too; it is made when there is a time to it
		if ($row['decision'] === null || $row['decidedAt'] === null) {
			return;
		}
		$this->decisions[$row['decision']] = ($this->decisions[$row['decision']] ?? 0) + 1;
		$this->waits[] = max(0, $row['decidedAt'] - $row['createdAt']);
		if ($row['decision'] === 'release') {
			$this->count($this->falseAlarms, $row['because']);
		}
	}

	/**
	 * @param array<string, int> $counts
	 * @param list<string> $causes
	 */
	private function count(array &$counts, array $causes): void {
		foreach (array_unique($causes) as $cause) {
			$counts[$cause] = ($counts[$cause] ?? 0) + 1;
		}
	}
}
