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
	private ?string $stateFolder = null;
	private ?string $version = null;

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
			self::script(),
			$this->temp->getTempBaseDir(),
			$this->instance(),
			max(1, $this->appConfig->getValueInt(Application::APP_ID, self::PROCESSES, 0) ?: self::processors()),
			max(256, $this->appConfig->getValueInt(Application::APP_ID, self::MEGABYTES, EngineSettings::DEFAULT_MEMORY)),
			$this->seconds(),
			$this->address(),
			$this->appConfig->getValueString(Application::APP_ID, self::SECRET),
		);
	}

	/** How long an upload waits. */
	public function seconds(): int {
		return max(1, $this->appConfig->getValueInt(Application::APP_ID, self::SECONDS, EngineSettings::DEFAULT_SECONDS));
	}

	/** @throws EngineUnavailable */
	public function stateFolder(): string {
		return $this->stateFolder ??= EngineSettings::stateFolderIn($this->temp->getTempBaseDir(), $this->instance());
	}

	/** The daemon, where one is set up, then a process of its own: what that needs is only looked for when the daemon does not answer. */
	public function engine(): EngineChain {
		try {
			$state = $this->stateFolder();
		} catch (EngineUnavailable $e) {
			return new EngineChain([], $e);
		}
		$clock = static fn (): float => microtime(true);
		$engines = [];
		$address = $this->address();
		if ($address !== null) {
			$secret = $this->appConfig->getValueString(Application::APP_ID, self::SECRET);
			$engines[] = [new DaemonEngine(new DaemonConnection($address, $secret)), self::breaker($state, $address, $clock)];
		}
		$engines[] = fn (): array => [new SpawnedEngine($this->settings()), self::breaker($state, $this->settings()->node ?? '', $clock)];
		return new EngineChain($engines);
	}

	/** The version of the engine that came with the app, as its reports name it; empty where it is missing. */
	public function engineVersion(): string {
		if ($this->version === null) {
			$head = (string)@file_get_contents(self::script(), false, null, 0, 200);
			$this->version = preg_match('~^// documentgate (\S+)~m', $head, $match) === 1 ? $match[1] : '';
		}
		return $this->version;
	}

	/**
	 * One for each way to reach an engine: after it was set up anew, it is tried at once.
	 *
	 * @param \Closure(): float $clock
	 */
	private static function breaker(string $state, string $way, \Closure $clock): CircuitBreaker {
		return new CircuitBreaker($state . '/breaker-' . substr(hash('sha256', $way), 0, 16), $clock);
	}

	private function address(): ?string {
		return $this->appConfig->getValueString(Application::APP_ID, self::ADDRESS) ?: null;
	}

	private function instance(): string {
		return $this->config->getSystemValueString('instanceid', 'new');
	}

	private static function script(): string {
		return dirname(__DIR__, 2) . '/dist/documentgate.mjs';
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
