<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\SetupCheck;

use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Service\EngineConfig;
use OCA\DocumentGate\Service\SelfTest;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Can documents be inspected, and does the engine see what it must see? */
class EngineAnswers implements ISetupCheck {
	public function __construct(
		private readonly IL10N $l,
		private readonly Engine $engine,
		private readonly EngineConfig $config,
		private readonly SelfTest $test,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate: inspection');
	}

	#[\Override]
	public function getCategory(): string {
		return 'security';
	}

	#[\Override]
	public function run(): SetupResult {
		$health = $this->engine->health();
		if (!$health->available) {
			return SetupResult::error($this->l->t('Documents cannot be inspected. New documents in gated folders stay hidden until this works again. %s', [(string)$health->problem]));
		}
		$failed = array_filter($this->test->samples(), static fn (array $check): bool => !$check['passed']);
		if ($failed !== []) {
			return SetupResult::error($this->l->t('The engine answers, but does not see what it must see. Run “occ documentgate:self-test”. First problem: %s', [reset($failed)['check']]));
		}
		if ($this->config->settings()->address !== null && $health->kind !== 'daemon') {
			return SetupResult::warning($this->l->t('The engine daemon is set up but does not answer; a process is started for each document instead, which is slower. %s', [$health->parts[0]->problem ?? '']));
		}
		if ($health->engineVersion !== $this->config->engineVersion()) {
			return SetupResult::warning($this->l->t('The engine daemon has version %1$s, the app has version %2$s. Restart the daemon with the file of the app.', [(string)$health->engineVersion, $this->config->engineVersion()]));
		}
		return SetupResult::success($health->kind === 'daemon'
			? $this->l->t('The engine %1$s answers as a daemon (Node %2$s).', [(string)$health->engineVersion, (string)$health->nodeVersion])
			: $this->l->t('The engine %1$s is started for each document (Node %2$s).', [(string)$health->engineVersion, (string)$health->nodeVersion]));
	}
}
