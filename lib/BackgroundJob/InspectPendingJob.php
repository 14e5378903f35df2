<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Service\RescanService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Inspects what could not be inspected when it came. */
final class InspectPendingJob extends TimedJob {
	/** Seconds one run may take; the rest is for the next one. */
	public const SECONDS = 240;

	public function __construct(
		ITimeFactory $time,
		private readonly RescanService $rescan,
	) {
		parent::__construct($time);
		$this->setInterval(60);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument */
	#[\Override]
	protected function run($argument): void {
		$until = $this->time->getTime() + self::SECONDS;
		$this->rescan->waiting(false, fn (): bool => $this->time->getTime() < $until);
	}
}
