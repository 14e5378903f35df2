<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\BackgroundJob;

use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Mail\MailQueue;
use OCA\DocumentGate\Mail\MailWriter;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\QueuedJob;
use OCP\IUserManager;
use Psr\Log\LoggerInterface;

/** Sends one mail about one case. What is no longer true when its turn comes is not sent. */
class SendCaseMail extends QueuedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly ItemMapper $items,
		private readonly IUserManager $users,
		private readonly MailWriter $writer,
		private readonly LoggerInterface $logger,
	) {
		parent::__construct($time);
	}

	/** @param array{case?: int, kind?: string, state?: string} $argument */
	#[\Override]
	protected function run($argument): void {
		$item = $this->items->find((int)($argument['case'] ?? 0));
		$submitter = $item?->getSubmitterUid();
		$user = $submitter === null ? null : $this->users->get($submitter);
		if ($item === null || $user === null || $item->getState() !== ($argument['state'] ?? null)) {
			return;
		}
		try {
			($argument['kind'] ?? null) === MailQueue::DECISION ? $this->writer->decision($item, $user) : $this->writer->receipt($item, $user);
		} catch (\Throwable $problem) {
			$this->logger->error('A mail about case {id} could not be sent', ['id' => $item->getId(), 'exception' => $problem]);
		}
	}
}
