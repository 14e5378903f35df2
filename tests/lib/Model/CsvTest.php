<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\Csv;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CsvTest extends TestCase {
	/** @return iterable<string, array{list<string>, string}> */
	public static function lines(): iterable {
		yield 'words and numbers' => [['odt', '5', ''], "odt,5,\r\n"];
		yield 'signs with a meaning' => [['a,b', 'sagte "ja"', "zwei\nZeilen"], "\"a,b\",\"sagte \"\"ja\"\"\",\"zwei\nZeilen\"\r\n"];
		yield 'what a spreadsheet would run' => [['=1+1', '+1', '-1', '@a'], "'=1+1,'+1,'-1,'@a\r\n"];
	}

	/** @param list<string> $cells */
	#[DataProvider('lines')]
	public function testIsOneLine(array $cells, string $line): void {
		self::assertSame($line, Csv::line($cells));
	}
}
