<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
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
	private const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];

	public function __construct(
		private readonly CaseService $cases,
		private readonly FindingTexts $findings,
		private readonly AccessService $access,
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
		return self::partsOf($report, $item);
	}

	/**
	 * @return DocumentGateText
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function text(int $id, ?string $uid): array {
		$this->access->requireReviewer($uid);
		$this->cases->get($id);
		return ['available' => false, 'complete' => false, 'passages' => []];
	}

	/**
	 * @param array<string, mixed> $report
	 * @return list<DocumentGatePart>
	 */
	private static function partsOf(array $report, Item $item): array {
		$format = is_array($report['format'] ?? null) && is_string($report['format']['id'] ?? null) ? $report['format']['id'] : null;
		$parts = [self::key([$item->getName()]) => ['path' => [$item->getName()], 'bytes' => $item->getSize(), 'format' => $format, 'findings' => 0, 'severity' => null, 'gaps' => []]];
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

	/** @param list<string> $path */
	private static function key(array $path): string {
		return implode("\0", $path);
	}

	private static function worse(?string $one, string $other): string {
		return $one !== null && array_search($one, self::SEVERITIES, true) >= array_search($other, self::SEVERITIES, true) ? $one : $other;
	}
}
