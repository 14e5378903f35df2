<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Engine\SpawnedEngine;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * What is in a document, for reviewers, without handing out the document.
 *
 * @psalm-import-type DocumentGatePart from ResponseDefinitions
 * @psalm-import-type DocumentGateText from ResponseDefinitions
 */
class DocumentViews {
	/** Seconds that a reviewer waits. */
	private const SECONDS = 20;
	private const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];

	public function __construct(
		private readonly CaseService $cases,
		private readonly FindingTexts $findings,
		private readonly AccessService $access,
		private readonly SourceFiles $sources,
		private readonly EngineConfig $engine,
	) {
	}

	/**
	 * @return list<DocumentGatePart> the document first, then inwards
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function parts(int $id, ?string $uid): array {
		$this->access->requireReviewer($uid);
		$item = $this->cases->get($id);
		$report = $this->findings->report($item) ?? throw new NotFound('There is no report yet.');
		return self::partsOf($report, $item, $this->formats($item));
	}

	/**
	 * @param string $of `document` or `safe-copy`
	 * @return DocumentGateText
	 * @throws NotFound also where there is no safe copy
	 * @throws Invalid there is nothing else
	 * @throws Conflict the document cannot be read now
	 * @throws EngineUnavailable
	 * @throws NotPermitted
	 */
	public function text(int $id, string $of, ?string $uid): array {
		$this->access->requireReviewer($uid);
		if (!in_array($of, ['document', 'safe-copy'], true)) {
			throw new Invalid('There is the text of the document and of its safe copy.');
		}
		$contents = $this->contents($this->cases->get($id), $of === 'safe-copy');
		$passages = is_array($contents['passages'] ?? null) ? array_values(array_filter($contents['passages'], is_array(...))) : null;
		return [
			'available' => $passages !== null,
			'complete' => ($contents['complete'] ?? false) === true,
			'passages' => array_map(static fn (array $runs): array => ['runs' => self::runsOf($runs)], $passages ?? []),
		];
	}

	/**
	 * @param array<mixed> $runs as the engine writes them
	 * @return list<array{mark: ?string, text: string}>
	 */
	private static function runsOf(array $runs): array {
		$read = [];
		foreach ($runs as $run) {
			if (is_array($run) && is_string($run['text'] ?? null)) {
				$read[] = ['mark' => is_string($run['mark'] ?? null) ? $run['mark'] : null, 'text' => $run['text']];
			}
		}
		return $read;
	}

	/**
	 * @param bool $copy of the safe copy instead
	 * @return array<string, mixed>
	 * @throws NotFound the document is gone, or there is no copy
	 * @throws Conflict it cannot be read now
	 * @throws EngineUnavailable
	 */
	private function contents(Item $item, bool $copy = false): array {
		try {
			$contents = json_decode($this->sources->with($item, $copy, self::SECONDS, fn (InspectionRequest $request): string => (new SpawnedEngine($this->engine->settings()))->contents($request)), true);
			return is_array($contents) ? $contents : [];
		} catch (QuestionRefused) {
			return [];
		}
	}

	/**
	 * @param array<string, mixed> $report
	 * @param list<array{path: list<string>, format: string}> $formats documents inside, as far as the engine tells
	 * @return list<DocumentGatePart>
	 */
	private static function partsOf(array $report, Item $item, array $formats): array {
		$format = is_array($report['format'] ?? null) && is_string($report['format']['id'] ?? null) ? $report['format']['id'] : null;
		$parts = [self::key([$item->getName()]) => ['path' => [$item->getName()], 'bytes' => $item->getSize(), 'format' => $format, 'findings' => 0, 'severity' => null, 'gaps' => []]];
		foreach ($formats as $inside) {
			$parts[self::key($inside['path'])] ??= ['path' => $inside['path'], 'bytes' => null, 'format' => $inside['format'], 'findings' => 0, 'severity' => null, 'gaps' => []];
		}
		foreach (['findings', 'gaps'] as $section) {
			foreach (is_array($report[$section] ?? null) ? $report[$section] : [] as $entry) {
				$path = array_values(array_filter(is_array($entry['at']['path'] ?? null) ? $entry['at']['path'] : [], is_string(...)));
				for ($depth = 1; $depth <= count($path); $depth++) {
					$parts[self::key(array_slice($path, 0, $depth))] ??= ['path' => array_slice($path, 0, $depth), 'bytes' => null, 'format' => null, 'findings' => 0, 'severity' => null, 'gaps' => []];
				}
				if ($path === []) {
					continue;
				}
				$key = self::key($path);
				if ($section === 'gaps') {
					$parts[$key]['gaps'][] = (string)($entry['gap'] ?? '');
				} else {
					$parts[$key]['findings']++;
					$parts[$key]['severity'] = self::worse($parts[$key]['severity'], (string)($entry['severity'] ?? 'info'));
				}
			}
		}
		ksort($parts, SORT_STRING);
		return array_values($parts);
	}

	/** @return list<array{path: list<string>, format: string}> none where only the report can be told */
	private function formats(Item $item): array {
		try {
			$parts = $this->contents($item)['parts'] ?? [];
		} catch (EngineUnavailable|NotFound|Conflict) {
			return [];
		}
		$formats = [];
		foreach (is_array($parts) ? $parts : [] as $part) {
			if (is_array($part['path'] ?? null) && is_string($part['format'] ?? null)) {
				$formats[] = ['path' => array_values(array_filter($part['path'], is_string(...))), 'format' => $part['format']];
			}
		}
		return $formats;
	}

	/** @param list<string> $path */
	private static function key(array $path): string {
		return implode("\0", $path);
	}

	private static function worse(?string $one, string $other): string {
		return $one !== null && array_search($one, self::SEVERITIES, true) >= array_search($other, self::SEVERITIES, true) ? $one : $other;
	}
}
