<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/**
 * Remembers on this machine that an engine does not answer, so that not every upload waits for it again.
 * After some failures it is left alone for a while, then one caller tries again.
 */
final readonly class CircuitBreaker {
	/** Failures in a row after which the engine is left alone. */
	private const FAILURES = 3;
	/** Seconds it is left alone at first, and at most. */
	private const PAUSE = 10;
	private const LONGEST_PAUSE = 300;
	/** Seconds in which the one who tries again is alone. */
	private const TRIAL = 30;

	/**
	 * @param string $file where the state is kept
	 * @param \Closure(): float $clock seconds since 1970
	 */
	public function __construct(
		private string $file,
		private \Closure $clock,
	) {
	}

	/** Whether the engine may be asked now. Says yes to one caller after a pause, and to the others when it went well. */
	public function allows(): bool {
		[$failures, $pause, $until] = $this->read();
		if ($failures < self::FAILURES) {
			return true;
		}
		if (($this->clock)() < $until) {
			return false;
		}
		$this->write($failures, $pause, ($this->clock)() + self::TRIAL);
		return true;
	}

	/** Whether the engine is being left alone; changes nothing. */
	public function isOpen(): bool {
		[$failures, , $until] = $this->read();
		return $failures >= self::FAILURES && ($this->clock)() < $until;
	}

	public function succeeded(): void {
		if (is_file($this->file)) {
			@unlink($this->file);
		}
	}

	/** @param bool $atOnce leave it alone after this one failure, because finding out took long */
	public function failed(bool $atOnce = false): void {
		[$failures, $pause] = $this->read();
		$failures = $atOnce ? max(self::FAILURES, $failures + 1) : $failures + 1;
		$pause = $pause === 0 ? self::PAUSE : min(self::LONGEST_PAUSE, $pause * 2);
		$isOpen = $failures >= self::FAILURES;
		$this->write($failures, $isOpen ? $pause : 0, $isOpen ? ($this->clock)() + $pause : 0.0);
	}

	/** @return array{int, int, float} failures in a row, length of the pause, end of the pause */
	private function read(): array {
		$fields = explode(' ', (string)@file_get_contents($this->file));
		return count($fields) === 3 ? [(int)$fields[0], (int)$fields[1], (float)$fields[2]] : [0, 0, 0.0];
	}

	private function write(int $failures, int $pause, float $until): void {
		// a reader sees the old state or the new one; where it cannot be written, every caller finds out for himself
		$new = $this->file . '.' . bin2hex(random_bytes(4));
		if (@file_put_contents($new, $failures . ' ' . $pause . ' ' . sprintf('%.3F', $until)) !== false) {
			@rename($new, $this->file);
		}
	}
}
