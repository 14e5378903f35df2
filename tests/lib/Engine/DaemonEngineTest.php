<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\DaemonConnection;
use OCA\DocumentGate\Engine\DaemonEngine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Engine\Signature;
use OCA\DocumentGate\Model\Verdict;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(DaemonEngine::class)]
#[CoversClass(DaemonConnection::class)]
#[CoversClass(Signature::class)]
final class DaemonEngineTest extends TestCase {
	private const SECRET = 'a secret of the test, long enough to count';

	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	private function engine(string $behaviour, string $body = '', string $secret = ''): DaemonEngine {
		return new DaemonEngine(new DaemonConnection($this->workshop->daemon($behaviour, $body, $secret), $secret));
	}

	public function testSendsOneLineAndTheDocument(): void {
		$inspection = $this->engine('200', Workshop::report())->inspect($this->workshop->request(policy: "{\r\n\"limits\":{}}", content: "a\nb\0c"));
		self::assertSame(Verdict::Review, $inspection->report->verdict);
		$request = (string)file_get_contents((glob($this->workshop->folder . '/*.request') ?: [''])[0]);
		self::assertStringStartsWith('POST /v1/inspect HTTP/1.1', $request);
		self::assertStringEndsWith("\r\n\r\n" . '{"name":"document.odt","seconds":5,"policy":{  "limits":{}}}' . "\na\nb\0c", $request);
	}

	public function testALargeDocumentArrivesWhole(): void {
		$content = random_bytes(3_000_000);
		$this->engine('200', Workshop::report())->inspect($this->workshop->request(content: $content));
		$request = (string)file_get_contents((glob($this->workshop->folder . '/*.request') ?: [''])[0]);
		self::assertSame(hash('sha256', $content), hash('sha256', substr($request, -3_000_000)));
	}

	/** @return iterable<string, array{string, string, string, bool}> behaviour, body, reason, whether the engine is at fault */
	public static function faults(): iterable {
		yield 'silent' => ['silent', '', EngineUnavailable::TIMEOUT, true];
		yield 'nonsense' => ['nonsense', '', EngineUnavailable::NO_ENGINE, true];
		yield 'broken off' => ['broken', '{"schema":', EngineUnavailable::NO_ENGINE, true];
		yield 'JSON that is no report' => ['200', '{"verdict":"accept"}', EngineUnavailable::NO_ENGINE, true];
		yield 'an error page' => ['502', '<html>', EngineUnavailable::NO_ENGINE, true];
		yield 'too slow for this document' => ['504', '{"error":"late","message":""}', EngineUnavailable::TIMEOUT, false];
		yield 'busy' => ['503', '{"error":"busy","message":""}', EngineUnavailable::NO_ENGINE, false];
		yield 'stopping' => ['503', '{"error":"stopping","message":""}', EngineUnavailable::NO_ENGINE, true];
		yield 'too large' => ['413', '{"error":"too-large","message":""}', EngineUnavailable::TOO_LARGE, false];
	}

	#[DataProvider('faults')]
	public function testAFaultIsNeverAVerdict(string $behaviour, string $body, string $reason, bool $atFault): void {
		$begin = microtime(true);
		try {
			$this->engine($behaviour, $body)->inspect($this->workshop->request(1));
			self::fail('There was a report.');
		} catch (EngineUnavailable $e) {
			self::assertSame([$reason, $atFault], [$e->reason, $e->engineAtFault]);
		}
		self::assertLessThan(6, microtime(true) - $begin);
	}

	public function testNobodyThere(): void {
		$engine = new DaemonEngine(new DaemonConnection('unix:' . $this->workshop->folder . '/nobody.sock', ''));
		self::assertFalse($engine->health()->available);
		$this->expectException(EngineUnavailable::class);
		$engine->ask('rules');
	}

	public function testASignedAnswerIsBelieved(): void {
		$inspection = $this->engine('200', Workshop::report(), self::SECRET)->inspect($this->workshop->request());
		self::assertSame(Verdict::Review, $inspection->report->verdict);
		$request = (string)file_get_contents((glob($this->workshop->folder . '/*.request') ?: [''])[0]);
		$header = static fn (string $name): string => preg_match('/^x-documentgate-' . $name . ': (\S+)/mi', $request, $match) === 1 ? $match[1] : '';
		$body = substr($request, (int)strpos($request, "\r\n\r\n") + 4);
		self::assertSame(hash('sha256', $body), $header('body'));
		self::assertSame((new Signature(self::SECRET))->ofRequest('POST', '/v1/inspect', (int)$header('time'), $header('nonce'), $header('body')), $header('signature'));
	}

	public function testAForgedAnswerIsNot(): void {
		$this->expectExceptionMessage('The answer is not signed by our engine daemon.');
		$this->engine('forged', Workshop::report('accept'), self::SECRET)->inspect($this->workshop->request());
	}

	public function testTheNetworkNeedsASecret(): void {
		$this->expectException(EngineUnavailable::class);
		(new DaemonEngine(new DaemonConnection('http://127.0.0.1:1', '')))->inspect($this->workshop->request());
	}

	public function testAnAnswerHasALimit(): void {
		$connection = new DaemonConnection($this->workshop->daemon('200', str_repeat('x', 5000)), '', 1000);
		$this->expectExceptionObject(new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The answer of the engine daemon is too long.', false));
		(new DaemonEngine($connection))->ask('rules');
	}

	public function testARefusedQuestionSaysWhy(): void {
		$this->expectExceptionObject(new QuestionRefused('policy', 'wrong'));
		$this->engine('400', '{"error":"policy","message":"wrong"}')->ask('policy-check');
	}

	public function testHealth(): void {
		$health = $this->engine('200', '{"status":"ready","engine":"0.1.0","node":"v22.1.0"}')->health();
		self::assertSame([true, 'daemon', '0.1.0', 'v22.1.0', null], [$health->available, $health->kind, $health->engineVersion, $health->nodeVersion, $health->problem]);
		self::assertFalse($this->engine('503', '{"status":"stopping","engine":"0.1.0"}')->health()->available);
	}
}
