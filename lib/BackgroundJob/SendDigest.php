<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Mail\Digest;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Looks twice an hour whether it is time for the digest of the day. */
class SendDigest extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly Digest $digest,
	) {
		parent::__construct($time);
		$this->setInterval(1800);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument */
	#[\Override]
	protected function run($argument): void {
		$this->digest->sendIfDue();
	}
}
