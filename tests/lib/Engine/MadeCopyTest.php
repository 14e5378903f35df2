<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\MadeCopy;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MadeCopyTest extends TestCase {
	/** @param array<string, mixed> $report */
	private static function answer(array $report, string $bytes = ''): string {
		return json_encode($report, JSON_THROW_ON_ERROR) . "\n" . $bytes;
	}

	/** @return array<string, mixed> */
	private static function disarmed(string $bytes): array {
		return [
			'schema' => 'documentgate-disarm/1', 'outcome' => 'disarmed',
			'copy' => ['name' => 'formular.docx', 'sha256' => hash('sha256', $bytes), 'mediaType' => 'application/x'],
			'changes' => [['text' => ['de' => 'Ein Makro wurde entfernt.', 'en' => 'A macro was removed.']], 'nonsense'],
			'inspection' => ['verdict' => 'advise'],
		];
	}

	public function testACopyComesWithItsNameItsVerdictAndWhatIsDifferent(): void {
		$bytes = "PK\x03\x04\nwith\na line break";
		$copy = MadeCopy::parse(self::answer(self::disarmed($bytes), $bytes));
		self::assertTrue($copy->made);
		self::assertSame([$bytes, 'formular.docx', 'advise', 1], [$copy->bytes, $copy->name, $copy->verdict, count($copy->changes)]);
	}

	public function testNoCopySaysWhy(): void {
		$copy = MadeCopy::parse(self::answer(['schema' => 'documentgate-conversion/1', 'outcome' => 'refused', 'refusal' => 'encrypted', 'text' => ['de' => 'Kennwort.', 'en' => 'Password.'], 'changes' => []]));
		self::assertFalse($copy->made);
		self::assertSame(['encrypted', ['de' => 'Kennwort.', 'en' => 'Password.'], '', null], [$copy->refusal, $copy->why, $copy->bytes, $copy->name]);
	}

	/** @return iterable<string, array{string}> */
	public static function nonsense(): iterable {
		yield 'nothing' => [''];
		yield 'no line' => ['{"schema":"documentgate-disarm/1"}'];
		yield 'no JSON' => ["hello\nbytes"];
		yield 'another schema' => [self::answer(['schema' => 'documentgate-report/1'])];
		yield 'other bytes than it speaks of' => [self::answer(self::disarmed('good'), 'evil')];
		yield 'bytes cut off' => [self::answer(self::disarmed('good'), 'goo')];
	}

	#[DataProvider('nonsense')]
	public function testNonsenseIsNoAnswer(string $answer): void {
		$this->expectException(EngineUnavailable::class);
		MadeCopy::parse($answer);
	}
}
