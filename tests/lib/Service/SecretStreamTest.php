<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Service;

use OCA\DocumentGate\Service\SecretStream;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class SecretStreamTest extends TestCase {
	#[TestWith([0])]
	#[TestWith([1])]
	#[TestWith([65535])]
	#[TestWith([65536])]
	#[TestWith([65537])]
	#[TestWith([131072])]
	#[TestWith([300000])]
	public function testGivesBackWhatWasSealed(int $length): void {
		$plain = $length === 0 ? '' : random_bytes($length);
		$sealed = $this->seal($plain);
		self::assertSame($plain, $this->unseal($sealed));
	}

	public function testDoesNotShowWhatIsInside(): void {
		$plain = str_repeat('This is a confidential motion. ', 5000);
		$sealed = $this->seal($plain);
		self::assertStringNotContainsString('confidential', $sealed);
		self::assertNotSame($sealed, $this->seal($plain), 'the same document twice must not look the same');
	}

	#[TestWith([0])]
	#[TestWith([5])]
	#[TestWith([25])]
	#[TestWith([60])]
	#[TestWith([70000])]
	#[TestWith([-1])]
	public function testNoticesAChangedByte(int $at): void {
		$sealed = $this->seal(random_bytes(100000));
		$at = $at < 0 ? strlen($sealed) + $at : $at;
		$sealed[$at] = $sealed[$at] ^ "\x01";
		$this->expectException(\RuntimeException::class);
		$this->unseal($sealed);
	}

	#[TestWith([3])]
	#[TestWith([30])]
	#[TestWith([44])]
	#[TestWith([65597])]
	#[TestWith([100000])]
	public function testNoticesThatTheEndIsMissing(int $length): void {
		$sealed = $this->seal(random_bytes(131072));
		$this->expectException(\RuntimeException::class);
		$this->unseal(substr($sealed, 0, $length));
	}

	public function testNoticesSomethingBehindTheEnd(): void {
		$sealed = $this->seal('motion');
		$this->expectException(\RuntimeException::class);
		$this->unseal($sealed . 'x');
	}

	public function testNeedsTheSameSecret(): void {
		$sealed = $this->seal('motion');
		$this->expectException(\RuntimeException::class);
		$this->unseal($sealed, 'another secret');
	}

	public function testReadsStreamsThatComeInSmallPieces(): void {
		$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
		self::assertIsArray($pair);
		$plain = random_bytes(20000);
		fwrite($pair[0], substr($plain, 0, 7000));
		fwrite($pair[0], substr($plain, 7000));
		fclose($pair[0]);
		$sealed = $this->stream();
		self::assertSame(20000, (new SecretStream('secret'))->seal($pair[1], $sealed));
		rewind($sealed);
		self::assertSame($plain, $this->unseal((string)stream_get_contents($sealed)));
	}

	public function testSaysWhenTheDiskIsFull(): void {
		$full = @fopen('/dev/full', 'wb');
		self::assertIsResource($full, 'This test needs /dev/full.');
		stream_set_write_buffer($full, 0);
		$this->expectException(\RuntimeException::class);
		(new SecretStream('secret'))->seal($this->stream('motion'), $full);
	}

	private function seal(string $plain): string {
		$sealed = $this->stream();
		self::assertSame(strlen($plain), (new SecretStream('secret'))->seal($this->stream($plain), $sealed));
		rewind($sealed);
		return (string)stream_get_contents($sealed);
	}

	private function unseal(string $sealed, string $secret = 'secret'): string {
		$plain = $this->stream();
		(new SecretStream($secret))->unseal($this->stream($sealed), $plain);
		rewind($plain);
		return (string)stream_get_contents($plain);
	}

	/** @return resource */
	private function stream(string $bytes = '') {
		$stream = fopen('php://temp', 'w+b');
		self::assertIsResource($stream);
		fwrite($stream, $bytes);
		rewind($stream);
		return $stream;
	}
}
