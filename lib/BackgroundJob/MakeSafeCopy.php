<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Service\SafeCopyService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJobList;
use OCP\BackgroundJob\QueuedJob;

/** Makes the safe copy of one document that is held, so that it is there when somebody looks. */
final class MakeSafeCopy extends QueuedJob {
	/** How often it is tried while the engine does not answer; the reviewers can make the copy themselves after that. */
	private const ATTEMPTS = 12;

	public function __construct(
		ITimeFactory $time,
		private readonly SafeCopyService $copies,
		private readonly IJobList $jobs,
	) {
		parent::__construct($time);
	}

	/** @param mixed $argument the id of the case and how often it was tried */
	#[\Override]
	protected function run($argument): void {
		$id = $argument['id'] ?? null;
		$attempt = (int)($argument['attempt'] ?? 0) + 1;
		if (is_int($id) && !$this->copies->carryOut($id) && $attempt < self::ATTEMPTS) {
			$this->jobs->add(self::class, ['id' => $id, 'attempt' => $attempt]);
		}
	}
}
