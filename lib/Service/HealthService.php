<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CaseCounts;
use OCA\DocumentGate\Db\StampMapper;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/**
 * Whether the gate works, in numbers that a monitoring can read.
 *
 * @psalm-import-type DocumentGateHealth from ResponseDefinitions
 */
class HealthService {
	/** Seconds after which a document that waits for the engine is a sign of trouble. */
	private const LONG_PENDING = 3600;
	/** Seconds after which background jobs count as not running. */
	private const LONG_CRON = 3600;

	public function __construct(
		private readonly Engine $engine,
		private readonly CaseCounts $counts,
		private readonly ScopeService $scopes,
		private readonly StampMapper $stamps,
		private readonly IAppConfig $config,
		private readonly ITimeFactory $clock,
	) {
	}

	/** @return DocumentGateHealth */
	public function health(): array {
		$engine = $this->engine->health();
		$now = $this->clock->getTime();
		$states = $this->counts->byState();
		$oldest = $this->counts->oldestPending();
		$cron = $this->config->getValueInt('core', 'lastcron', 0);
		$waits = $oldest === null ? null : max(0, $now - $oldest);
		$cronAgo = $cron === 0 ? null : max(0, $now - $cron);
		$scopes = $this->scopes->list();
		return [
			'engine' => ['available' => $engine->available, 'kind' => $engine->kind, 'version' => $engine->engineVersion, 'message' => $engine->problem],
			'pending' => $states['pending'],
			'oldestPendingSeconds' => $waits,
			'held' => $states['held'],
			'lastCronSecondsAgo' => $cronAgo,
			'scopes' => count($scopes),
			'enforcing' => count(array_filter($scopes, static fn ($scope): bool => $scope->getMode() === Mode::Enforce->value)),
			'auditTrail' => ['events' => $this->stamps->value(StampMapper::AUDIT)],
			'healthy' => $engine->available && ($waits === null || $waits < self::LONG_PENDING) && $cronAgo !== null && $cronAgo < self::LONG_CRON,
		];
	}
}
