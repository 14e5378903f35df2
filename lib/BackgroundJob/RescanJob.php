<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Service\RescanService;
use OCA\DocumentGate\Service\SweepService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Finds documents that came without anybody noticing, and inspects again what an older engine or policy judged. */
final class RescanJob extends TimedJob {
	/** Seconds one run may take; the rest is for the next one. */
	private const SECONDS = 1200;

	public function __construct(
		ITimeFactory $time,
		private readonly SweepService $sweep,
		private readonly RescanService $rescan,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument */
	#[\Override]
	protected function run($argument): void {
		$this->sweep->sweepAll();
		$until = $this->time->getTime() + self::SECONDS;
		$this->rescan->outdated(fn (): bool => $this->time->getTime() < $until);
	}
}
