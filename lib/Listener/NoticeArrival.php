<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Storage\Findings;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Cache\CacheEntryInsertedEvent;

/**
 * A file has got its id: its case learns it. A file that came past the gate is hidden until it has been inspected.
 *
 * @template-implements IEventListener<CacheEntryInsertedEvent>
 */
class NoticeArrival implements IEventListener {
	public function __construct(
		private readonly Findings $findings,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof CacheEntryInsertedEvent) {
			$this->findings->appeared($event->getStorage(), $event->getStorageId(), $event->getPath(), $event->getFileId());
		}
	}
}
