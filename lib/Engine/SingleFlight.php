<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Equal work is done once on this machine: who comes second waits and finds the result of the first. */
final readonly class SingleFlight {
	/** Microseconds between two looks. */
	private const LOOK = 5_000;

	public function __construct(
		private string $folder,
	) {
	}

	/**
	 * @template T
	 * @param string $key of the work; hex
	 * @param float $seconds to wait for somebody who does the same
	 * @param callable(bool): T $work is told whether it had to wait; then it looks for a result before it makes one
	 * @return T
	 * @throws EngineUnavailable somebody else has not finished in time
	 */
	public function run(string $key, float $seconds, callable $work): mixed {
		$file = $this->folder . '/flight-' . $key;
		$until = microtime(true) + $seconds;
		$lock = @fopen($file, 'c');
		if ($lock === false) {
			throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'A lock in the state folder cannot be opened.');
		}
		try {
			$waited = false;
			while (!flock($lock, LOCK_EX | LOCK_NB)) {
				$waited = true;
				if (microtime(true) >= $until) {
					throw new EngineUnavailable(EngineUnavailable::TIMEOUT, 'An inspection of the same document has not ended in time.', false);
				}
				usleep(self::LOOK);
			}
			$result = $work($waited);
			// whoever opened it meanwhile still has it; at worst the same work is done twice
			@unlink($file);
			return $result;
		} finally {
			fclose($lock);
		}
	}
}
