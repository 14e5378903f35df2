<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** What the engine bridge needs to know of this installation. */
final readonly class EngineSettings {
	/** Seconds an upload waits for its inspection. */
	public const DEFAULT_SECONDS = 10;
	/** Megabytes a spawned engine may use in all. */
	public const DEFAULT_MEMORY = 1536;
	/** Bytes a report may have. */
	public const REPORT_BYTES = 32 * 1024 * 1024;

	/**
	 * @param ?string $node path of the Node binary
	 * @param string $script path of documentgate.mjs
	 * @param string $temp folder for temporary files
	 * @param string $instance word that tells installations on one machine apart
	 * @param int $processes spawned engines at the same time
	 * @param int $megabytes memory of a spawned engine
	 * @param int $seconds an upload waits
	 * @param ?string $address of a daemon: `unix:/path`, `http://host:port` or `https://host:port`
	 * @param string $secret shared with a daemon that listens on the network
	 */
	public function __construct(
		public ?string $node,
		public string $script,
		public string $temp,
		public string $instance,
		public int $processes = 2,
		public int $megabytes = self::DEFAULT_MEMORY,
		public int $seconds = self::DEFAULT_SECONDS,
		public ?string $address = null,
		#[\SensitiveParameter]
		public string $secret = '',
	) {
	}

	/**
	 * A folder of our own, readable by nobody else, for locks and what the engine bridge remembers on this machine.
	 *
	 * @throws EngineUnavailable it cannot be made or belongs to somebody else
	 */
	public function stateFolder(): string {
		return self::stateFolderIn($this->temp, $this->instance);
	}

	/** @throws EngineUnavailable */
	public static function stateFolderIn(string $temp, string $instance): string {
		$user = function_exists('posix_geteuid') ? posix_geteuid() : getmyuid();
		$folder = rtrim($temp, '/') . '/documentgate-' . $instance . '-' . $user;
		if (!@mkdir($folder, 0700, true) && !is_dir($folder)) {
			throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'The temporary folder cannot be written.');
		}
		clearstatcache(true, $folder);
		// anybody may write into a shared temporary folder: never use what another user has put there
		if (is_link($folder) || fileowner($folder) !== $user || (fileperms($folder) & 0077) !== 0) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The state folder in the temporary folder belongs to another user or is open to others.');
		}
		return $folder;
	}
}
