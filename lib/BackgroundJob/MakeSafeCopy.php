<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Service\SafeCopyService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\QueuedJob;

/** Makes the safe copy of one document that is held, so that it is there when somebody looks. */
final class MakeSafeCopy extends QueuedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly SafeCopyService $copies,
	) {
		parent::__construct($time);
	}

	/** @param mixed $argument the id of the case */
	#[\Override]
	protected function run($argument): void {
		if (is_int($argument['id'] ?? null)) {
			$this->copies->carryOut($argument['id']);
		}
	}
}
