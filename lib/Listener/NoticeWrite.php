<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Storage\Findings;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Events\Node\NodeWrittenEvent;
use OCP\Files\File;
use OCP\Files\NotFoundException;

/**
 * The safety net below the storage: content that was written past the gate is hidden until it has been inspected.
 *
 * @template-implements IEventListener<NodeWrittenEvent>
 */
class NoticeWrite implements IEventListener {
	public function __construct(
		private readonly Findings $findings,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof NodeWrittenEvent || !$event->getNode() instanceof File) {
			return;
		}
		try {
			$this->findings->written($event->getNode());
		} catch (NotFoundException) {
			// it is gone again
		}
	}
}
