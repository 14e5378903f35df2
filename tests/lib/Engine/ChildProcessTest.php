<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\ChildProcess;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\ProcessResult;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

#[CoversClass(ChildProcess::class)]
final class ChildProcessTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	private function runShell(string $shell, float $seconds = 5, int $bytes = 1_000_000, int $memory = 1_000_000_000): ProcessResult {
		file_put_contents($this->workshop->folder . '/input', 'the input');
		file_put_contents($this->workshop->folder . '/head', 'the head');
		return ChildProcess::run([$this->workshop->program($shell)], $this->workshop->folder, $this->workshop->folder . '/input', $this->workshop->folder . '/head', $seconds, $bytes, $memory);
	}

	public function testGivesInputHeadAndExitCode(): void {
		$result = $this->runShell('cat; cat <&3; pwd; echo complaint >&2; exit 3');
		self::assertSame('the inputthe head' . $this->workshop->folder . "\n", $result->output);
		self::assertSame("complaint\n", $result->complaint);
		self::assertSame(3, $result->exitCode);
	}

	public function testTheEnvironmentIsEmpty(): void {
		putenv('DOCUMENTGATE_TEST=secret');
		try {
			self::assertStringNotContainsString('DOCUMENTGATE_TEST', $this->runShell('/usr/bin/env')->output);
		} finally {
			putenv('DOCUMENTGATE_TEST');
		}
	}

	public function testLargeOutputArrivesWhole(): void {
		self::assertSame(3_000_000, strlen($this->runShell('head -c 3000000 /dev/zero', 10, 3_000_000)->output));
	}

	public function testEndsAtTheDeadlineWithAllItStarted(): void {
		$begin = microtime(true);
		try {
			$this->runShell('sleep 60 & echo $! > child; wait', 0.5);
			self::fail('It was not ended.');
		} catch (EngineUnavailable $e) {
			self::assertSame(EngineUnavailable::TIMEOUT, $e->reason);
			self::assertFalse($e->engineAtFault);
		}
		self::assertLessThan(3, microtime(true) - $begin);
		$child = (int)file_get_contents($this->workshop->folder . '/child');
		for ($i = 0; $i < 100 && is_dir('/proc/' . $child) && !self::isZombie($child); $i++) {
			usleep(10_000);
		}
		self::assertTrue(!is_dir('/proc/' . $child) || self::isZombie($child), 'A child outlived it.');
	}

	public function testEndsWhatWritesTooMuch(): void {
		$this->expectExceptionObject(new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The engine wrote too much and was ended.', false));
		$this->runShell('cat /dev/zero', 5, 100_000);
	}

	public function testEndsWhatUsesTooMuchMemory(): void {
		$this->expectExceptionObject(new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The engine used too much memory and was ended.', false));
		$this->runShell('exec ' . PHP_BINARY . ' -n -r \'ini_set("memory_limit", -1); $a = str_repeat("x", 200000000); sleep(20);\'', 10, 1000, 100_000_000);
	}

	/** @param list<string> $command */
	#[TestWith([['/does/not/exist']])]
	public function testSaysWhatCannotBeStarted(array $command): void {
		try {
			$result = ChildProcess::run($command, $this->workshop->folder, '/dev/null', '/dev/null', 5, 1000, PHP_INT_MAX);
			self::assertSame('', $result->output);
			self::assertNotSame(0, $result->exitCode);
		} catch (EngineUnavailable $e) {
			self::assertSame(EngineUnavailable::NO_ENGINE, $e->reason);
		}
	}

	public function testAnEndBySignalIsNoSuccess(): void {
		self::assertSame(137, $this->runShell('kill -9 $$')->exitCode);
	}

	private static function isZombie(int $pid): bool {
		return str_contains((string)@file_get_contents('/proc/' . $pid . '/stat'), ') Z');
	}
}
