<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\Report;
use OCA\DocumentGate\Model\SafeCopy;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Tests\Engine\Workshop;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Report::class)]
final class ReportTest extends TestCase {
	public function testReadsWhatTheServerNeeds(): void {
		$report = Report::parse(Workshop::report());
		self::assertSame(
			['0.1.0', 5, 'odt', Verdict::Review, ['macro'], ['basic-macro'], SafeCopy::Offer, [], 1, []],
			[$report->engineVersion, $report->bytes, $report->formatId, $report->verdict, $report->traits, $report->because, $report->safeCopy, $report->suggest, $report->findings, $report->gaps],
		);
		self::assertSame(hash('sha256', Workshop::report()), $report->hash);
	}

	/** @return iterable<string, array{string}> */
	public static function wrong(): iterable {
		yield 'no JSON' => ['hello'];
		yield 'a list' => ['[]'];
		yield 'another schema' => [str_replace('report/1', 'report/2', Workshop::report())];
		yield 'an unknown verdict' => [Workshop::report('fine')];
		yield 'no hash' => [(string)preg_replace('/[0-9a-f]{64}/', 'abc', Workshop::report())];
		yield 'traits that are no words' => [str_replace('["macro"]', '[1]', Workshop::report())];
		yield 'traits that are no list' => [str_replace('["macro"]', '{"a":"macro"}', Workshop::report())];
		yield 'no findings' => [str_replace('"findings"', '"found"', Workshop::report())];
		yield 'a gap without a kind' => [str_replace('"gaps":[]', '"gaps":[{}]', Workshop::report())];
		yield 'cut off' => [substr(Workshop::report(), 0, -1)];
	}

	#[DataProvider('wrong')]
	public function testBelievesNothingElse(string $json): void {
		$this->expectException(\UnexpectedValueException::class);
		Report::parse($json);
	}

	public function testANameCanBePutBack(): void {
		$named = Report::named(Workshop::report(), 'motion.odt');
		self::assertSame('motion.odt', $named->name);
		self::assertSame(['motion.odt', 'Basic/a.xml'], $named->findings[0]->at->path);
		self::assertSame('{}', json_encode($named->facts->conformance));
	}
}
