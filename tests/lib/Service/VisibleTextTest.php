<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Service;

use OCA\DocumentGate\Service\VisibleText;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class VisibleTextTest extends TestCase {
	public static function texts(): array {
		return [
			'ordinary' => ['Antrag Müller.odt', 'Antrag Müller.odt'],
			'written the other way round' => ["Rech\u{202E}fdp.exe", "Rech\u{FFFD}fdp.exe"],
			'line break' => ["a\nb", "a\u{FFFD}b"],
			'nothing to see' => ["a\u{200B}b\u{FEFF}c", "a\u{FFFD}b\u{FFFD}c"],
			'broken bytes' => ["a\xFFb", 'a?b'],
			'right-to-left names stay' => ['مستند.odt', 'مستند.odt'],
			'signs of markup stay' => ['<b>&{document}', '<b>&{document}'],
		];
	}

	#[DataProvider('texts')]
	public function testShows(string $text, string $shown): void {
		self::assertSame($shown, VisibleText::of($text));
	}

	public function testKeepsBeginningAndEndingOfWhatIsLong(): void {
		$shown = VisibleText::of(str_repeat('a', 300) . '.odt', 21);
		self::assertSame(21, mb_strlen($shown));
		self::assertStringStartsWith('aaa', $shown);
		self::assertStringEndsWith('.odt', $shown);
		self::assertStringContainsString('…', $shown);
	}
}
