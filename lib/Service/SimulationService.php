<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\ReportMapper;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/**
 * What a policy would have meant for the documents of the last days. Judges stored reports again; no document is opened for it.
 *
 * @psalm-import-type DocumentGateSimulation from ResponseDefinitions
 * @psalm-import-type DocumentGateSimulatedDocument from ResponseDefinitions
 */
class SimulationService {
	public const LONGEST_DAYS = 366;
	/** Documents in one simulation, and reports in one question to the engine. */
	private const MOST_DOCUMENTS = 5000;
	private const BATCH = 50;
	/** Bytes of reports in one question. */
	private const BATCH_BYTES = 4_000_000;
	private const SCALE = ['accept', 'advise', 'review', 'reject'];

	public function __construct(
		private readonly ItemMapper $items,
		private readonly ReportMapper $reports,
		private readonly PolicyService $policies,
		private readonly Engine $engine,
		private readonly AccessService $access,
		private readonly Languages $languages,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @param string $name of the policy that applies now; only documents it judged count
	 * @param string $untrustedJson the draft
	 * @param int $days how far to look back
	 * @param ?string $uid who asks; names of documents are for reviewers, others see their numbers
	 * @return DocumentGateSimulation
	 * @throws Invalid
	 * @throws Conflict the policy does not exist yet and there is nothing to compare with
	 * @throws EngineUnavailable
	 */
	public function simulate(string $name, string $untrustedJson, int $days, int $limit, int $offset, ?string $uid): array {
		CaseQuery::page($limit, $offset);
		$policy = json_decode($untrustedJson);
		if (!$policy instanceof \stdClass || $days < 1 || $days > self::LONGEST_DAYS) {
			throw new Invalid('Give a policy as a JSON object and 1 to 366 days.');
		}
		$before = ['accept' => 0, 'advise' => 0, 'review' => 0, 'reject' => 0];
		$after = $before;
		$changed = [];
		$skipped = 0;
		$stricter = 0;
		foreach ($this->documents($name, $days, $skipped) as $batch) {
			foreach ($this->judge($policy, array_column($batch, 'json')) as $index => $judgement) {
				$item = $batch[$index]['item'];
				$was = Verdict::parse((string)$item->getVerdict())->value;
				$before[$was]++;
				$after[$judgement['verdict']]++;
				if ($was !== $judgement['verdict']) {
					$stricter += array_search($judgement['verdict'], self::SCALE, true) > array_search($was, self::SCALE, true) ? 1 : 0;
					$changed[] = $this->shown($item, $was, $judgement, $uid);
				}
			}
		}
		$documents = array_sum($before);
		$milder = count($changed) - $stricter;
		$more = max(0, $after['review'] + $after['reject'] - $before['review'] - $before['reject']);
		$fewer = max(0, $before['review'] + $before['reject'] - $after['review'] - $after['reject']);
		return [
			'days' => $days,
			'documents' => $documents,
			'notSimulated' => $skipped,
			'before' => $before,
			'after' => $after,
			'stricter' => $stricter,
			'milder' => $milder,
			'changed' => array_slice($changed, $offset, $limit),
			'changedTotal' => count($changed),
			'sentence' => $this->languages->both(fn (IL10N $l): string => $this->sentence($l, $documents, $days, $more, $fewer)),
		];
	}

	/**
	 * Documents with a report, in batches; each with its report as JSON.
	 *
	 * @return \Generator<list<array{item: Item, json: string}>>
	 */
	private function documents(string $name, int $days, int &$skipped): \Generator {
		$filter = new CaseFilter(since: $this->clock->getTime() - $days * 86400);
		$batch = [];
		$bytes = 0;
		for ($offset = 0; $offset < self::MOST_DOCUMENTS; $offset += self::BATCH) {
			$items = $this->items->search($filter, self::BATCH, $offset);
			foreach ($items as $item) {
				if ($item->getPolicyName() !== $name) {
					continue;
				}
				$json = $item->getReportHash() === null || $item->getVerdict() === null ? null : $this->reports->byHash($item->getReportHash())?->getJson();
				if ($json === null) {
					$skipped++;
					continue;
				}
				if ($bytes + strlen($json) > self::BATCH_BYTES && $batch !== []) {
					yield $batch;
					$batch = [];
					$bytes = 0;
				}
				$batch[] = ['item' => $item, 'json' => $json];
				$bytes += strlen($json);
			}
			if (count($items) < self::BATCH) {
				break;
			}
		}
		if ($batch !== []) {
			yield $batch;
		}
	}

	/**
	 * @param list<string> $reports JSON
	 * @return list<array{verdict: value-of<Verdict>, because: list<string>}> one for each report
	 * @throws Invalid
	 * @throws EngineUnavailable
	 */
	private function judge(\stdClass $policy, array $reports): array {
		// reports go on as they are stored, byte for byte
		$head = '{"policy":' . json_encode($policy, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) . ',"reports":[' . implode(',', $reports) . ']}';
		try {
			$answer = json_decode($this->engine->ask('policy-judge', $head), true);
		} catch (QuestionRefused $refused) {
			throw new Invalid($refused->getMessage(), 0, $refused);
		}
		$judgements = is_array($answer['judgements'] ?? null) ? array_values($answer['judgements']) : [];
		if (count($judgements) !== count($reports)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine judged another number of reports than it was given.');
		}
		return array_map(static fn (array $one): array => [
			'verdict' => (Verdict::tryFrom(is_string($one['verdict'] ?? null) ? $one['verdict'] : '') ?? Verdict::Review)->value,
			'because' => array_values(array_filter(is_array($one['because'] ?? null) ? $one['because'] : [], is_string(...))),
		], $judgements);
	}

	/**
	 * @param array{verdict: string, because: list<string>} $judgement
	 * @return DocumentGateSimulatedDocument
	 */
	private function shown(Item $item, string $was, array $judgement, ?string $uid): array {
		return [
			'id' => (int)$item->getId(),
			'number' => CaseWords::number($item),
			'name' => $this->access->isReviewer($uid) ? $item->getName() : '',
			'createdAt' => Times::iso($item->getCreatedAt()) ?? '',
			'before' => $was,
			'after' => $judgement['verdict'],
			'because' => $judgement['because'],
		];
	}

	private function sentence(IL10N $l, int $documents, int $days, int $more, int $fewer): string {
		if ($documents === 0) {
			return $l->n('No document was judged by these rules in the last %n day.', 'No document was judged by these rules in the last %n days.', $days);
		}
		$of = $l->n('Of %n document', 'Of %n documents', $documents);
		$when = $l->n('of the last day', 'of the last %n days', $days);
		return match (true) {
			$more > 0 => $l->n('%1$s %2$s, %n more would have been held.', '%1$s %2$s, %n more would have been held.', $more, [$of, $when]),
			$fewer > 0 => $l->n('%1$s %2$s, %n fewer would have been held.', '%1$s %2$s, %n fewer would have been held.', $fewer, [$of, $when]),
			default => $l->t('%1$s %2$s, as many would have been held as now.', [$of, $when]),
		};
	}
}
