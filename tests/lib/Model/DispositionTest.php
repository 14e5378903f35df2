<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\Verdict;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DispositionTest extends TestCase {
	/** @return iterable<string, array{?Disposition, ?Verdict, Mode, bool, Disposition}> */
	public static function inspections(): iterable {
		yield 'new, accepted' => [null, Verdict::Accept, Mode::Enforce, false, Disposition::Clean];
		yield 'new, advised' => [null, Verdict::Advise, Mode::Enforce, false, Disposition::Clean];
		yield 'new, to be reviewed' => [null, Verdict::Review, Mode::Enforce, false, Disposition::Held];
		yield 'new, rejected, bytes in the vault' => [null, Verdict::Reject, Mode::Enforce, true, Disposition::Refused];
		yield 'new, rejected, bytes already written by an editor' => [null, Verdict::Reject, Mode::Enforce, false, Disposition::Held];
		yield 'new, overwrite to be reviewed' => [null, Verdict::Review, Mode::Enforce, true, Disposition::Held];
		yield 'new, no engine' => [null, null, Mode::Enforce, false, Disposition::Pending];
		yield 'new, only observed, rejected' => [null, Verdict::Reject, Mode::Observe, false, Disposition::Clean];
		yield 'new, only observed, no engine' => [null, null, Mode::Observe, false, Disposition::Clean];
		yield 'waited, accepted' => [Disposition::Pending, Verdict::Accept, Mode::Enforce, false, Disposition::Clean];
		yield 'waited, to be reviewed' => [Disposition::Pending, Verdict::Review, Mode::Enforce, false, Disposition::Held];
		yield 'waited, rejected, bytes in the vault' => [Disposition::Pending, Verdict::Reject, Mode::Enforce, true, Disposition::Refused];
		yield 'waited, still no engine' => [Disposition::Pending, null, Mode::Enforce, false, Disposition::Pending];
		yield 'clean, a later policy sees more' => [Disposition::Clean, Verdict::Review, Mode::Enforce, false, Disposition::Held];
		yield 'clean, a later policy rejects' => [Disposition::Clean, Verdict::Reject, Mode::Enforce, false, Disposition::Held];
		yield 'clean, no engine takes nothing back' => [Disposition::Clean, null, Mode::Enforce, false, Disposition::Clean];
		yield 'held, a later policy accepts: people decide' => [Disposition::Held, Verdict::Accept, Mode::Enforce, false, Disposition::Held];
		yield 'held, the scope only observes now: people decide' => [Disposition::Held, Verdict::Accept, Mode::Observe, false, Disposition::Held];
		foreach ([Disposition::Released, Disposition::Replaced, Disposition::Returned, Disposition::Rejected, Disposition::Withdrawn, Disposition::Refused] as $closed) {
			yield $closed->value . ' stays' => [$closed, Verdict::Reject, Mode::Enforce, false, $closed];
		}
	}

	#[DataProvider('inspections')]
	public function testFollowsTheInspection(?Disposition $before, ?Verdict $verdict, Mode $mode, bool $stashed, Disposition $after): void {
		$judgement = new Judgement($verdict, null, [], [], 'council-practice', 1, '1');
		self::assertSame($after, Disposition::after($before, $judgement, $mode, $stashed));
	}

	public function testOnlyWhatWaitsCanBeDecided(): void {
		$allowed = [];
		foreach (Disposition::cases() as $state) {
			foreach (Decision::cases() as $decision) {
				if ($state->allows($decision)) {
					$allowed[$state->value][] = $decision->value;
				}
			}
		}
		$all = ['release', 'release-safe-copy', 'return', 'reject'];
		self::assertSame(['pending' => $all, 'held' => $all, 'refused' => ['release', 'release-safe-copy']], $allowed);
	}

	public function testHidesEverythingThatWasNotLetThrough(): void {
		$hidden = array_values(array_filter(Disposition::cases(), static fn (Disposition $state): bool => $state->hides()));
		self::assertSame([Disposition::Pending, Disposition::Held, Disposition::Refused, Disposition::Returned, Disposition::Rejected], $hidden);
	}

	public function testADecisionThatOpensLeadsToSomethingReadable(): void {
		foreach (Decision::cases() as $decision) {
			self::assertSame($decision->opens(), !$decision->leadsTo()->hides(), $decision->value);
		}
	}
}
