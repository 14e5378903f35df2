<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** At most so many spawned engines at the same time on this machine. The system frees the place of a process that dies. */
final readonly class Slots {
	/** Microseconds between two looks for a free place. */
	private const LOOK = 15_000;

	public function __construct(
		private string $folder,
		private int $number,
	) {
	}

	/**
	 * Runs the work in a free place.
	 *
	 * @template T
	 * @param float $until time (microtime) until which to wait for a place
	 * @param callable(): T $work
	 * @return T
	 * @throws EngineUnavailable no place became free
	 */
	public function run(float $until, callable $work): mixed {
		do {
			for ($place = 0; $place < $this->number; $place++) {
				$lock = @fopen($this->folder . '/slot-' . $place, 'c');
				if ($lock === false) {
					throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'A lock in the state folder cannot be opened.');
				}
				if (flock($lock, LOCK_EX | LOCK_NB)) {
					try {
						return $work();
					} finally {
						fclose($lock);
					}
				}
				fclose($lock);
			}
			usleep(self::LOOK);
		} while (microtime(true) < $until);
		throw new EngineUnavailable(EngineUnavailable::TIMEOUT, 'All places for inspections are taken.', false);
	}
}
