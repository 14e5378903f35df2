<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use DateTimeImmutable;
use DateTimeZone;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Tally;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\ICache;
use OCP\ICacheFactory;

/**
 * The numbers for everybody, where the organisation shows them. As in public statistics nobody can be found in them: they cover
 * whole months that are over, so that no single day can be picked out by two questions, and each is rounded by itself.
 *
 * @psalm-import-type DocumentGateStatistics from ResponseDefinitions
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 */
class PublicStatistics {
	/** Every number is a multiple of this. */
	public const MULTIPLE = 5;
	private const USUAL_MONTHS = 12;
	private const MOST_MONTHS = 60;
	private const KEPT_SECONDS = 3600;

	private readonly ICache $cache;

	public function __construct(
		private readonly StatisticsService $statistics,
		private readonly PolicyService $policies,
		private readonly PolicyExplainer $explainer,
		private readonly GateSettings $settings,
		private readonly ITimeFactory $clock,
		ICacheFactory $caches,
	) {
		$this->cache = $caches->createDistributed('documentgate-transparency');
	}

	/**
	 * @param string $from a day or a moment, of which the month counts; empty: a year before the end
	 * @param string $to a day or a moment, whose month no longer counts; empty: as far as there are numbers
	 * @return DocumentGateStatistics
	 * @throws NotFound the numbers are not public
	 * @throws Invalid
	 */
	public function show(string $from, string $to): array {
		$this->requirePublic();
		[$begin, $end] = $this->months($from, $to);
		$key = $begin . '-' . $end;
		$known = $this->cache->get($key);
		if (is_string($known)) {
			return json_decode($known, true, 64, JSON_THROW_ON_ERROR);
		}
		$told = $this->told($this->statistics->tally($begin, $end, null), $begin, $end);
		$this->cache->set($key, json_encode($told, JSON_THROW_ON_ERROR), self::KEPT_SECONDS);
		return $told;
	}

	/**
	 * Rules that applied, in words.
	 *
	 * @return DocumentGateExplainedPolicy
	 * @throws NotFound the numbers are not public, or nothing was judged by these rules
	 */
	public function rules(string $name, int $revision): array {
		foreach ($this->show('', '')['policies'] as $policy) {
			if ($policy['name'] === $name && $policy['revision'] === $revision) {
				return $this->explainer->explain($this->policies->revision($name, $revision));
			}
		}
		throw new NotFound('There are no such rules.');
	}

	/**
	 * @return array{int, int} seconds; the first moments of two months
	 * @throws Invalid
	 */
	private function months(string $from, string $to): array {
		$over = $this->firstOfMonth($this->clock->getTime());
		$end = min($over, $this->firstOfMonth(Times::parseOptional($to) ?? $over->getTimestamp()));
		$begin = $from === '' ? $end->modify('-' . self::USUAL_MONTHS . ' months') : $this->firstOfMonth(Times::parseOptional($from) ?? 0);
		if ($begin >= $end || $begin < $end->modify('-' . self::MOST_MONTHS . ' months')) {
			throw new Invalid('The period must end after it begins and be at most five years long.');
		}
		return [$begin->getTimestamp(), $end->getTimestamp()];
	}

	private function firstOfMonth(int $time): DateTimeImmutable {
		return (new DateTimeImmutable('@' . $time))->setTimezone(new DateTimeZone('UTC'))->modify('first day of this month')->setTime(0, 0);
	}

	/** @return DocumentGateStatistics */
	private function told(Tally $exact, int $begin, int $end): array {
		$told = $this->statistics->told($exact->rounded(self::MULTIPLE), $begin, $end, 1);
		$told['medianHoursToDecision'] = $told['medianHoursToDecision'] === null ? null : ceil($told['medianHoursToDecision']);
		// the day the rules were made, not the moment of the first document they judged
		$told['policies'] = array_map(fn (array $policy): array => ['from' => $this->since($policy)] + $policy, $told['policies']);
		return $told;
	}

	/** @param array{name: string, revision: int, from: string, ...} $policy */
	private function since(array $policy): string {
		try {
			return Times::iso($this->policies->revision($policy['name'], $policy['revision'])->getCreatedAt()) ?? '';
		} catch (NotFound) {
			return substr($policy['from'], 0, 7) . '-01T00:00:00Z';
		}
	}

	/** @throws NotFound */
	private function requirePublic(): void {
		if (!$this->settings->publicTransparency()) {
			throw new NotFound('There is no public page.');
		}
	}
}
