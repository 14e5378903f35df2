<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Engine\CircuitBreaker;
use OCA\DocumentGate\Engine\DaemonConnection;
use OCA\DocumentGate\Engine\DaemonEngine;
use OCA\DocumentGate\Engine\EngineChain;
use OCA\DocumentGate\Engine\EngineSettings;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\SpawnedEngine;
use OCP\IAppConfig;
use OCP\IBinaryFinder;
use OCP\IConfig;
use OCP\ITempManager;

/** The engine as it is set up here. */
class EngineConfig {
	public const NODE = 'node_binary';
	public const ADDRESS = 'engine_address';
	public const SECRET = 'engine_secret';
	public const SECONDS = 'engine_seconds';
	public const PROCESSES = 'engine_processes';
	public const MEGABYTES = 'engine_memory';

	private ?EngineSettings $settings = null;

	public function __construct(
		private readonly IAppConfig $appConfig,
		private readonly IConfig $config,
		private readonly IBinaryFinder $binaries,
		private readonly ITempManager $temp,
	) {
	}

	public function settings(): EngineSettings {
		return $this->settings ??= new EngineSettings(
			$this->node(),
			dirname(__DIR__, 2) . '/dist/documentgate.mjs',
			$this->temp->getTempBaseDir(),
			$this->config->getSystemValueString('instanceid', 'new'),
			max(1, $this->appConfig->getValueInt(Application::APP_ID, self::PROCESSES, 0) ?: self::processors()),
			max(256, $this->appConfig->getValueInt(Application::APP_ID, self::MEGABYTES, EngineSettings::DEFAULT_MEMORY)),
			max(1, $this->appConfig->getValueInt(Application::APP_ID, self::SECONDS, EngineSettings::DEFAULT_SECONDS)),
			$this->appConfig->getValueString(Application::APP_ID, self::ADDRESS) ?: null,
			$this->appConfig->getValueString(Application::APP_ID, self::SECRET),
		);
	}

	/** The daemon, where one is set up, then a process of its own. */
	public function engine(): EngineChain {
		$settings = $this->settings();
		try {
			$state = $settings->stateFolder();
		} catch (EngineUnavailable $e) {
			return new EngineChain([], $e);
		}
		$clock = static fn (): float => microtime(true);
		$engines = [];
		if ($settings->address !== null) {
			$engines[] = [new DaemonEngine(new DaemonConnection($settings->address, $settings->secret)), self::breaker($state, $settings->address, $clock)];
		}
		$engines[] = [new SpawnedEngine($settings), self::breaker($state, $settings->node ?? '', $clock)];
		return new EngineChain($engines);
	}

	/** The version of the engine that came with the app, as its reports name it; empty where it is missing. */
	public function engineVersion(): string {
		$head = (string)@file_get_contents($this->settings()->script, false, null, 0, 200);
		return preg_match('~^// documentgate (\S+)~m', $head, $match) === 1 ? $match[1] : '';
	}

	/**
	 * One for each way to reach an engine: after it was set up anew, it is tried at once.
	 *
	 * @param \Closure(): float $clock
	 */
	private static function breaker(string $state, string $way, \Closure $clock): CircuitBreaker {
		return new CircuitBreaker($state . '/breaker-' . substr(hash('sha256', $way), 0, 16), $clock);
	}

	private function node(): ?string {
		$set = $this->appConfig->getValueString(Application::APP_ID, self::NODE);
		if ($set !== '') {
			return $set;
		}
		$found = $this->binaries->findBinaryPath('node');
		return $found === false ? null : $found;
	}

	private static function processors(): int {
		return max(1, preg_match_all('/^processor\s*:/m', (string)@file_get_contents('/proc/cpuinfo')));
	}
}
