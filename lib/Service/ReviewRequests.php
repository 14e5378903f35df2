<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\EventMapper;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Event\ReviewRequestedEvent;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCP\EventDispatcher\IEventDispatcher;

/** The recipient or the submitter of a held document asks that somebody looks at it. */
class ReviewRequests {
	public const KIND = 'review-requested';

	public function __construct(
		private readonly CaseService $cases,
		private readonly AccessService $access,
		private readonly AuditTrail $audit,
		private readonly EventMapper $events,
		private readonly CommentService $comments,
		private readonly IEventDispatcher $dispatcher,
	) {
	}

	/**
	 * Asking twice changes nothing.
	 *
	 * @param string $message why; may be empty
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Conflict it was decided already
	 */
	public function request(int $id, string $uid, string $message = ''): Item {
		$item = $this->cases->get($id);
		if (!$this->access->isSubmitter($item, $uid) && !$this->access->isRecipient($item, $uid)) {
			throw new NotPermitted('Only the submitter and the recipient may ask for a review.');
		}
		if (!$item->disposition()->isOpen()) {
			throw new Conflict('This document has been decided already.');
		}
		if (trim($message) !== '') {
			$this->comments->keep($item, $uid, $message);
		}
		if (!$this->isRequested($id, $uid)) {
			$this->audit->record($id, self::KIND, Actor::user($uid));
			$this->dispatcher->dispatchTyped(new ReviewRequestedEvent($item, Actor::user($uid)));
		}
		return $item;
	}

	/** Whether somebody asked, or this person did. */
	public function isRequested(int $id, ?string $uid = null): bool {
		foreach ($this->events->ofItem($id) as $event) {
			if ($event->getKind() === self::KIND && ($uid === null || $event->getActorUid() === $uid)) {
				return true;
			}
		}
		return false;
	}
}
