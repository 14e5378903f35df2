<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\BackgroundJob\SweepJob;
use OCA\DocumentGate\Event\ScopeSetEvent;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Service\SweepService;
use OCP\BackgroundJob\IJobList;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * What lies where the gate now stands is hidden at once and inspected soon.
 *
 * @template-implements IEventListener<ScopeSetEvent>
 */
final class SweepScope implements IEventListener {
	public function __construct(
		private readonly SweepService $sweep,
		private readonly IJobList $jobs,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof ScopeSetEvent) {
			return;
		}
		if ($event->scope->scopeKind() === ScopeKind::Path || $event->scope->scopeKind() === ScopeKind::TeamFolder) {
			$this->sweep->sweep($event->scope);
		}
		// the homes of many people take longer than somebody should wait; the job also inspects what was found
		$this->jobs->add(SweepJob::class, ['scope' => $event->scope->getId()]);
	}
}
