<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Storage\Findings;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Cache\CacheEntryRemovedEvent;

/**
 * A file is gone for good: its case is closed, or lives on with the sealed copy.
 *
 * @template-implements IEventListener<CacheEntryRemovedEvent>
 */
class NoticeDeparture implements IEventListener {
	public function __construct(
		private readonly Findings $findings,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof CacheEntryRemovedEvent) {
			$this->findings->vanished($event->getStorageId(), $event->getPath(), $event->getFileId());
		}
	}
}
