<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Mail;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\GateSettings;
use OCA\DocumentGate\Service\QueueService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Config\IUserConfig;
use OCP\IUserManager;
use Psr\Log\LoggerInterface;

/** Once a day every reviewer learns what waits; nobody is written to when nothing does. */
class Digest {
	private const SENT = 'digest_sent';
	private const MOST_CASES = 20;

	public function __construct(
		private readonly GateSettings $settings,
		private readonly AccessService $access,
		private readonly QueueService $queue,
		private readonly ItemMapper $items,
		private readonly MailWriter $writer,
		private readonly IUserManager $users,
		private readonly IUserConfig $config,
		private readonly ITimeFactory $clock,
		private readonly LoggerInterface $logger,
	) {
	}

	public function sendIfDue(): void {
		$now = $this->clock->now();
		if (!$this->settings->sendsMails() || (int)$now->setTimezone(new \DateTimeZone(date_default_timezone_get()))->format('G') < $this->settings->digestHour()) {
			return;
		}
		$items = $this->items->search(new CaseFilter(states: [Disposition::Held], sort: 'due_at', descending: false), self::MOST_CASES, 0);
		if ($items === []) {
			return;
		}
		foreach ($this->access->reviewers() as $uid) {
			$user = $this->users->get($uid);
			if ($user === null || $this->config->getValueInt($uid, Application::APP_ID, self::SENT, 0, true) > $now->getTimestamp() - 20 * 3600) {
				continue;
			}
			try {
				// first the mark: a mail twice is worse than a mail too few
				$this->config->setValueInt($uid, Application::APP_ID, self::SENT, $now->getTimestamp(), true);
				$this->writer->digest($this->queue->counts($uid), $items, $user);
			} catch (\Throwable $problem) {
				$this->logger->error('The digest for {uid} could not be sent', ['uid' => $uid, 'exception' => $problem]);
			}
		}
	}
}
