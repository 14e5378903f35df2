<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\PolicyRevision;
use OCA\DocumentGate\Db\PolicyRevisionMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\PolicyName;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\Exception as DatabaseException;

/** Policies as opaque JSON with a name and revisions. What is in them only the engine knows. */
class PolicyService {
	/** The policy that counts where nobody chose one. */
	public const DEFAULT = 'council-practice';

	/** @var array<string, PolicyRevision> latest by name */
	private array $known = [];

	public function __construct(
		private readonly PolicyRevisionMapper $mapper,
		private readonly Engine $engine,
		private readonly AuditTrail $audit,
		private readonly Transaction $transaction,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * The latest revision. A preset of the engine becomes revision 1 when it is first asked for.
	 *
	 * @throws NotFound there is no policy of this name, or the engine that has it does not answer
	 */
	public function current(string $name): PolicyRevision {
		return $this->known[$name] ??= $this->mapper->find($name) ?? $this->adoptPreset($name);
	}

	/** @throws NotFound */
	public function revision(string $name, int $revision): PolicyRevision {
		return $this->mapper->find($name, $revision) ?? throw new NotFound('There is no revision ' . $revision . ' of the policy “' . $name . '”.');
	}

	/**
	 * Saves a policy after the engine has checked it. Under a known name it is a new revision that applies wherever the
	 * policy is used; the same content again is no new revision.
	 *
	 * @param array<string, mixed>|string $json
	 * @param ?string $name null: made of the English name inside
	 * @param ?string $author uid; null: the command line
	 * @throws Invalid the engine does not accept it; the message says why
	 * @throws Conflict the engine does not answer, or somebody saved at the same moment
	 */
	public function import(array|string $json, ?string $name = null, ?string $author = null, string $comment = ''): PolicyRevision {
		$policy = $this->parse($json);
		$name = PolicyName::parse($name ?? PolicyName::from($policy));
		return $this->save($name, $this->checked($policy), $author, $comment, $author === null ? Actor::command() : Actor::user($author));
	}

	/**
	 * @return list<PolicyRevision> newest first
	 * @throws NotFound
	 */
	public function revisions(string $name): array {
		$this->current($name);
		return $this->mapper->revisions($name);
	}

	/** @return string JSON, readable @throws NotFound */
	public function export(string $name, ?int $revision = null): string {
		$saved = $revision === null ? $this->current($name) : $this->revision($name, $revision);
		return json_encode(json_decode($saved->getJson()), JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) . "\n";
	}

	/** @return list<string> saved policies and presets, in alphabetical order */
	public function names(): array {
		$names = array_unique([...$this->mapper->names(), ...array_keys($this->presets())]);
		sort($names);
		return $names;
	}

	/**
	 * Whether the engine would accept it.
	 *
	 * @param array<string, mixed>|string $json
	 * @throws Invalid
	 * @throws Conflict the engine does not answer
	 */
	public function check(array|string $json): void {
		$policy = $this->parse($json);
		$this->checked($policy);
	}

	/** @throws Invalid there is no such policy */
	public function requireKnown(string $name): void {
		try {
			$this->current($name);
		} catch (NotFound $problem) {
			throw new Invalid($problem->getMessage(), 0, $problem);
		}
	}

	/** The next question reads again; for work that runs longer than a request. */
	public function forget(): void {
		$this->known = [];
	}

	/** Makes the presets known while the engine answers, so that they are there when it does not. */
	public function adoptPresets(): void {
		foreach ($this->presets() as $name => $json) {
			if ($this->mapper->find($name) === null) {
				$this->save($name, $json, null, '', Actor::system());
			}
		}
	}

	/**
	 * @param array<string, mixed>|string $json
	 * @throws Invalid it is no JSON object
	 */
	private function parse(array|string $json): \stdClass {
		if (is_array($json)) {
			// PHP reads {} and [] as the same; of what a policy has at its top, none is a list
			$objects = array_map(static fn (mixed $part): mixed => is_array($part) ? (object)$part : $part, $json);
			if (($objects['conformance'] ?? null) instanceof \stdClass) {
				$objects['conformance'] = (object)array_map(static fn (mixed $wish): mixed => is_array($wish) ? (object)$wish : $wish, (array)$objects['conformance']);
			}
			$json = json_encode((object)$objects, JSON_THROW_ON_ERROR);
		}
		$policy = json_decode($json);
		return $policy instanceof \stdClass ? $policy : throw new Invalid('A policy is a JSON object.');
	}

	private function adoptPreset(string $name): PolicyRevision {
		$json = $this->presets()[$name] ?? throw new NotFound('There is no policy “' . $name . '”.');
		return $this->save($name, $json, null, '', Actor::system());
	}

	/** @return array<string, string> JSON by name; empty where the engine does not answer */
	private function presets(): array {
		try {
			$presets = json_decode($this->engine->ask('presets'));
		} catch (EngineUnavailable|QuestionRefused) {
			return [];
		}
		$found = [];
		foreach ($presets instanceof \stdClass ? get_object_vars($presets) : [] as $name => $policy) {
			if ($policy instanceof \stdClass) {
				$found[$name] = $this->encode($policy);
			}
		}
		return $found;
	}

	/** @return string the policy in the engine's own spelling */
	private function checked(\stdClass $policy): string {
		try {
			$this->engine->ask('policy-check', json_encode(['policy' => $policy], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
		} catch (QuestionRefused $refused) {
			$details = array_map(static fn (array $detail): string => $detail['text']['en'] . ' (' . $detail['pointer'] . ')', $refused->details);
			throw new Invalid($details === [] ? $refused->getMessage() : implode("\n", $details), 0, $refused);
		} catch (EngineUnavailable $unavailable) {
			throw new Conflict('The engine does not answer, so the policy cannot be checked. Try again later.', 0, $unavailable);
		}
		return $this->encode($policy);
	}

	private function save(string $name, string $json, ?string $author, string $comment, Actor $actor): PolicyRevision {
		$last = $this->mapper->find($name);
		$hash = hash('sha256', $json);
		if ($last !== null && $last->getHash() === $hash) {
			return $this->known[$name] = $last;
		}
		$revision = new PolicyRevision();
		$revision->setName($name);
		$revision->setRevision(($last?->getRevision() ?? 0) + 1);
		$revision->setJson($json);
		$revision->setHash($hash);
		$revision->setAuthor($author);
		$revision->setComment(mb_substr($comment, 0, 1000));
		$revision->setCreatedAt($this->time->getTime());
		try {
			$this->transaction->run(function () use ($revision, $actor): void {
				$this->mapper->insert($revision);
				$this->audit->record(null, 'policy-saved', $actor, ['policy' => $revision->getName(), 'revision' => $revision->getRevision(), 'hash' => $revision->getHash()]);
			});
		} catch (DatabaseException $problem) {
			if ($problem->getReason() !== DatabaseException::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				throw $problem;
			}
			$other = $this->mapper->find($name);
			if ($other === null || $other->getHash() !== $hash) {
				throw new Conflict('Somebody else saved this policy at the same moment. Look at their revision first.', 0, $problem);
			}
			$revision = $other;
		}
		return $this->known[$name] = $revision;
	}

	private function encode(\stdClass $policy): string {
		return json_encode($policy, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
	}
}
