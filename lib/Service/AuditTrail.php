<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Db\EventMapper;
use OCA\DocumentGate\Db\StampMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Event\AuditedEvent;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\AuditLink;
use OCA\DocumentGate\Model\VerifyResult;
use OCP\AppFramework\Utility\ITimeFactory;

/** Who did what when: rows that are only ever added, each chained to the one before. */
class AuditTrail {
	/** Rows that are read at a time when the whole trail is verified. */
	private const BATCH = 1000;

	public function __construct(
		private readonly EventMapper $events,
		private readonly StampMapper $stamps,
		private readonly Transaction $transaction,
		private readonly ITimeFactory $time,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * Adds a row, as part of the transaction of what it tells, where there is one.
	 *
	 * @param array<string, mixed> $detail ids and words of the house, no text and no name of a document
	 */
	public function record(?int $itemId, string $kind, Actor $actor, array $detail = []): Event {
		return $this->transaction->run(function () use ($itemId, $kind, $actor, $detail): Event {
			// whoever wants to add as well waits for the transaction, so each sees the row before its own
			$this->stamps->raise(StampMapper::AUDIT);
			$event = new Event();
			$event->setItemId($itemId);
			$event->setKind($kind);
			$event->setActorKind($actor->kind);
			$event->setActorUid($actor->uid);
			$event->setActorName($actor->name === null ? null : mb_substr($actor->name, 0, 255));
			$event->setDetail(json_encode((object)$detail, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE));
			$event->setCreatedAt($this->time->getTime());
			$previous = $this->events->lastHash() ?? AuditLink::START;
			$event->setPreviousHash($previous);
			$event->setHash($event->link()->hash($previous));
			$event = $this->events->insert($event);
			$this->announcer->announce(new AuditedEvent($event));
			return $event;
		});
	}

	/**
	 * @return list<Event> oldest first
	 */
	public function ofItem(int $itemId): array {
		return $this->events->ofItem($itemId);
	}

	/** Whether a hash that was written down earlier is still part of the trail. */
	public function contains(string $hash): bool {
		return $hash === AuditLink::START || $this->events->hasHash($hash);
	}

	/** Follows the chain from its first row to its last. */
	public function verify(): VerifyResult {
		// rows that are added meanwhile do not count as missing, for the counter is read first
		$counted = $this->stamps->value(StampMapper::AUDIT);
		$head = AuditLink::START;
		$read = 0;
		$lastId = 0;
		while (($batch = $this->events->after($lastId, self::BATCH)) !== []) {
			foreach ($batch as $event) {
				$read++;
				$lastId = $event->getId();
				if ($event->getPreviousHash() !== $head) {
					return new VerifyResult($read, $lastId, 'order', $head);
				}
				if ($event->getHash() !== $event->link()->hash($head)) {
					return new VerifyResult($read, $lastId, 'changed', $head);
				}
				$head = $event->getHash();
			}
		}
		return new VerifyResult($read, null, $read < $counted ? 'missing' : null, $head);
	}
}
