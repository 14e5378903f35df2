<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Service;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Service\Times;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TimesTest extends TestCase {
	public static function times(): array {
		return [
			['2026-11-22', '2026-11-22T00:00:00Z'],
			['2026-11-22T17:04', '2026-11-22T17:04:00Z'],
			['2026-11-22T17:04:05Z', '2026-11-22T17:04:05Z'],
			['2026-11-22T17:04:05+01:00', '2026-11-22T16:04:05Z'],
			['2026-11-22T17:04:05.250Z', '2026-11-22T17:04:05Z'],
		];
	}

	#[DataProvider('times')]
	public function testReadsWhatItWrites(string $written, string $utc): void {
		self::assertSame($utc, Times::iso(Times::parse($written)));
	}

	public static function noTimes(): array {
		return [['yesterday'], ['2026-13-01'], ['22.11.2026'], ['2026-11-22 17:04'], ["2026-11-22\n"], ['+1 day'], ['1795383139']];
	}

	#[DataProvider('noTimes')]
	public function testRefusesTheRest(string $written): void {
		$this->expectException(Invalid::class);
		Times::parse($written);
	}

	public function testNothingIsNoTime(): void {
		self::assertNull(Times::parseOptional(null));
		self::assertNull(Times::parseOptional(''));
		self::assertNull(Times::iso(null));
	}

	public function testTheNextDayBeginsAtMidnight(): void {
		self::assertSame('2026-11-23T00:00:00Z', Times::iso(Times::nextDay(Times::parse('2026-11-22T23:59:59Z'))));
		self::assertSame('2026-11-23T00:00:00Z', Times::iso(Times::nextDay(Times::parse('2026-11-22'))));
	}
}
