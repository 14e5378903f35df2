<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\Tally;
use PHPUnit\Framework\TestCase;

final class TallyTest extends TestCase {
	/** @return array{state: string, verdict: ?string, because: list<string>, decision: ?string, createdAt: int, decidedAt: ?int, policyName: string, policyRevision: int} */
	private static function row(string $day, ?string $verdict, string $state, ?string $decision = null, ?int $hours = null, array $because = []): array {
		$at = (int)strtotime($day . ' 12:00:00 UTC');
		return ['state' => $state, 'verdict' => $verdict, 'because' => $because, 'decision' => $decision, 'createdAt' => $at, 'decidedAt' => $hours === null ? null : $at + $hours * 3600, 'policyName' => 'council-practice', 'policyRevision' => 1];
	}

	public function testAddsUpByMonth(): void {
		$tally = new Tally();
		$tally->add(self::row('2026-10-31', 'accept', 'clean'), 'odt', true);
		$tally->add(self::row('2026-11-01', 'review', 'released', 'release', 2, ['macro-a', 'macro-a', 'format:rtf']), 'rtf', false);
		$tally->add(self::row('2026-11-02', 'review', 'held', null, null, ['format:rtf']), 'rtf', false);
		$tally->add(self::row('2026-11-03', null, 'pending'), 'docx', false);
		self::assertSame([4, 1, 2, 2], [$tally->documents, $tally->openFormats, $tally->held, $tally->waiting]);
		self::assertSame(['accept' => 1, 'advise' => 0, 'review' => 2, 'reject' => 0], $tally->verdicts);
		self::assertSame(['2026-10', '2026-11'], array_keys($tally->months));
		self::assertSame([3, 2, 0], [$tally->months['2026-11']['documents'], $tally->months['2026-11']['held'], $tally->months['2026-11']['openFormats']]);
		self::assertSame(['format:rtf' => 2, 'macro-a' => 1], Tally::sorted($tally->reasons));
		self::assertSame(['macro-a' => 1, 'format:rtf' => 1], $tally->falseAlarms);
		self::assertSame(['council-practice@1'], array_keys($tally->policies));
	}

	public function testAFirstApprovalIsNoDecision(): void {
		$tally = new Tally();
		$tally->add(self::row('2026-11-01', 'review', 'held', 'release'), 'rtf', false);
		self::assertSame(0, $tally->decisions['release']);
		self::assertNull($tally->medianHours());
	}

	public function testMedianOfOddAndEvenNumbers(): void {
		$tally = new Tally();
		foreach ([1, 100, 3] as $hours) {
			$tally->add(self::row('2026-11-01', 'review', 'returned', 'return', $hours), 'rtf', false);
		}
		self::assertSame(3.0, $tally->medianHours());
		$tally->add(self::row('2026-11-01', 'review', 'returned', 'return', 4), 'rtf', false);
		self::assertSame(3.5, $tally->medianHours());
	}

	public function testEqualCountsKeepTheirOrderById(): void {
		self::assertSame(['c' => 2, 'a' => 1, 'b' => 1], Tally::sorted(['b' => 1, 'a' => 1, 'c' => 2]));
	}

	public function testForEverybodyIsRoundedAndNobodyCanBeFound(): void {
		$tally = new Tally();
		for ($number = 0; $number < 8; $number++) {
			$tally->add(self::row('2026-09-0' . ($number + 1), 'accept', 'clean'), 'odt', true);
		}
		$tally->add(self::row('2026-10-01', 'review', 'returned', 'return', 3, ['macro-a']), 'docm', false);
		$tally->add(self::row('2026-10-02', 'review', 'held', null, null, ['macro-a']), 'docm', false);
		$shown = $tally->rounded(5);
		self::assertSame([10, 10, 0, 0], [$shown->documents, $shown->openFormats, $shown->held, $shown->waiting]);
		self::assertSame(['odt' => 10], $shown->formats);
		self::assertSame([], $shown->reasons, 'what two documents were held for is not named');
		self::assertSame(0, $shown->decisions['return']);
		self::assertNull($shown->medianHours(), 'one decision has no median');
		self::assertSame(['documents' => 0, 'held' => 0, 'openFormats' => 0], array_intersect_key($shown->months['2026-10'], ['documents' => 0, 'held' => 0, 'openFormats' => 0]));
		self::assertSame([], $shown->months['2026-10']['formats']);
		self::assertSame(10, $shown->months['2026-09']['documents']);
		self::assertSame(10, $tally->documents, 'the exact numbers stay as they were');
		self::assertSame(2, $tally->held);
	}

	public function testAMedianForEverybodyNeedsEnoughDecisions(): void {
		$tally = new Tally();
		for ($number = 1; $number <= 5; $number++) {
			$tally->add(self::row('2026-10-01', 'review', 'released', 'release', $number), 'rtf', false);
		}
		self::assertSame(3.0, $tally->rounded(5)->medianHours());
		self::assertSame(5, $tally->rounded(5)->decisions['release']);
	}
}
