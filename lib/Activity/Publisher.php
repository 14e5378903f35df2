<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Activity;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCP\Activity\IManager;
use OCP\AppFramework\Utility\ITimeFactory;

/** Writes activities: to the submitter that his document waits or was decided; to the recipient once he may see it. Names of documents go to nobody else. */
class Publisher {
	public const OBJECT = 'documentgate_case';
	public const WAITING = 'waiting';
	public const DECIDED = 'decided';
	public const ARRIVED = 'arrived';

	public function __construct(
		private readonly IManager $activities,
		private readonly ITimeFactory $clock,
	) {
	}

	public function waiting(Item $item): void {
		$this->publish($item, self::WAITING, $item->getSubmitterUid());
	}

	public function decided(Item $item): void {
		$this->publish($item, self::DECIDED, $item->getSubmitterUid());
		$recipient = $item->getRecipientUid() ?? $item->getOwnerUid();
		if (!$item->disposition()->hides() && $recipient !== $item->getSubmitterUid()) {
			$this->publish($item, self::ARRIVED, $recipient);
		}
	}

	/** The state is kept with the activity, for an activity tells what was then. */
	private function publish(Item $item, string $subject, ?string $uid): void {
		if ($uid === null) {
			return;
		}
		$event = $this->activities->generateEvent();
		$event->setApp(Application::APP_ID)
			->setType(Application::APP_ID)
			->setAffectedUser($uid)
			->setTimestamp($this->clock->getTime())
			->setSubject($subject, ['state' => $item->getState()])
			->setObject(self::OBJECT, (int)$item->getId());
		$this->activities->publish($event);
	}
}
