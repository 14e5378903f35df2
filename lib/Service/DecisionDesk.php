<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * Decisions of reviewers, one by one or many with one reason.
 *
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateDecisionResult from ResponseDefinitions
 * @psalm-import-type DocumentGateTemplate from ResponseDefinitions
 */
class DecisionDesk {
	private const MOST = 100;
	private const LONGEST = 4000;

	public function __construct(
		private readonly DecisionService $decisions,
		private readonly CasePresenter $presenter,
		private readonly AccessService $access,
		private readonly TemplateService $templates,
		private readonly Messages $messages,
	) {
	}

	/**
	 * @return DocumentGateCase
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Conflict
	 * @throws Invalid
	 */
	public function decide(int $id, string $decision, string $reason, ?string $message, ?string $reportHash, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		$this->requireShort($reason, $message);
		return $this->presenter->whole($this->decisions->decide($id, Decision::parse($decision), $reason, Actor::user($uid), $message === '' ? null : $message, $reportHash), $uid);
	}

	/**
	 * One that cannot be decided does not stop the others.
	 *
	 * @param list<int> $ids
	 * @return list<DocumentGateDecisionResult> one for each id, in the same order
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function decideMany(array $ids, string $decision, string $reason, ?string $message, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		$this->requireShort($reason, $message);
		$parsed = Decision::parse($decision);
		if ($ids === [] || count($ids) > self::MOST) {
			throw new Invalid('Decide about 1 to 100 documents at once.');
		}
		$results = [];
		foreach (array_values(array_unique($ids)) as $id) {
			try {
				$item = $this->decisions->decide((int)$id, $parsed, $reason, Actor::user($uid), $message === '' ? null : $message);
				$results[] = ['id' => (int)$id, 'done' => true, 'state' => $item->getState(), 'message' => null];
			} catch (NotFound|NotPermitted) {
				$results[] = ['id' => (int)$id, 'done' => false, 'state' => null, 'message' => $this->messages->translated(Messages::NOTHING)];
			} catch (Conflict|Invalid $problem) {
				$results[] = ['id' => (int)$id, 'done' => false, 'state' => null, 'message' => $this->messages->translated($problem->getMessage())];
			}
		}
		return $results;
	}

	/**
	 * @return list<DocumentGateTemplate> texts to start a message from
	 * @throws NotPermitted
	 */
	public function templates(?string $uid): array {
		$this->access->requireReviewer($uid);
		return $this->templates->list();
	}

	/** @throws Invalid */
	private function requireShort(string $reason, ?string $message): void {
		if (mb_strlen($reason) > self::LONGEST || mb_strlen($message ?? '') > self::LONGEST) {
			throw new Invalid('Reason and message have at most 4000 characters.');
		}
	}
}
