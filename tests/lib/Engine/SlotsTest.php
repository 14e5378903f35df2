<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\SingleFlight;
use OCA\DocumentGate\Engine\Slots;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Slots::class)]
#[CoversClass(SingleFlight::class)]
final class SlotsTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	public function testSoManyAndNoMore(): void {
		$slots = new Slots($this->workshop->folder, 2);
		$this->expectExceptionObject(new EngineUnavailable(EngineUnavailable::TIMEOUT, 'All places for inspections are taken.', false));
		$until = static fn (): float => microtime(true) + 0.1;
		$slots->run($until(), static fn () => $slots->run($until(), static fn () => $slots->run($until(), static fn () => null)));
	}

	public function testAPlaceIsFreeAfterAFailure(): void {
		$slots = new Slots($this->workshop->folder, 1);
		for ($i = 0; $i < 3; $i++) {
			try {
				$slots->run(microtime(true), static fn () => throw new \LogicException('failed'));
			} catch (\LogicException) {
			}
		}
		self::assertSame('worked', $slots->run(microtime(true), static fn (): string => 'worked'));
	}

	public function testThePlaceOfADeadProcessIsFree(): void {
		$lock = $this->workshop->folder . '/slot-0';
		$pipes = [];
		$process = proc_open([PHP_BINARY, '-n', '-r', '$f = fopen($argv[1], "c"); flock($f, LOCK_EX); echo "locked\n"; sleep(30);', $lock], [1 => ['pipe', 'w']], $pipes);
		self::assertIsResource($process);
		self::assertSame("locked\n", fgets($pipes[1]));
		$slots = new Slots($this->workshop->folder, 1);
		try {
			$slots->run(microtime(true), static fn () => self::fail('The place was taken twice.'));
		} catch (EngineUnavailable) {
		}
		proc_terminate($process, 9);
		proc_close($process);
		self::assertTrue($slots->run(microtime(true) + 2, static fn (): bool => true));
	}

	public function testEqualWorkIsDoneByOne(): void {
		$flight = new SingleFlight($this->workshop->folder);
		$this->expectExceptionObject(new EngineUnavailable(EngineUnavailable::TIMEOUT, 'An inspection of the same document has not ended in time.', false));
		$flight->run('aa', 1, static fn () => $flight->run('aa', 0.1, static fn () => self::fail('It was done twice.')));
	}

	public function testOtherWorkDoesNotWait(): void {
		$flight = new SingleFlight($this->workshop->folder);
		self::assertSame(1, $flight->run('aa', 1, static fn (): int => $flight->run('bb', 0.1, static fn (): int => 1)));
		self::assertSame([], glob($this->workshop->folder . '/flight-*'));
	}
}
