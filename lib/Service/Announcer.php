<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use Psr\Log\LoggerInterface;

/** Tells the rest of the server what happened. What listeners do wrong does not undo it. */
class Announcer {
	public function __construct(
		private readonly IEventDispatcher $dispatcher,
		private readonly LoggerInterface $logger,
	) {
	}

	public function announce(Event $event): void {
		try {
			$this->dispatcher->dispatchTyped($event);
		} catch (\Throwable $problem) {
			$this->logger->error('Somebody could not be told about a document', ['exception' => $problem, 'event' => $event::class]);
		}
	}
}
