<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Notification\Subject;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Notification\IManager;

/**
 * Sends notifications and takes them back. A notification carries the number of a case and nothing of its content;
 * what it says is put together when it is read, in the language of the reader and by what he may know then.
 */
class Teller {
	public const OBJECT = 'case';

	public function __construct(
		private readonly IManager $notifications,
		private readonly AccessService $access,
		private readonly ITimeFactory $clock,
	) {
	}

	/** To the one who handed it in, if he has an account; nobody else hears anything instead. */
	public function tellSubmitter(Item $item, Subject $subject): void {
		if ($item->getSubmitterUid() !== null) {
			$this->send($item, $subject, $item->getSubmitterUid());
		}
	}

	/** To the one it is meant for, unless he handed it in himself. */
	public function tellRecipient(Item $item, Subject $subject): void {
		$uid = $item->getRecipientUid() ?? $item->getOwnerUid();
		if ($uid !== null && !$this->access->isSubmitter($item, $uid)) {
			$this->send($item, $subject, $uid);
		}
	}

	/**
	 * To all who may decide, or to the one who has the case.
	 *
	 * @param ?string $askedBy the one who asks needs not be told that he asks
	 */
	public function tellReviewers(Item $item, Subject $subject, ?string $askedBy = null): void {
		$uids = $item->getAssigneeUid() === null ? $this->access->reviewers() : [$item->getAssigneeUid()];
		foreach ($uids as $uid) {
			if ($uid !== $askedBy && !$this->access->isSubmitter($item, $uid)) {
				$this->send($item, $subject, $uid, $askedBy === null ? [] : ['by' => $askedBy]);
			}
		}
	}

	/** Takes back what is no longer true. */
	public function forget(Item $item, Subject ...$subjects): void {
		foreach ($subjects as $subject) {
			$notification = $this->notifications->createNotification();
			$notification->setApp(Application::APP_ID)->setObject(self::OBJECT, (string)$item->getId())->setSubject($subject->value);
			$this->notifications->markProcessed($notification);
		}
	}

	/** @param array<string, string> $parameters */
	private function send(Item $item, Subject $subject, string $uid, array $parameters = []): void {
		$notification = $this->notifications->createNotification();
		$notification->setApp(Application::APP_ID)
			->setUser($uid)
			->setDateTime($this->clock->getDateTime())
			->setObject(self::OBJECT, (string)$item->getId())
			->setSubject($subject->value, $parameters);
		$this->notifications->notify($notification);
	}
}
