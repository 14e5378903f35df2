<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Mail;

use OCA\DocumentGate\BackgroundJob\SendCaseMail;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Service\GateSettings;
use OCP\BackgroundJob\IJobList;

/** Orders mails; the next run of the background jobs sends them, so that no upload and no decision waits for a mail server. */
class MailQueue {
	public const RECEIPT = 'receipt';
	public const DECISION = 'decision';

	public function __construct(
		private readonly IJobList $jobs,
		private readonly GateSettings $settings,
	) {
	}

	public function receipt(Item $item): void {
		$this->order($item, self::RECEIPT);
	}

	public function decision(Item $item): void {
		$this->order($item, self::DECISION);
	}

	private function order(Item $item, string $kind): void {
		if ($this->settings->sendsMails() && $item->getSubmitterUid() !== null) {
			$this->jobs->add(SendCaseMail::class, ['case' => (int)$item->getId(), 'kind' => $kind, 'state' => $item->getState()]);
		}
	}
}
