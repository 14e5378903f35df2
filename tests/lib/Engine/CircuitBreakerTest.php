<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\CircuitBreaker;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(CircuitBreaker::class)]
final class CircuitBreakerTest extends TestCase {
	private Workshop $workshop;
	private float $now = 1000;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	/** Another request has another object, but the same state. */
	private function breaker(): CircuitBreaker {
		return new CircuitBreaker($this->workshop->folder . '/breaker', fn (): float => $this->now);
	}

	public function testOpensAfterThreeFailuresInARow(): void {
		$this->breaker()->failed();
		$this->breaker()->failed();
		self::assertTrue($this->breaker()->allows());
		$this->breaker()->failed();
		self::assertFalse($this->breaker()->allows());
		self::assertTrue($this->breaker()->isOpen());
	}

	public function testASuccessBetweenForgetsFailures(): void {
		$this->breaker()->failed();
		$this->breaker()->failed();
		$this->breaker()->succeeded();
		$this->breaker()->failed();
		self::assertTrue($this->breaker()->allows());
	}

	public function testOneTriesAgainAfterThePause(): void {
		$this->breaker()->failed(true);
		$this->now += 9;
		self::assertFalse($this->breaker()->allows());
		$this->now += 2;
		self::assertTrue($this->breaker()->allows());
		self::assertFalse($this->breaker()->allows(), 'A second one tries at the same time.');
		$this->breaker()->succeeded();
		self::assertTrue($this->breaker()->allows());
	}

	public function testThePauseGrowsToItsLimit(): void {
		$pauses = [];
		for ($i = 0; $i < 8; $i++) {
			$this->breaker()->failed(true);
			$begin = $this->now;
			while ($this->breaker()->isOpen()) {
				$this->now += 1;
			}
			$pauses[] = (int)($this->now - $begin);
		}
		self::assertSame([10, 20, 40, 80, 160, 300, 300, 300], $pauses);
	}

	public function testABrokenStateFileIsNoState(): void {
		file_put_contents($this->workshop->folder . '/breaker', 'what?');
		self::assertTrue($this->breaker()->allows());
	}

	public function testWithoutAFolderEveryoneFindsOut(): void {
		$breaker = new CircuitBreaker($this->workshop->folder . '/none/breaker', fn (): float => $this->now);
		$breaker->failed(true);
		self::assertTrue($breaker->allows());
	}
}
