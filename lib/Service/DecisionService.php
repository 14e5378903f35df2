<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Event\DocumentDecidedEvent;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Disposition;
use OCP\AppFramework\Utility\ITimeFactory;

/** What people decide about documents that wait: permission first, then state, then the file, then everybody is told. */
class DecisionService {
	/** Seconds that bringing a document from the vault to its place may take. */
	private const LANDING = 900;

	public function __construct(
		private readonly ItemMapper $items,
		private readonly AccessService $access,
		private readonly GateSettings $settings,
		private readonly AuditTrail $audit,
		private readonly HeldIndex $held,
		private readonly DecisionWork $work,
		private readonly Announcer $announcer,
		private readonly Transaction $transaction,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * Decides, or agrees as the first of two where the four-eyes rule asks for a second.
	 *
	 * @param string $reason why, for the record; required
	 * @param ?string $message what the submitter is told
	 * @param ?string $reportHash of the report the decision is made on; null: whichever is there
	 * @return Item as it stands now; still open where a second reviewer has to agree
	 * @throws NotFound there is no such case
	 * @throws NotPermitted
	 * @throws Conflict it was decided already, or the document is another one by now
	 * @throws Invalid no reason, or a message is missing
	 */
	public function decide(int $id, Decision $decision, string $reason, Actor $actor, ?string $message = null, ?string $reportHash = null): Item {
		$item = $this->items->find($id) ?? throw new NotFound('There is no case ' . $id . '.');
		if (!$this->access->mayDecide($item, $actor)) {
			throw new NotPermitted('You may not decide about case ' . $id . '.');
		}
		$before = $item->disposition();
		if (!$before->allows($decision)) {
			throw new Conflict('Case ' . $id . ' is ' . $before->value . '; this cannot be decided any more.');
		}
		if ($reportHash !== null && $reportHash !== $item->getReportHash()) {
			throw new Conflict('The document was inspected again since you looked at it. Look at the new report first.');
		}
		if (trim($reason) === '') {
			throw new Invalid('A decision needs a reason.');
		}
		if ($this->needsAnother($item, $decision, $actor)) {
			return $this->agree($item, $decision, $reason, $actor);
		}
		$this->work->require($item, $decision);
		$this->claim($item, $before, $decision, $reason, $actor, $message);
		try {
			$this->work->carryOut($item, $decision);
		} catch (\Throwable $problem) {
			$this->takeBack($item, $before, $decision);
			throw $problem;
		}
		$this->announcer->announce(new DocumentDecidedEvent($item, $actor));
		return $item;
	}

	private function needsAnother(Item $item, Decision $decision, Actor $actor): bool {
		if (!$this->settings->fourEyes() || !$decision->opens() || $actor->isTrusted()) {
			return false;
		}
		return $item->getFirstApprover() === null || $item->getFirstApprover() === $actor->uid || $item->getDecision() !== $decision->value;
	}

	/** The first of two agrees. */
	private function agree(Item $item, Decision $decision, string $reason, Actor $actor): Item {
		if ($item->getFirstApprover() === $actor->uid && $item->getDecision() === $decision->value) {
			throw new Conflict('You have agreed already; somebody else has to agree as well.');
		}
		$this->transaction->run(function () use ($item, $decision, $reason, $actor): void {
			if (!$this->items->moveState($item->getId(), $item->disposition(), $item->disposition(), $this->time->getTime())) {
				throw new Conflict('Somebody else has just decided about this case.');
			}
			$item->setFirstApprover($actor->uid);
			$item->setDecision($decision->value);
			$item->setReason($reason);
			$this->items->update($item);
			$this->audit->record($item->getId(), 'agreed', $actor, ['decision' => $decision->value, 'report' => $item->getReportHash()]);
		});
		return $item;
	}

	private function claim(Item $item, Disposition $before, Decision $decision, string $reason, Actor $actor, ?string $message): void {
		$now = $this->time->getTime();
		$this->transaction->run(function () use ($item, $before, $decision, $reason, $actor, $message, $now): void {
			if ($this->items->find($item->getId())?->getReportHash() !== $item->getReportHash()) {
				throw new Conflict('The document was inspected again since you looked at it. Look at the new report first.');
			}
			if (!$this->items->moveState($item->getId(), $before, $decision->leadsTo(), $now)) {
				throw new Conflict('Somebody else has just decided about this case.');
			}
			$item->setState($decision->leadsTo()->value);
			$item->setDecision($decision->value);
			$item->setDecidedBy($actor->label());
			$item->setDecidedAt($now);
			$item->setReason($reason);
			$item->setMessage($message);
			// bytes from the vault have to land; if the server is killed meanwhile they are brought there later
			$item->setNextAttempt($decision === Decision::Release && $item->isStashed() ? $now + self::LANDING : null);
			$item->setPendingCause(null);
			$item->setUpdatedAt($now);
			$this->items->update($item);
			$this->audit->record($item->getId(), 'decided', $actor, ['from' => $before->value, 'decision' => $decision->value, 'report' => $item->getReportHash(), 'policy' => $item->getPolicyName(), 'revision' => $item->getPolicyRevision(), 'engine' => $item->getEngineVersion(), 'firstApprover' => $item->getFirstApprover()]);
			$this->held->changed();
		});
	}

	/** The file could not be brought to where the decision wants it, so it was not made. */
	private function takeBack(Item $item, Disposition $before, Decision $decision): void {
		$this->transaction->run(function () use ($item, $before, $decision): void {
			$item->setState($before->value);
			$item->setNextAttempt($before === Disposition::Pending ? $this->time->getTime() : null);
			$item->setDecision(null);
			$item->setDecidedBy(null);
			$item->setDecidedAt(null);
			$item->setUpdatedAt($this->time->getTime());
			$this->items->update($item);
			$this->audit->record($item->getId(), 'taken-back', Actor::system(), ['decision' => $decision->value, 'state' => $before->value]);
			$this->held->changed();
		});
	}
}
