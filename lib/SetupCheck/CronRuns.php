<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\SetupCheck;

use OCA\DocumentGate\Db\CaseCounts;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** What could not be inspected at once is inspected by a background job; without cron it would wait for ever. */
class CronRuns implements ISetupCheck {
	private const LATE_SECONDS = 3600;

	public function __construct(
		private readonly IL10N $l,
		private readonly IAppConfig $config,
		private readonly CaseCounts $cases,
		private readonly ITimeFactory $time,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate: background jobs');
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function run(): SetupResult {
		$now = $this->time->getTime();
		$last = $this->config->getValueInt('core', 'lastcron', 0);
		if ($now - $last > self::LATE_SECONDS) {
			return SetupResult::error($this->l->t('Background jobs have not run for more than an hour. Documents that could not be inspected at once stay hidden. Set up cron.'));
		}
		if ($this->config->getValueString('core', 'backgroundjobs_mode', 'ajax') === 'ajax') {
			return SetupResult::warning($this->l->t('Background jobs run only while somebody uses Nextcloud. Set up cron, so that documents which could not be inspected at once do not wait long.'));
		}
		$oldest = $this->cases->oldestPending();
		if ($oldest !== null && $now - $oldest > self::LATE_SECONDS) {
			return SetupResult::warning($this->l->t('A document has been waiting for its inspection for more than an hour. Look at “occ documentgate:status” and at the log.'));
		}
		return SetupResult::success();
	}
}
