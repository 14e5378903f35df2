<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Engine\SpawnedEngine;
use OCA\DocumentGate\Model\Verdict;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(SpawnedEngine::class)]
final class SpawnedEngineTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	private function engine(string $shell): SpawnedEngine {
		return new SpawnedEngine($this->workshop->settings($this->workshop->node($shell)));
	}

	public function testGivesTheReport(): void {
		file_put_contents($this->workshop->folder . '/report', Workshop::report());
		$inspection = $this->engine("cat {$this->workshop->folder}/report")->inspect($this->workshop->request());
		self::assertSame(Verdict::Review, $inspection->report->verdict);
		self::assertSame(Workshop::report(), $inspection->json);
	}

	public function testAsksWithoutNamesInTheListOfProcesses(): void {
		$told = $this->engine('echo "$@"; cat <&3')->ask('about', '{"name":"secret.odt"}');
		[$arguments, $head] = explode("\n", $told);
		self::assertStringNotContainsString('secret', $arguments);
		self::assertStringContainsString('-permission --allow-fs-read=' . $this->workshop->settings(null)->script . ' ', $arguments);
		self::assertStringEndsWith(' answer about', $arguments);
		self::assertSame('{"name":"secret.odt"}', $head);
	}

	public function testWritesNoFiles(): void {
		$this->expectException(EngineUnavailable::class);
		$this->engine("echo taken > {$this->workshop->folder}/taken; echo '{}'")->ask('about');
	}

	public function testTheDocumentIsItsInput(): void {
		// what it read becomes the name of the engine
		$inspection = $this->engine('printf \'' . str_replace('"engine":"0.1.0"', '"engine":"%s"', Workshop::report()) . '\' "$(cat)"')->inspect($this->workshop->request());
		self::assertSame('words', $inspection->report->engineVersion);
	}

	/** @return iterable<string, array{string, string, bool}> shell, reason, whether the engine is at fault */
	public static function faults(): iterable {
		yield 'killed in the middle' => ['printf "{\"schema\":"; kill -9 $$', EngineUnavailable::NO_ENGINE, true];
		yield 'dies without a word' => ['exit 134', EngineUnavailable::NO_ENGINE, true];
		yield 'nonsense' => ['echo hello', EngineUnavailable::NO_ENGINE, true];
		yield 'JSON that is no report' => ['echo "[]"', EngineUnavailable::NO_ENGINE, true];
		yield 'half a report' => ['echo "{\"schema\":\"documentgate-report/1\",\"verdict\":\"accept\"}"', EngineUnavailable::NO_ENGINE, true];
		yield 'an empty answer' => ['true', EngineUnavailable::NO_ENGINE, true];
	}

	#[DataProvider('faults')]
	public function testAFaultIsNeverAVerdict(string $shell, string $reason, bool $atFault): void {
		try {
			$this->engine($shell)->inspect($this->workshop->request());
			self::fail('There was a report.');
		} catch (EngineUnavailable $e) {
			self::assertSame([$reason, $atFault], [$e->reason, $e->engineAtFault]);
		}
		self::assertSame([], glob($this->workshop->folder . '/documentgate-test-*/*/question'), 'The question was left behind.');
	}

	public function testACallerInAHurryGetsNoVerdict(): void {
		$begin = microtime(true);
		try {
			$this->engine('sleep 30')->inspect($this->workshop->request(1));
			self::fail('There was a report.');
		} catch (EngineUnavailable $e) {
			self::assertSame(EngineUnavailable::TIMEOUT, $e->reason);
		}
		self::assertLessThan(8, microtime(true) - $begin);
	}

	public function testThePolicysOwnLimitIsAnAnswer(): void {
		$report = str_replace('"engine":"0.1.0"', '"engine":"%s"', Workshop::report());
		$inspection = $this->engine("for last; do :; done; if [ \"\$last\" = inspect ]; then sleep 30; fi; printf '{$report}' \"\$(base64 -w0 <&3)\"")
			->inspect($this->workshop->request(5, '{"limits":{"seconds":1}}'));
		self::assertSame(Verdict::Review, $inspection->report->verdict);
		$head = json_decode((string)base64_decode($inspection->report->engineVersion, true), true);
		self::assertSame(['seconds', 5, hash('sha256', 'words')], [$head['cause'], $head['bytes'], $head['sha256']]);
	}

	public function testARefusedQuestionSaysWhy(): void {
		try {
			$this->engine('echo "{\"error\":\"policy\",\"message\":\"wrong\",\"details\":[{\"pointer\":\"/formats\",\"text\":{\"de\":\"a\",\"en\":\"b\"}}]}"; exit 2')->ask('policy-check');
			self::fail('It was not refused.');
		} catch (QuestionRefused $e) {
			self::assertSame(['policy', 'wrong', [['pointer' => '/formats', 'text' => ['de' => 'a', 'en' => 'b']]]], [$e->error, $e->getMessage(), $e->details]);
		}
	}

	public function testNoNodeIsNoEngine(): void {
		$health = (new SpawnedEngine($this->workshop->settings(null)))->health();
		self::assertFalse($health->available);
		self::assertSame('Node is not installed or was not found.', $health->problem);
	}

	public function testAnOldNodeIsNoEngine(): void {
		$health = (new SpawnedEngine($this->workshop->settings($this->workshop->node('true', 'v18.19.0'))))->health();
		self::assertStringContainsString('too old', (string)$health->problem);
	}

	public function testAFullDiskIsSaid(): void {
		$settings = $this->workshop->settings($this->workshop->node('true'));
		$engine = new SpawnedEngine($settings);
		$engine->health();
		// a file where the folder of the question has to be made
		$state = $settings->stateFolder();
		array_map(unlink(...), glob($state . '/slot-*') ?: []);
		rename($state, $state . '.away');
		file_put_contents($state, '');
		try {
			$engine->inspect($this->workshop->request());
			self::fail('There was a report.');
		} catch (EngineUnavailable $e) {
			self::assertSame(EngineUnavailable::DISK_FULL, $e->reason);
		}
	}

	public function testHealthNamesVersions(): void {
		$health = $this->engine('echo "{\"engine\":\"1.2.3\",\"node\":\"v20.20.2\",\"seconds\":20}"')->health();
		self::assertSame([true, 'process', '1.2.3', 'v20.20.2'], [$health->available, $health->kind, $health->engineVersion, $health->nodeVersion]);
	}
}
