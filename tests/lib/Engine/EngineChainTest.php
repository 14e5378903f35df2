<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\CircuitBreaker;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineChain;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\Health;
use OCA\DocumentGate\Engine\Inspection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\MockObject\Stub;
use PHPUnit\Framework\TestCase;

#[CoversClass(EngineChain::class)]
final class EngineChainTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	private function breaker(string $name): CircuitBreaker {
		return new CircuitBreaker($this->workshop->folder . '/' . $name, static fn (): float => microtime(true));
	}

	private function answering(string $answer): Engine&Stub {
		$engine = $this->createStub(Engine::class);
		$engine->method('ask')->willReturn($answer);
		$engine->method('inspect')->willReturn(Inspection::parse(Workshop::report()));
		$engine->method('health')->willReturn(new Health(true, $answer, '1', 'v20'));
		return $engine;
	}

	private function failing(EngineUnavailable $problem, int $times): Engine {
		$engine = $this->createMock(Engine::class);
		$engine->expects(self::exactly($times))->method('ask')->willThrowException($problem);
		$engine->method('health')->willReturn(new Health(false, 'daemon', problem: $problem->getMessage()));
		return $engine;
	}

	public function testTheFirstThatAnswersCounts(): void {
		$chain = new EngineChain([[$this->answering('daemon'), $this->breaker('a')], [$this->answering('process'), $this->breaker('b')]]);
		self::assertSame('daemon', $chain->ask('about'));
		self::assertSame(Workshop::report(), $chain->inspect($this->workshop->request())->json);
	}

	public function testTheNextStepsIn(): void {
		$down = $this->failing(new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'down'), 3);
		$chain = new EngineChain([[$down, $this->breaker('a')], [$this->answering('process'), $this->breaker('b')]]);
		for ($i = 0; $i < 5; $i++) {
			// from the fourth time on, the daemon is not even asked
			self::assertSame('process', $chain->ask('about'));
		}
		self::assertTrue($this->breaker('a')->isOpen());
		self::assertFalse($this->breaker('b')->isOpen());
	}

	public function testAfterSilenceNobodyWaitsAgain(): void {
		$silent = $this->failing(new EngineUnavailable(EngineUnavailable::TIMEOUT, 'silent'), 1);
		$chain = new EngineChain([[$silent, $this->breaker('a')], [$this->answering('process'), $this->breaker('b')]]);
		self::assertSame(['process', 'process'], [$chain->ask('about'), $chain->ask('about')]);
	}

	public function testASlowDocumentIsNotGivenToTheNext(): void {
		$slow = $this->failing(new EngineUnavailable(EngineUnavailable::TIMEOUT, 'late', false), 4);
		$chain = new EngineChain([[$slow, $this->breaker('a')], [$this->answering('process'), $this->breaker('b')]]);
		for ($i = 0; $i < 4; $i++) {
			try {
				$chain->ask('about');
				self::fail('Somebody else answered.');
			} catch (EngineUnavailable $e) {
				self::assertSame('late', $e->getMessage());
			}
		}
		self::assertFalse($this->breaker('a')->isOpen());
	}

	public function testWithoutAnyTheLastSaysWhy(): void {
		$this->expectExceptionMessage('second');
		(new EngineChain([
			[$this->failing(new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'first'), 1), $this->breaker('a')],
			[$this->failing(new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'second'), 1), $this->breaker('b')],
		]))->ask('about');
	}

	public function testAnObstacleIsSaid(): void {
		$chain = new EngineChain([], new EngineUnavailable(EngineUnavailable::DISK_FULL, 'no folder'));
		self::assertSame([false, 'none', 'no folder'], [$chain->health()->available, $chain->health()->kind, $chain->health()->problem]);
		$this->expectExceptionMessage('no folder');
		$chain->ask('about');
	}

	public function testHealthShowsAllAndEndsAPause(): void {
		$this->breaker('b')->failed(true);
		$down = $this->failing(new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'down'), 0);
		$health = (new EngineChain([[$down, $this->breaker('a')], [$this->answering('process'), $this->breaker('b')]]))->health();
		self::assertSame([true, 'process', 2], [$health->available, $health->kind, count($health->parts)]);
		self::assertSame('down', $health->jsonSerialize()['parts'][0]['problem']);
		self::assertFalse($this->breaker('b')->isOpen());
	}
}
