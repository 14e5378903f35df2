<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\HeldFile;
use OCA\DocumentGate\Model\Verdict;
use PHPUnit\Framework\TestCase;

/** The words of the house in PHP are those in TypeScript. */
final class WordsTest extends TestCase {
	public function testScalesAreThoseOfTheEngine(): void {
		$scales = file_get_contents(__DIR__ . '/../../../src/model/scales.ts');
		self::assertIsString($scales);
		self::assertSame($this->listIn($scales, 'verdicts'), array_column(Verdict::cases(), 'value'));
		self::assertSame($this->listIn($scales, 'safeCopies'), array_column(\OCA\DocumentGate\Model\SafeCopy::cases(), 'value'));
	}

	public function testAnUnknownWordIsRefusedWithTheKnownOnes(): void {
		$this->expectException(Invalid::class);
		$this->expectExceptionMessage('release, release-safe-copy, return, reject');
		Decision::parse('free');
	}

	public function testOnlyTheAppAndTheCommandLineAreTrusted(): void {
		self::assertTrue(Actor::system()->isTrusted());
		self::assertTrue(Actor::command()->isTrusted());
		self::assertFalse(Actor::user('alice')->isTrusted());
		self::assertFalse(Actor::guest('Jörg')->isTrusted());
		self::assertSame(['alice', 'command', 'guest'], [Actor::user('alice')->label(), Actor::command()->label(), Actor::guest('Jörg')->label()]);
	}

	public function testNobodyIsTheSubmitterOfAGuestsDocument(): void {
		$guests = new HeldFile(1, 2, 3, '', '', null, Disposition::Held);
		self::assertFalse($guests->isSubmittedBy(null));
		self::assertFalse($guests->isSubmittedBy(''));
		self::assertFalse($guests->isSubmittedBy('alice'));
		$alices = new HeldFile(1, 2, 3, '', '', 'alice', Disposition::Held);
		self::assertTrue($alices->isSubmittedBy('alice'));
		self::assertFalse($alices->isSubmittedBy('bob'));
	}

	/** @return list<string> */
	private function listIn(string $source, string $name): array {
		self::assertSame(1, preg_match('/export const ' . $name . ' = \[([^\]]*)\]/', $source, $match));
		preg_match_all("/'([^']+)'/", $match[1] ?? '', $words);
		return $words[1];
	}
}
