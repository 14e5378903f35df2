<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Service\RetentionService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Deletes what was kept long enough. */
final class RetentionJob extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly RetentionService $retention,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument */
	#[\Override]
	protected function run($argument): void {
		$this->retention->tidy();
	}
}
