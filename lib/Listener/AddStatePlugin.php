<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DAV\Events\SabrePluginAddEvent;
use OCA\DocumentGate\Sabre\StatePlugin;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/** @template-implements IEventListener<SabrePluginAddEvent> */
class AddStatePlugin implements IEventListener {
	public function __construct(
		private readonly StatePlugin $plugin,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof SabrePluginAddEvent) {
			$event->getServer()->addPlugin($this->plugin);
		}
	}
}
