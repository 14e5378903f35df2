<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\AuditLink;
use OCA\DocumentGate\Service\AuditTrail;

final class AuditTrailTest extends DatabaseTestCase {
	private AuditTrail $audit;

	protected function setUp(): void {
		parent::setUp();
		$this->audit = $this->service(AuditTrail::class);
	}

	public function testAnEmptyTrailIsIntact(): void {
		$result = $this->audit->verify();
		self::assertTrue($result->isIntact());
		self::assertSame([0, AuditLink::START], [$result->events, $result->head]);
	}

	public function testEachRowFollowsTheOneBefore(): void {
		$first = $this->audit->record(1, 'opened', Actor::user('alice'), ['verdict' => 'review']);
		$second = $this->audit->record(1, 'decided', Actor::guest('Jörg 😀'), []);
		self::assertSame(AuditLink::START, $first->getPreviousHash());
		self::assertSame($first->getHash(), $second->getPreviousHash());
		$result = $this->audit->verify();
		self::assertTrue($result->isIntact());
		self::assertSame($second->getHash(), $result->head);
		self::assertTrue($this->audit->contains($first->getHash()));
		self::assertFalse($this->audit->contains(str_repeat('f', 64)));
	}

	public function testNoticesAChangedRow(): void {
		$event = $this->three()[1];
		$this->change($event, 'actor_uid', 'mallory');
		$result = $this->audit->verify();
		self::assertSame(['changed', $event], [$result->problem, $result->firstBroken]);
	}

	public function testNoticesARemovedRow(): void {
		[, $second, $third] = $this->three();
		$this->db->getQueryBuilder()->delete('documentgate_events')->where('id = ' . $second)->executeStatement();
		$result = $this->audit->verify();
		self::assertSame(['order', $third], [$result->problem, $result->firstBroken]);
	}

	public function testNoticesAnEndThatIsCutOff(): void {
		[, , $third] = $this->three();
		$this->db->getQueryBuilder()->delete('documentgate_events')->where('id = ' . $third)->executeStatement();
		self::assertSame('missing', $this->audit->verify()->problem);
	}

	public function testManyWhoWriteAtOnceMakeOneTrail(): void {
		[$writers, $rows] = [6, 15];
		$processes = [];
		for ($writer = 0; $writer < $writers; $writer++) {
			$process = proc_open([PHP_BINARY, __DIR__ . '/workers/write-trail.php', (string)$writer, (string)$rows], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
			self::assertIsResource($process);
			$processes[] = [$process, $pipes];
		}
		foreach ($processes as [$process, $pipes]) {
			$said = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
			self::assertSame(0, proc_close($process), (string)$said);
		}
		$result = $this->audit->verify();
		self::assertNull($result->problem);
		self::assertSame($writers * $rows, $result->events);
	}

	/** @return array{int, int, int} */
	private function three(): array {
		return [
			$this->audit->record(1, 'opened', Actor::user('alice'))->getId(),
			$this->audit->record(1, 'decided', Actor::user('bob'))->getId(),
			$this->audit->record(2, 'opened', Actor::system())->getId(),
		];
	}

	private function change(int $id, string $column, string $value): void {
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_events')->set($column, $query->createNamedParameter($value))->where($query->expr()->eq('id', $query->createNamedParameter($id)));
		$query->executeStatement();
	}
}
