<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Service;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseQuery;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CaseQueryTest extends TestCase {
	private const NOW = 1_795_000_000;

	/** @param array<string, mixed> $said */
	private static function read(array $said): CaseFilter {
		$said += ['state' => '', 'verdict' => '', 'trait' => '', 'origin' => '', 'scope' => null, 'assignee' => '', 'submitter' => '', 'due' => '', 'q' => '', 'from' => '', 'to' => '', 'sort' => 'created', 'order' => 'desc'];
		return CaseQuery::parse($said['state'], $said['verdict'], $said['trait'], $said['origin'], $said['scope'], $said['assignee'], $said['submitter'], $said['due'], $said['q'], $said['from'], $said['to'], $said['sort'], $said['order'], 'rita', self::NOW);
	}

	public function testSaysNothingMeansEverything(): void {
		$filter = self::read([]);
		self::assertSame([], $filter->states);
		self::assertNull($filter->verdict ?? $filter->trait ?? $filter->assigneeUid ?? $filter->search ?? $filter->since ?? $filter->dueBefore ?? $filter->unassigned);
		self::assertSame(['created_at', true], [$filter->sort, $filter->descending]);
	}

	public function testReadsWords(): void {
		self::assertSame([Disposition::Held, Disposition::Clean], self::read(['state' => 'held,clean'])->states);
		self::assertSame([Disposition::Pending, Disposition::Held], self::read(['state' => 'open'])->states);
		self::assertNotContains(Disposition::Held, self::read(['state' => 'closed'])->states);
		self::assertSame(Verdict::Review, self::read(['verdict' => 'review'])->verdict);
		self::assertSame('rita', self::read(['assignee' => 'me'])->assigneeUid);
		self::assertTrue(self::read(['assignee' => 'none'])->unassigned);
		self::assertNull(self::read(['assignee' => 'none'])->assigneeUid);
		self::assertSame('Antrag', self::read(['q' => '  Antrag '])->search);
	}

	public function testWhatIsDueIsOpen(): void {
		$filter = self::read(['due' => 'overdue']);
		self::assertSame(self::NOW, $filter->dueBefore);
		self::assertSame([Disposition::Pending, Disposition::Held], $filter->states);
		self::assertGreaterThan(self::NOW, self::read(['due' => 'today'])->dueBefore);
	}

	public static function wrong(): array {
		return [[['state' => 'held,nonsense']], [['verdict' => 'bad']], [['origin' => 'mars']], [['sort' => 'owner_uid; DROP']], [['order' => 'up']], [['due' => 'soon']], [['from' => 'x']]];
	}

	/** @param array<string, mixed> $said */
	#[DataProvider('wrong')]
	public function testRefusesOtherWords(array $said): void {
		$this->expectException(Invalid::class);
		self::read($said);
	}

	public function testPagesHaveBounds(): void {
		CaseQuery::page(200, 0);
		foreach ([[0, 0], [201, 0], [10, -1]] as [$limit, $offset]) {
			try {
				CaseQuery::page($limit, $offset);
				self::fail($limit . ' ' . $offset);
			} catch (Invalid $refused) {
				self::assertStringContainsString('200', $refused->getMessage());
			}
		}
	}
}
