<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Storage\Findings;
use OCA\DocumentGate\Storage\GateContext;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Cache\CacheEntryUpdatedEvent;
use Psr\Container\ContainerInterface;

/**
 * On object storage an upload has its id before it has its name: when it gets the name, its case learns the id. Asked at every change of the
 * file cache, so the answer is looked for only while a case waits for its file.
 *
 * @template-implements IEventListener<CacheEntryUpdatedEvent>
 */
class NoticeName implements IEventListener {
	public function __construct(
		private readonly GateContext $context,
		private readonly ContainerInterface $container,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof CacheEntryUpdatedEvent && $this->context->awaits($event->getStorageId(), $event->getPath())) {
			$this->container->get(Findings::class)->awaited($event->getStorageId(), $event->getPath(), $event->getFileId());
		}
	}
}
