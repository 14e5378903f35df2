<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ReportMapper;
use OCA\DocumentGate\Model\Report;

/** The rules' own texts as they stand in the stored report of a document: what was found, what it means, what to do. */
class FindingTexts {
	private const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];

	/** @var array<string, ?array<string, mixed>> by hash of the report and name of the document */
	private array $reports = [];

	public function __construct(
		private readonly ReportMapper $mapper,
	) {
	}

	/**
	 * The whole report under the name the document has in this case; null where there is none yet.
	 *
	 * @return ?array<string, mixed>
	 */
	public function report(Item $item): ?array {
		$hash = $item->getReportHash();
		if ($hash === null) {
			return null;
		}
		$key = $hash . ' ' . $item->getName();
		if (!array_key_exists($key, $this->reports)) {
			$json = $this->mapper->byHash($hash)?->getJson();
			$this->reports[$key] = $json === null ? null : self::asArray(Report::named($json, $item->getName()));
		}
		return $this->reports[$key];
	}

	/**
	 * The same for handing on: empty objects stay objects.
	 *
	 * @return ?array<string, mixed>
	 */
	public function wholeReport(Item $item): ?array {
		$json = $item->getReportHash() === null ? null : $this->mapper->byHash($item->getReportHash())?->getJson();
		return $json === null ? null : get_object_vars(Report::named($json, $item->getName()));
	}

	/** Title of the first finding of a rule, with its place filled in. @param 'de'|'en' $language */
	public function title(Item $item, string $rule, string $language): ?string {
		foreach ($this->findings($item) as $finding) {
			$title = $finding['text'][$language]['title'] ?? null;
			if ($finding['rule'] === $rule && is_string($title)) {
				return $title;
			}
		}
		return null;
	}

	/** What the submitter should do about what stopped the document: the advice of its first cause. @param 'de'|'en' $language */
	public function advice(Item $item, string $language): string {
		foreach ($item->reasons() as $cause) {
			foreach ($this->findings($item) as $finding) {
				if ($finding['rule'] === $cause) {
					return (string)($finding['text'][$language]['advice'] ?? '');
				}
			}
		}
		foreach ($this->gaps($item) as $gap) {
			return $gap[$language];
		}
		return '';
	}

	/**
	 * Findings for people: the worst first, each rule and target once.
	 *
	 * @return list<array{rule: string, trait: string, severity: string, target: ?string, part: list<string>, text: array{de: array{title: string, meaning: string, risk: string, advice: string}, en: array{title: string, meaning: string, risk: string, advice: string}}}>
	 */
	public function findings(Item $item): array {
		$found = [];
		foreach ($this->entries($item, 'findings') as $finding) {
			$target = is_string($finding['target'] ?? null) ? $finding['target'] : null;
			$path = is_array($finding['at']['path'] ?? null) ? $finding['at']['path'] : [];
			$found[(string)$finding['rule'] . "\n" . $target] ??= [
				'rule' => (string)$finding['rule'],
				'trait' => (string)($finding['trait'] ?? ''),
				'severity' => (string)($finding['severity'] ?? 'info'),
				'target' => $target,
				'part' => array_values(array_filter($path, is_string(...))),
				'text' => ['de' => $this->text($finding, 'de'), 'en' => $this->text($finding, 'en')],
			];
		}
		$found = array_values($found);
		usort($found, static fn (array $one, array $other): int => array_search($other['severity'], self::SEVERITIES, true) <=> array_search($one['severity'], self::SEVERITIES, true));
		return $found;
	}

	/** @return list<array{de: string, en: string}> what could not be inspected, each sentence once */
	public function gaps(Item $item): array {
		$sentences = [];
		foreach ($this->entries($item, 'gaps') as $gap) {
			$sentences[(string)($gap['gap'] ?? '')] ??= ['de' => (string)($gap['text']['de'] ?? ''), 'en' => (string)($gap['text']['en'] ?? '')];
		}
		return array_values($sentences);
	}

	/** How bad the worst finding is; null without findings. */
	public function worst(Item $item): ?string {
		return $this->findings($item)[0]['severity'] ?? null;
	}

	/** @return list<string> formats that would be better, best first */
	public function suggestions(Item $item): array {
		$suggest = $this->report($item)['suggest'] ?? [];
		return is_array($suggest) ? array_values(array_filter($suggest, is_string(...))) : [];
	}

	/** @return list<array<string, mixed>> */
	private function entries(Item $item, string $section): array {
		$entries = $this->report($item)[$section] ?? [];
		return is_array($entries) ? array_values(array_filter($entries, is_array(...))) : [];
	}

	/**
	 * @param array<string, mixed> $finding
	 * @return array{title: string, meaning: string, risk: string, advice: string}
	 */
	private function text(array $finding, string $language): array {
		$text = $finding['text'][$language] ?? [];
		return [
			'title' => (string)($text['title'] ?? $finding['rule'] ?? ''),
			'meaning' => (string)($text['meaning'] ?? ''),
			'risk' => (string)($text['risk'] ?? ''),
			'advice' => (string)($text['advice'] ?? ''),
		];
	}

	/** @return array<string, mixed> */
	private static function asArray(\stdClass $report): array {
		$fields = json_decode(json_encode($report, JSON_THROW_ON_ERROR), true, 512, JSON_THROW_ON_ERROR);
		return is_array($fields) ? $fields : [];
	}
}
