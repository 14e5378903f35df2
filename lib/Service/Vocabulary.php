<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

/**
 * The words of the engine for formats, traits, rules, gaps and policies, in German and English.
 * They are read from `dist/vocabulary.json`, which the build writes, so that no process has to be started for a word.
 *
 * @psalm-type Sentences = array{de: string, en: string}
 */
class Vocabulary {
	/** @var ?array<string, mixed> */
	private ?array $words = null;

	/** @param string $file the vocabulary as JSON; without it ids stand for their words */
	public function __construct(
		private readonly string $file,
	) {
	}

	/** Version of the engine that wrote the words; empty without a build. */
	public function engineVersion(): string {
		$version = $this->words()['engine'] ?? '';
		return is_string($version) ? $version : '';
	}

	/** @return Sentences */
	public function format(string $id): array {
		$known = $this->byId('formats', $id);
		return $this->sentences($id === '*' ? ($this->words()['otherFormats'] ?? null) : ($known['title'] ?? null), $id);
	}

	/** @return Sentences */
	public function trait(string $id): array {
		if ($id === '*') {
			return ['de' => 'Alle anderen Inhalte', 'en' => 'all other contents'];
		}
		return $this->sentences($this->byId('traits', $id)['title'] ?? null, $id);
	}

	/** @return Sentences */
	public function traitExplanation(string $id): array {
		return $this->sentences($this->byId('traits', $id)['explanation'] ?? null, '');
	}

	/** @return Sentences what could not be inspected, in a few words */
	public function gap(string $id): array {
		return $this->sentences($this->words()['gaps'][$id]['title'] ?? null, $id);
	}

	/** @return Sentences */
	public function gapExplanation(string $id): array {
		return $this->sentences($this->words()['gaps'][$id]['explanation'] ?? null, '');
	}

	/** @return Sentences */
	public function wish(string $id): array {
		return $this->sentences($this->words()['wishes'][$id] ?? null, $id);
	}

	/**
	 * What a rule finds, without the place of one document: placeholders at the end are cut off; where one stands in the middle, the words of the trait are taken.
	 *
	 * @return Sentences
	 */
	public function rule(string $id): array {
		$rule = $this->byId('rules', $id);
		$titles = $this->sentences(['de' => $rule['text']['de']['title'] ?? null, 'en' => $rule['text']['en']['title'] ?? null], $id);
		$short = array_map(static fn (string $title): string => preg_replace('/(?::| \(| „| “)?\s*\{[a-z]+\}[)“”.]?$/u', '', $title) ?? $title, $titles);
		if (str_contains($short['de'] . $short['en'], '{')) {
			$trait = $rule['trait'] ?? null;
			return is_string($trait) ? $this->trait($trait) : $titles;
		}
		return ['de' => $short['de'], 'en' => $short['en']];
	}

	/** @return Sentences what the finding of a rule means */
	public function ruleMeaning(string $id): array {
		$text = $this->byId('rules', $id)['text'] ?? [];
		$meaning = $this->sentences(['de' => $text['de']['meaning'] ?? null, 'en' => $text['en']['meaning'] ?? null], '');
		return str_contains($meaning['de'] . $meaning['en'], '{') ? $this->traitExplanation((string)($this->byId('rules', $id)['trait'] ?? '')) : $meaning;
	}

	/**
	 * What a cause of a verdict is called: `remote-image`, `gap:encrypted`, `format:rtf`, `wish:pdf-a`.
	 *
	 * @return Sentences
	 */
	public function cause(string $cause): array {
		[$kind, $id] = array_pad(explode(':', $cause, 2), 2, '');
		return match ($id === '' ? 'rule' : $kind) {
			'gap' => $this->gap($id),
			'format' => $this->format($id),
			'wish' => $this->wish($id),
			default => $this->rule($cause),
		};
	}

	/** The id of the format that a name announces; `unknown` where nothing is known. */
	public function formatOfName(string $name): string {
		$extension = strtolower(pathinfo($name, PATHINFO_EXTENSION));
		$other = 'unknown';
		foreach ($this->list('formats') as $format) {
			$extensions = is_array($format['extensions'] ?? null) ? $format['extensions'] : [];
			if (($extensions[0] ?? null) === $extension) {
				return (string)$format['id'];
			}
			if ($other === 'unknown' && $extension !== '' && in_array($extension, $extensions, true)) {
				$other = (string)$format['id'];
			}
		}
		return $other;
	}

	public function isOpenFormat(string $id): bool {
		return ($this->byId('formats', $id)['open'] ?? false) === true;
	}

	/**
	 * The rules, for those who want to read all of them.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function rules(): array {
		return $this->list('rules');
	}

	/** @return list<array<string, mixed>> */
	public function formats(): array {
		return $this->list('formats');
	}

	/** @return list<string> in the order of the scale */
	public function traits(): array {
		return array_values(array_map(static fn (array $trait): string => (string)$trait['id'], $this->list('traits')));
	}

	/** @return array<string, array<string, mixed>> policies by name */
	public function presets(): array {
		$presets = $this->words()['presets'] ?? [];
		return is_array($presets) ? array_filter($presets, is_array(...)) : [];
	}

	/** @return array<string, mixed> */
	private function words(): array {
		if ($this->words === null) {
			$json = is_file($this->file) ? file_get_contents($this->file) : false;
			$words = $json === false ? null : json_decode($json, true);
			$this->words = is_array($words) && ($words['schema'] ?? null) === 'documentgate-vocabulary/1' ? $words : [];
		}
		return $this->words;
	}

	/** @return list<array<string, mixed>> */
	private function list(string $section): array {
		$list = $this->words()[$section] ?? [];
		return is_array($list) ? array_values(array_filter($list, is_array(...))) : [];
	}

	/** @return array<string, mixed> */
	private function byId(string $section, string $id): array {
		foreach ($this->list($section) as $one) {
			if (($one['id'] ?? null) === $id) {
				return $one;
			}
		}
		return [];
	}

	/** @return Sentences */
	private function sentences(mixed $words, string $otherwise): array {
		return [
			'de' => is_string($words['de'] ?? null) ? $words['de'] : $otherwise,
			'en' => is_string($words['en'] ?? null) ? $words['en'] : $otherwise,
		];
	}
}
