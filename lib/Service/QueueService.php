<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CaseCounts;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * The queue of reviewers: what waits, who looks at it, until when.
 *
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateCaseList from ResponseDefinitions
 * @psalm-import-type DocumentGateEvent from ResponseDefinitions
 * @psalm-import-type DocumentGatePerson from ResponseDefinitions
 * @psalm-import-type DocumentGateQueueCounts from ResponseDefinitions
 */
class QueueService {
	public function __construct(
		private readonly CaseService $cases,
		private readonly ItemMapper $items,
		private readonly CaseCounts $counts,
		private readonly CasePresenter $presenter,
		private readonly EventPresenter $events,
		private readonly FindingTexts $findings,
		private readonly AccessService $access,
		private readonly AuditTrail $audit,
		private readonly People $people,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @return DocumentGateCaseList
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function list(CaseFilter $filter, int $limit, int $offset, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		CaseQuery::page($limit, $offset);
		return [
			'cases' => array_map(fn (Item $item): array => $this->presenter->summary($item), $this->cases->list($filter, $limit, $offset)),
			'total' => $this->cases->count($filter),
			'counts' => $this->counts($uid),
			'byState' => $this->counts->byState(),
		];
	}

	/** @return DocumentGateQueueCounts for the badge of the navigation and the head of the queue */
	public function counts(string $uid): array {
		$now = $this->clock->getTime();
		return $this->counts->open($uid, $now, Times::nextDay($now));
	}

	/**
	 * @return DocumentGateCase
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function one(int $id, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		return $this->presenter->whole($this->cases->get($id), $uid);
	}

	/**
	 * @return array<string, mixed> the report as the engine wrote it
	 * @throws NotFound also where there is no report yet
	 * @throws NotPermitted
	 */
	public function report(int $id, ?string $uid): array {
		$item = $this->cases->get($id);
		if (!$this->access->maySee($item, $uid)) {
			throw new NotPermitted('Only reviewers and the submitter may see this report.');
		}
		return $this->findings->wholeReport($item) ?? throw new NotFound('There is no report yet.');
	}

	/**
	 * @return list<DocumentGateEvent> oldest first
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function history(int $id, ?string $uid): array {
		$this->access->requireReviewer($uid);
		$this->cases->get($id);
		return array_map($this->events->shown(...), $this->cases->history($id));
	}

	/**
	 * @param ?string $assignee user id of a reviewer or `me`; null or empty gives the case back to all
	 * @return DocumentGateCase
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function assign(int $id, ?string $assignee, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		$item = $this->openCase($id);
		$assignee = $assignee === '' ? null : ($assignee === 'me' ? $uid : $assignee);
		if ($assignee !== null && !$this->access->isReviewer($assignee)) {
			throw new Invalid('Only reviewers can be given a case.');
		}
		if ($item->getAssigneeUid() !== $assignee) {
			$item->setAssigneeUid($assignee);
			$this->keep($item);
			$this->audit->record($id, 'assigned', Actor::user($uid), ['assignee' => $assignee]);
		}
		return $this->presenter->whole($item, $uid);
	}

	/**
	 * @param ?string $dueAt a time; null or empty removes it
	 * @return DocumentGateCase
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function due(int $id, ?string $dueAt, ?string $uid): array {
		$uid = $this->access->requireReviewer($uid);
		$item = $this->openCase($id);
		$item->setDueAt(Times::parseOptional($dueAt));
		$this->keep($item);
		$this->audit->record($id, 'due', Actor::user($uid), ['dueAt' => Times::iso($item->getDueAt())]);
		return $this->presenter->whole($item, $uid);
	}

	/**
	 * @return list<DocumentGatePerson> by name
	 * @throws NotPermitted
	 */
	public function reviewers(?string $uid): array {
		$this->access->requireReviewer($uid);
		$people = array_values(array_filter(array_map($this->people->user(...), $this->access->reviewers())));
		usort($people, static fn (array $one, array $other): int => strcasecmp($one['name'], $other['name']));
		return $people;
	}

	/** @throws Conflict */
	private function openCase(int $id): Item {
		$item = $this->cases->get($id);
		return $item->disposition()->isOpen() ? $item : throw new Conflict('This document has been decided already.');
	}

	private function keep(Item $item): void {
		$item->setUpdatedAt($this->clock->getTime());
		$this->items->update($item);
	}
}
