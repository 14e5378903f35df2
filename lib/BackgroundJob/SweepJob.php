<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Service\RescanService;
use OCA\DocumentGate\Service\ScopeService;
use OCA\DocumentGate\Service\SweepService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\QueuedJob;

/** Looks through a folder where the gate stands since now. */
final class SweepJob extends QueuedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly ScopeService $scopes,
		private readonly SweepService $sweep,
		private readonly RescanService $rescan,
	) {
		parent::__construct($time);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument array{scope: int} */
	#[\Override]
	protected function run($argument): void {
		$id = is_array($argument) && is_int($argument['scope'] ?? null) ? $argument['scope'] : 0;
		try {
			$this->sweep->sweep($this->scopes->get($id));
		} catch (NotFound) {
			return;
		}
		$until = $this->time->getTime() + InspectPendingJob::SECONDS;
		$this->rescan->waiting(false, fn (): bool => $this->time->getTime() < $until);
	}
}
