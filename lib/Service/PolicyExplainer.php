<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\PolicyRevision;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * A policy in words: one row for each thing it decides about. It reads the sections of the JSON and knows no rule and no trait by name.
 *
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 * @psalm-import-type DocumentGateRuleEntry from ResponseDefinitions
 * @psalm-import-type DocumentGateSentences from ResponseDefinitions
 */
class PolicyExplainer {
	/** What stands where a policy says nothing. */
	private const UNSAID = ['verdict' => 'review', 'safeCopy' => 'none'];

	public function __construct(
		private readonly Vocabulary $vocabulary,
		private readonly PolicyService $policies,
	) {
	}

	/** @return DocumentGateSentences */
	public function title(string $name): array {
		try {
			return $this->titleOf($this->policies->current($name));
		} catch (NotFound) {
			return ['de' => $name, 'en' => $name];
		}
	}

	/** @return DocumentGateSentences */
	public function titleOf(PolicyRevision $revision): array {
		$name = $revision->policy()['name'] ?? null;
		$name = is_array($name) ? $name : [];
		return [
			'de' => is_string($name['de'] ?? null) ? $name['de'] : $revision->getName(),
			'en' => is_string($name['en'] ?? null) ? $name['en'] : $revision->getName(),
		];
	}

	/** @return DocumentGateExplainedPolicy */
	public function explain(PolicyRevision $revision): array {
		$policy = $revision->policy();
		$preset = $this->vocabulary->presets()[$revision->getName()] ?? null;
		$allow = is_array($policy['allow'] ?? null) ? $policy['allow'] : [];
		return [
			'name' => $revision->getName(),
			'title' => $this->titleOf($revision),
			'revision' => $revision->getRevision(),
			'since' => Times::iso($revision->getCreatedAt()),
			'entries' => [
				...$this->entries('formats', $policy, $preset),
				...$this->entries('traits', $policy, $preset),
				...$this->entries('rules', $policy, $preset),
				...$this->entries('gaps', $policy, $preset),
				...$this->wishes($policy),
			],
			'linkHosts' => $this->words($allow['linkHosts'] ?? null),
			'knownDocuments' => count($this->words($allow['sha256'] ?? null)),
			'limits' => array_filter(is_array($policy['limits'] ?? null) ? $policy['limits'] : [], is_int(...)),
			'json' => $this->publicJson($revision->getJson()),
		];
	}

	/** The policy as browsers judge by it. Rules are public; which documents are known is nobody's business. */
	private function publicJson(string $json): string {
		$policy = json_decode($json, false, 64, JSON_THROW_ON_ERROR);
		if (isset($policy->allow->sha256)) {
			$policy->allow->sha256 = [];
		}
		return json_encode($policy, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
	}

	/**
	 * @param 'formats'|'traits'|'rules'|'gaps' $section
	 * @param array<string, mixed> $policy
	 * @param ?array<string, mixed> $preset the preset of this name, to mark what departs from it
	 * @return list<DocumentGateRuleEntry>
	 */
	private function entries(string $section, array $policy, ?array $preset): array {
		$entries = is_array($policy[$section] ?? null) ? $policy[$section] : [];
		$rows = [];
		foreach ($this->inOrder($section, array_map(strval(...), array_keys($entries))) as $id) {
			$entry = is_array($entries[$id]) ? $entries[$id] : [];
			$before = $preset[$section][$id] ?? null;
			$rows[] = [
				'section' => $section,
				'id' => $id,
				'title' => $this->titleIn($section, $id),
				'explanation' => $this->explanationIn($section, $id),
				'verdict' => (string)($entry['verdict'] ?? self::UNSAID['verdict']),
				'safeCopy' => (string)($entry['safeCopy'] ?? self::UNSAID['safeCopy']),
				'suggest' => $this->words($entry['suggest'] ?? null),
				'want' => [],
				'minVersion' => null,
				'preset' => is_array($before) ? ['verdict' => (string)($before['verdict'] ?? self::UNSAID['verdict']), 'safeCopy' => (string)($before['safeCopy'] ?? self::UNSAID['safeCopy'])] : null,
			];
		}
		return $rows;
	}

	/**
	 * @param array<string, mixed> $policy
	 * @return list<DocumentGateRuleEntry>
	 */
	private function wishes(array $policy): array {
		$rows = [];
		foreach (is_array($policy['conformance'] ?? null) ? $policy['conformance'] : [] as $id => $wish) {
			$want = $this->words($wish['want'] ?? null);
			$named = array_map($this->vocabulary->wish(...), $want);
			$rows[] = [
				'section' => 'conformance',
				'id' => (string)$id,
				'title' => $this->vocabulary->format((string)$id),
				'explanation' => ['de' => implode(', ', array_column($named, 'de')), 'en' => implode(', ', array_column($named, 'en'))],
				'verdict' => (string)($wish['verdict'] ?? 'advise'),
				'safeCopy' => 'none',
				'suggest' => [],
				'want' => $want,
				'minVersion' => is_string($wish['minVersion'] ?? null) ? $wish['minVersion'] : null,
				'preset' => null,
			];
		}
		return $rows;
	}

	/** @return DocumentGateSentences */
	private function titleIn(string $section, string $id): array {
		return match ($section) {
			'formats' => $this->vocabulary->format($id),
			'traits' => $this->vocabulary->trait($id),
			'gaps' => $this->vocabulary->gap($id),
			default => $this->vocabulary->rule($id),
		};
	}

	/** @return DocumentGateSentences */
	private function explanationIn(string $section, string $id): array {
		return match ($section) {
			'formats' => ['de' => '', 'en' => ''],
			'traits' => $this->vocabulary->traitExplanation($id),
			'gaps' => $this->vocabulary->gapExplanation($id),
			default => $this->vocabulary->ruleMeaning($id),
		};
	}

	/**
	 * Traits in the order of their scale, the entry for all others last, everything else as the policy has it.
	 *
	 * @param list<string> $ids
	 * @return list<string>
	 */
	private function inOrder(string $section, array $ids): array {
		$scale = $section === 'traits' ? array_flip($this->vocabulary->traits()) : [];
		$place = array_flip($ids);
		usort($ids, static fn (string $one, string $other): int => [$one === '*', $scale[$one] ?? $place[$one]] <=> [$other === '*', $scale[$other] ?? $place[$other]]);
		return $ids;
	}

	/** @return list<string> */
	private function words(mixed $words): array {
		return is_array($words) ? array_values(array_filter($words, is_string(...))) : [];
	}
}
