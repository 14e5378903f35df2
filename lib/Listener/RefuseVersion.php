<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Service\HeldIndex;
use OCA\Files_Versions\Events\CreateVersionEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * What waits leaves no old versions behind: they would be readable once the document itself is accepted.
 *
 * @template-implements IEventListener<CreateVersionEvent>
 */
class RefuseVersion implements IEventListener {
	public function __construct(
		private readonly HeldIndex $held,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof CreateVersionEvent && $this->held->get($event->getNode()->getId()) !== null) {
			$event->disableVersions();
		}
	}
}
