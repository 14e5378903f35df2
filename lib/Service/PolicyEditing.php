<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\PolicyRevision;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * What policy owners do with policies.
 *
 * @psalm-import-type DocumentGatePolicy from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicySummary from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicyRevision from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicyChange from ResponseDefinitions
 * @psalm-import-type DocumentGateValidation from ResponseDefinitions
 */
class PolicyEditing {
	public function __construct(
		private readonly PolicyService $policies,
		private readonly PolicyExplainer $explainer,
		private readonly ScopeService $scopes,
		private readonly Vocabulary $vocabulary,
		private readonly People $people,
		private readonly Engine $engine,
	) {
	}

	/** @return list<DocumentGatePolicySummary> by name */
	public function list(): array {
		return array_map(fn (string $name): array => $this->summary($this->policies->current($name)), $this->policies->names());
	}

	/**
	 * @param ?int $revision null: the one that applies
	 * @return DocumentGatePolicy
	 * @throws NotFound
	 */
	public function one(string $name, ?int $revision = null): array {
		$current = $this->policies->current($name);
		$asked = $revision === null ? $current : $this->policies->revision($name, $revision);
		return $this->summary($asked) + [
			'comment' => $asked->getComment(),
			'current' => $asked->getRevision() === $current->getRevision(),
			'json' => $this->policies->export($name, $asked->getRevision()),
			'explained' => $this->explainer->explain($asked),
		];
	}

	/**
	 * @return list<DocumentGatePolicyRevision> newest first
	 * @throws NotFound
	 */
	public function revisions(string $name): array {
		$current = $this->policies->current($name)->getRevision();
		return array_map(fn (PolicyRevision $revision): array => [
			'revision' => $revision->getRevision(),
			'title' => $this->explainer->titleOf($revision),
			'comment' => $revision->getComment(),
			'savedAt' => Times::iso($revision->getCreatedAt()) ?? '',
			'savedBy' => $this->people->user($revision->getAuthor()),
			'current' => $revision->getRevision() === $current,
		], $this->policies->revisions($name));
	}

	/**
	 * Whether a policy can be used, and if not, where and why.
	 *
	 * @param string $untrustedJson
	 * @return DocumentGateValidation
	 * @throws EngineUnavailable
	 */
	public function validate(string $untrustedJson): array {
		$policy = json_decode($untrustedJson);
		if (!$policy instanceof \stdClass) {
			return ['valid' => false, 'problems' => [['pointer' => '', 'text' => ['de' => 'Die Regeln sind kein JSON-Objekt.', 'en' => 'The rules are no JSON object.']]]];
		}
		try {
			$this->ask('policy-check', ['policy' => $policy]);
			return ['valid' => true, 'problems' => []];
		} catch (QuestionRefused $refused) {
			$problems = $refused->details === [] ? [['pointer' => '', 'text' => ['de' => $refused->getMessage(), 'en' => $refused->getMessage()]]] : $refused->details;
			return ['valid' => false, 'problems' => $problems];
		}
	}

	/**
	 * What changes from one policy to another.
	 *
	 * @param string $before name of a policy, with `@` and a revision or without
	 * @param string $after the same, or a policy as JSON
	 * @return list<DocumentGatePolicyChange>
	 * @throws NotFound
	 * @throws Invalid
	 * @throws EngineUnavailable
	 */
	public function changes(string $before, string $after): array {
		try {
			$answer = json_decode($this->ask('policy-diff', ['before' => $this->read($before), 'after' => $this->read($after)]), true);
		} catch (QuestionRefused $refused) {
			throw new Invalid($refused->getMessage(), 0, $refused);
		}
		return is_array($answer['changes'] ?? null) ? array_values($answer['changes']) : [];
	}

	/**
	 * Saves a new revision.
	 *
	 * @param ?int $basedOn the revision that was edited; null: whichever is there
	 * @return DocumentGatePolicy
	 * @throws Invalid the engine does not accept it
	 * @throws Conflict somebody saved another revision meanwhile
	 */
	public function save(string $name, string $untrustedJson, string $comment, ?int $basedOn, string $uid): array {
		$current = in_array($name, $this->policies->names(), true) ? $this->policies->current($name)->getRevision() : null;
		if ($basedOn !== null && $current !== null && $basedOn !== $current) {
			throw new Conflict('Somebody else saved this policy meanwhile. Look at their revision first.');
		}
		$this->policies->import($untrustedJson, $name, $uid, $comment);
		return $this->one($name);
	}

	/** @return DocumentGatePolicySummary */
	private function summary(PolicyRevision $revision): array {
		$used = array_filter($this->scopes->list(), static fn ($scope): bool => $scope->getPolicy() === $revision->getName());
		return [
			'name' => $revision->getName(),
			'title' => $this->explainer->titleOf($revision),
			'preset' => isset($this->vocabulary->presets()[$revision->getName()]),
			'revision' => $revision->getRevision(),
			'savedAt' => Times::iso($revision->getCreatedAt()),
			'savedBy' => $this->people->user($revision->getAuthor()),
			'scopes' => array_values(array_map(static fn ($scope): string => $scope->getName(), $used)),
		];
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 */
	private function read(string $nameOrJson): \stdClass {
		if (str_starts_with(ltrim($nameOrJson), '{')) {
			$policy = json_decode($nameOrJson);
		} else {
			[$name, $revision] = array_pad(explode('@', $nameOrJson, 2), 2, '');
			$saved = ctype_digit($revision) ? $this->policies->revision($name, (int)$revision) : $this->policies->current($name);
			$policy = json_decode($saved->getJson());
		}
		return $policy instanceof \stdClass ? $policy : throw new Invalid('A policy is a JSON object.');
	}

	/**
	 * @param array<string, mixed> $head
	 * @throws QuestionRefused
	 * @throws EngineUnavailable
	 */
	private function ask(string $question, array $head): string {
		return $this->engine->ask($question, json_encode($head, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
	}
}
