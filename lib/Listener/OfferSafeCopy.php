<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\BackgroundJob\MakeSafeCopy;
use OCA\DocumentGate\Event\DocumentHeldEvent;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\SafeCopy;
use OCP\BackgroundJob\IJobList;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Where the policy offers a safe copy, it is made soon.
 *
 * @template-implements IEventListener<DocumentHeldEvent>
 */
final class OfferSafeCopy implements IEventListener {
	public function __construct(
		private readonly IJobList $jobs,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof DocumentHeldEvent && $event->item->disposition() === Disposition::Held && $event->item->getSafeCopy() !== SafeCopy::None->value) {
			$this->jobs->add(MakeSafeCopy::class, ['id' => $event->item->getId()]);
		}
	}
}
