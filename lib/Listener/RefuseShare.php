<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Service\HeldIndex;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\NotFoundException;
use OCP\L10N\IFactory;
use OCP\Share\Events\BeforeShareCreatedEvent;

/**
 * What waits is not shared.
 *
 * @template-implements IEventListener<BeforeShareCreatedEvent>
 */
class RefuseShare implements IEventListener {
	public function __construct(
		private readonly HeldIndex $held,
		private readonly IFactory $languages,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof BeforeShareCreatedEvent) {
			return;
		}
		try {
			$fileId = $event->getShare()->getNodeId();
		} catch (NotFoundException) {
			return;
		}
		if ($this->held->get($fileId) !== null) {
			$event->setError($this->languages->get(Application::APP_ID)->t('This can be shared when the review is over.'));
			$event->stopPropagation();
		}
	}
}
