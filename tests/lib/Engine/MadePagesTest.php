<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\MadePages;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MadePagesTest extends TestCase {
	private const PNG = "\x89PNG\r\n\x1a\n";

	/** @param array<string, mixed> $report */
	private static function answer(array $report, string $bytes = ''): string {
		return json_encode(['schema' => 'documentgate-pages/1'] + $report, JSON_THROW_ON_ERROR) . "\n" . $bytes;
	}

	/** @return array{width: int, height: int, bytes: int} */
	private static function sizeOf(string $picture): array {
		return ['width' => 9, 'height' => 12, 'bytes' => strlen($picture)];
	}

	public function testEachPageIsItsPicture(): void {
		$first = self::PNG . "one\nwith a line break";
		$second = self::PNG . 'two';
		$pages = MadePages::parse(self::answer(['outcome' => 'drawn', 'of' => 'safe-copy', 'total' => 7, 'complete' => false, 'pages' => [self::sizeOf($first), self::sizeOf($second)]], $first . $second));
		self::assertSame([$first, $second], $pages->pictures);
		self::assertSame([['width' => 9, 'height' => 12], ['width' => 9, 'height' => 12]], $pages->sizes);
		self::assertSame(['safe-copy', 7, false, null, true], [$pages->of, $pages->total, $pages->complete, $pages->why, $pages->isFinal()]);
	}

	/** @return iterable<string, array{string, bool}> */
	public static function refusals(): iterable {
		yield 'a locked document stays locked' => ['encrypted', true];
		yield 'a program may be installed' => ['no-converter', false];
		yield 'the server may be less busy' => ['too-slow', false];
	}

	#[DataProvider('refusals')]
	public function testARefusalSaysWhyAndWhetherItIsWorthAskingAgain(string $refusal, bool $isFinal): void {
		$pages = MadePages::parse(self::answer(['outcome' => 'refused', 'refusal' => $refusal, 'text' => ['de' => 'Nein.', 'en' => 'No.'], 'pages' => [], 'complete' => false]));
		self::assertSame([[], ['de' => 'Nein.', 'en' => 'No.'], $isFinal], [$pages->pictures, $pages->why, $pages->isFinal()]);
	}

	/** @return iterable<string, array{string}> */
	public static function nonsense(): iterable {
		yield 'nothing' => [''];
		yield 'another schema' => ['{"schema":"documentgate-report/1","pages":[]}' . "\n"];
		yield 'no list' => [self::answer(['outcome' => 'drawn'])];
		yield 'no picture' => [self::answer(['pages' => [['width' => 1, 'height' => 1, 'bytes' => 12]]], '<svg onload=>')];
		yield 'bytes cut off' => [self::answer(['pages' => [['width' => 1, 'height' => 1, 'bytes' => 12]]], self::PNG)];
		yield 'a size below nothing' => [self::answer(['pages' => [['width' => 1, 'height' => 1, 'bytes' => -3]]], self::PNG)];
	}

	#[DataProvider('nonsense')]
	public function testNonsenseIsNoAnswer(string $answer): void {
		$this->expectException(EngineUnavailable::class);
		MadePages::parse($answer);
	}
}
