<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * The public rules, with everything they speak of.
 *
 * @psalm-import-type DocumentGateCatalogue from ResponseDefinitions
 * @psalm-import-type DocumentGateRule from ResponseDefinitions
 */
class RuleCatalogue {
	private const GAPS = ['damaged', 'encrypted', 'internal', 'limit', 'unsupported'];

	public function __construct(
		private readonly Vocabulary $vocabulary,
	) {
	}

	/** @return DocumentGateCatalogue */
	public function all(): array {
		return [
			'engine' => $this->vocabulary->engineVersion(),
			'formats' => array_map(fn (array $format): array => [
				'id' => (string)$format['id'],
				'title' => $this->vocabulary->format((string)$format['id']),
				'open' => ($format['open'] ?? false) === true,
				'extensions' => self::words($format['extensions'] ?? null),
			], $this->vocabulary->formats()),
			'traits' => array_map(fn (string $id): array => ['id' => $id, 'title' => $this->vocabulary->trait($id), 'explanation' => $this->vocabulary->traitExplanation($id)], $this->vocabulary->traits()),
			'gaps' => array_map(fn (string $id): array => ['id' => $id, 'title' => $this->vocabulary->gap($id), 'explanation' => $this->vocabulary->gapExplanation($id)], self::GAPS),
			'rules' => array_map($this->rule(...), $this->vocabulary->rules()),
		];
	}

	/**
	 * @return DocumentGateRule
	 * @throws NotFound
	 */
	public function one(string $id): array {
		foreach ($this->vocabulary->rules() as $rule) {
			if (($rule['id'] ?? null) === $id) {
				return $this->rule($rule);
			}
		}
		throw new NotFound('There is no rule ' . $id . '.');
	}

	/**
	 * @param array<string, mixed> $rule
	 * @return DocumentGateRule
	 */
	private function rule(array $rule): array {
		return [
			'id' => (string)$rule['id'],
			'trait' => (string)($rule['trait'] ?? ''),
			'severity' => (string)($rule['severity'] ?? ''),
			'confidence' => (string)($rule['confidence'] ?? ''),
			'remedy' => is_string($rule['remedy'] ?? null) ? $rule['remedy'] : null,
			'references' => self::words($rule['references'] ?? null),
			'text' => ['de' => self::text($rule, 'de'), 'en' => self::text($rule, 'en')],
		];
	}

	/**
	 * @param array<string, mixed> $rule
	 * @return array{title: string, meaning: string, risk: string, advice: string}
	 */
	private static function text(array $rule, string $language): array {
		$text = is_array($rule['text'][$language] ?? null) ? $rule['text'][$language] : [];
		return ['title' => (string)($text['title'] ?? ''), 'meaning' => (string)($text['meaning'] ?? ''), 'risk' => (string)($text['risk'] ?? ''), 'advice' => (string)($text['advice'] ?? '')];
	}

	/** @return list<string> */
	private static function words(mixed $words): array {
		return is_array($words) ? array_values(array_filter($words, is_string(...))) : [];
	}
}
