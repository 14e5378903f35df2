<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\ReceiptSecret;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ReceiptSecretTest extends TestCase {
	private const SECRET = 'q0V2cJ3x9aB-dEfGhIjKlMnOpQrStUvWxYz_0123456';

	public function testKeepsTheHashAndNotTheSecret(): void {
		self::assertSame(43, strlen(self::SECRET));
		self::assertSame(hash('sha256', self::SECRET), ReceiptSecret::hashOf(self::SECRET));
	}

	/** @return iterable<string, array{string}> */
	public static function others(): iterable {
		yield 'nothing' => [''];
		yield 'too short' => [substr(self::SECRET, 1)];
		yield 'too long' => [self::SECRET . 'a'];
		yield 'a line behind it' => [self::SECRET . "\n"];
		yield 'other signs' => [substr(self::SECRET, 1) . '+'];
		yield 'one that anybody guesses' => [str_repeat('a', 43)];
	}

	#[DataProvider('others')]
	public function testNothingElseIsASecret(string $untrusted): void {
		self::assertNull(ReceiptSecret::hashOf($untrusted));
	}
}
