<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Event\DocumentAcceptedEvent;
use OCA\DocumentGate\Event\DocumentHeldEvent;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\AuditTrail;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\HeldIndex;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Server;

final class CaseServiceTest extends DatabaseTestCase {
	private CaseService $cases;
	private HeldIndex $held;

	protected function setUp(): void {
		parent::setUp();
		$this->cases = $this->service(CaseService::class);
		$this->held = $this->service(HeldIndex::class);
	}

	public function testKeepsEverythingThatIsKnown(): void {
		$id = $this->cases->open($this->document('/Eingang/Antrag Größe 你好 😀.odt'), $this->judgement(Verdict::Review))->getId();
		$item = $this->cases->get($id);
		self::assertSame('/Eingang/Antrag Größe 你好 😀.odt', $item->getPath());
		self::assertSame(['macro', 'external-link'], $item->traitNames());
		self::assertSame(['basic-macro'], $item->reasons());
		self::assertSame('enforce', $item->getMode());
		self::assertSame('offer', $item->getSafeCopy());
		self::assertSame(Verdict::Review, $item->judged());
		self::assertSame(Disposition::Held, $item->disposition());
		self::assertGreaterThan($item->getCreatedAt(), $item->getDueAt());
		self::assertNull($item->getNextAttempt());
	}

	public function testIsHiddenFromTheMomentTheCaseIsOpen(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Review));
		$hidden = $this->held->getByPath(1, md5('files/Eingang/motion.odt'));
		self::assertSame($item->getId(), $hidden?->itemId);
		self::assertSame('bob', $hidden?->submitterUid);
		$this->cases->bind($item->getId(), 77);
		self::assertSame($item->getId(), $this->held->get(77)?->itemId);
		self::assertCount(1, $this->held->inFolder(1, 'files/Eingang'));
		self::assertCount(0, $this->held->inFolder(1, 'files/Ein'));
		self::assertCount(0, $this->held->inFolder(2, 'files/Eingang'));
	}

	public function testHidesNothingOfWhatIsClean(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Accept));
		$this->cases->bind($item->getId(), 77);
		self::assertTrue($this->held->isEmpty());
		self::assertSame('clean', $this->cases->forFile(77)?->getState());
	}

	public function testAnAcceptedDocumentIsOpenedAndBoundAtOnce(): void {
		// the server stopped before the bytes of this one came
		$before = $this->cases->open($this->document(submitter: 'carol'), $this->judgement(Verdict::Review));
		$told = $this->countEvents(DocumentAcceptedEvent::class, function (): void {
			$this->cases->openInPlace($this->document(sha256: 'bb'), $this->judgement(Verdict::Accept), 77);
		});
		$item = $this->cases->forFile(77);
		self::assertSame([1, 'clean', $before->getId(), ['opened']], [$told, $item?->getState(), $item?->getPreviousId(), $this->kinds((int)$item?->getId())]);
		self::assertSame('withdrawn', $this->cases->get($before->getId())->getState());
		self::assertTrue($this->held->isEmpty());
	}

	public function testAnAcceptedDocumentLeavesTheCaseOfAFileThatMovedAway(): void {
		$away = $this->cases->open($this->document(), $this->judgement(Verdict::Review));
		$this->cases->bind($away->getId(), 76);
		$this->cases->openInPlace($this->document(sha256: 'bb'), $this->judgement(Verdict::Accept), 77);
		self::assertSame('held', $this->cases->forFile(76)?->getState());
		self::assertNotNull($this->held->get(76));
		self::assertNull($this->held->get(77));
	}

	public function testLeavesNoTraceButTheTrailWhenTheBytesDidNotCome(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Review));
		$this->cases->abandon($item->getId());
		self::assertTrue($this->held->isEmpty());
		self::assertSame(['opened', 'abandoned'], $this->kinds($item->getId()));
		$this->expectException(NotFound::class);
		$this->cases->get($item->getId());
	}

	public function testNewBytesOfTheSubmitterCloseTheOldCaseAndKnowIt(): void {
		$old = $this->cases->open($this->document(sha256: 'aa'), $this->judgement(Verdict::Review));
		$this->cases->bind($old->getId(), 77);
		$new = $this->cases->open($this->document(sha256: 'bb', fileId: 77), $this->judgement(Verdict::Accept));
		self::assertNotNull($this->held->get(77), 'as long as the new bytes are not there, the old ones must stay hidden');
		$this->cases->bind($new->getId(), 77);
		self::assertNull($this->held->get(77));
		self::assertSame($old->getId(), $this->cases->get($new->getId())->getPreviousId());
		self::assertSame('withdrawn', $this->cases->get($old->getId())->getState());
		self::assertSame($new->getId(), $this->cases->forFile(77)?->getId());
	}

	public function testAReturnedDocumentHandedInAnewIsANewCase(): void {
		$old = $this->cases->open($this->document(sha256: 'aa'), $this->judgement(Verdict::Review));
		$this->cases->bind($old->getId(), 77);
		$this->setState($old->getId(), Disposition::Returned);
		self::assertNotNull($this->held->get(77));
		$new = $this->cases->open($this->document(sha256: 'bb', fileId: 77), $this->judgement(Verdict::Accept));
		$this->cases->bind($new->getId(), 77);
		self::assertSame('returned', $this->cases->get($old->getId())->getState(), 'what was decided stays decided');
		self::assertSame($old->getId(), $this->cases->get($new->getId())->getPreviousId());
		self::assertNull($this->held->get(77));
	}

	public function testBytesThatDidNotComeLeaveTheOldCaseAsItWas(): void {
		$old = $this->cases->open($this->document(sha256: 'aa'), $this->judgement(Verdict::Review));
		$this->cases->bind($old->getId(), 77);
		$new = $this->cases->open($this->document(sha256: 'bb', fileId: 77, submitter: 'carol'), $this->judgement(Verdict::Review));
		self::assertNull($this->held->get(77)?->submitterUid, 'nobody knows yet whose bytes are there');
		$this->cases->abandon($new->getId());
		self::assertSame('bob', $this->held->get(77)?->submitterUid);
		self::assertSame('held', $this->cases->forFile(77)?->getState());
	}

	public function testARefusedOverwriteDoesNotHideTheFileThatIsThere(): void {
		$clean = $this->cases->open($this->document(sha256: 'aa'), $this->judgement(Verdict::Accept));
		$this->cases->bind($clean->getId(), 77);
		$stash = $this->cases->open($this->document(sha256: 'bb', fileId: 77, stashed: true, blob: 'x'), $this->judgement(Verdict::Review));
		self::assertSame('held', $stash->getState());
		self::assertNull($this->held->get(77));
		self::assertSame($clean->getId(), $this->cases->forFile(77)?->getId());
		$this->cases->landed($stash, 77);
		self::assertSame($stash->getId(), $this->cases->forFile(77)?->getId());
		self::assertFalse($this->cases->get($clean->getId())->isInPlace());
	}

	public function testTheSameRefusedBytesJoinTheirCase(): void {
		$told = $this->countEvents(DocumentHeldEvent::class, function (): void {
			$first = $this->cases->open($this->document(stashed: true, blob: 'x'), $this->judgement(Verdict::Reject));
			for ($again = 0; $again < 3; $again++) {
				self::assertSame($first->getId(), $this->cases->open($this->document(stashed: true, blob: 'x'), $this->judgement(Verdict::Reject))->getId());
			}
			self::assertSame('refused', $first->getState());
			self::assertNotSame($first->getId(), $this->cases->open($this->document(sha256: 'cc', stashed: true, blob: 'y'), $this->judgement(Verdict::Reject))->getId());
			self::assertNotSame($first->getId(), $this->cases->open($this->document(submitter: 'carol', stashed: true, blob: 'z'), $this->judgement(Verdict::Reject))->getId());
		});
		self::assertSame(3, $told, 'one notification for each case, not for each attempt');
	}

	public function testWaitsForTheEngineAndThenFollowsIt(): void {
		$item = $this->cases->open($this->document(), $this->judgement(null));
		$this->cases->bind($item->getId(), 77);
		self::assertSame('pending', $item->getState());
		self::assertSame('engine-unavailable', $item->getPendingCause());
		$first = (int)$item->getNextAttempt();
		$item = $this->cases->judged($this->cases->get($item->getId()), $this->judgement(null));
		self::assertGreaterThan($first, $item->getNextAttempt());
		self::assertSame(1, $item->getAttempts());
		self::assertNotNull($this->held->get(77));
		$told = $this->countEvents(DocumentAcceptedEvent::class, fn () => $this->cases->judged($this->cases->get($item->getId()), $this->judgement(Verdict::Advise)));
		self::assertSame(1, $told);
		$item = $this->cases->get($item->getId());
		self::assertSame(['clean', 'advise', null, null, 0], [$item->getState(), $item->getVerdict(), $item->getPendingCause(), $item->getNextAttempt(), $item->getAttempts()]);
		self::assertNull($this->held->get(77));
	}

	public function testACleanDocumentThatALaterPolicyHoldsIsHiddenAgain(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Accept));
		$this->cases->bind($item->getId(), 77);
		$this->cases->judged($this->cases->get($item->getId()), $this->judgement(Verdict::Review, revision: 2));
		self::assertNotNull($this->held->get(77));
		self::assertSame(2, $this->cases->get($item->getId())->getPolicyRevision());
	}

	public function testAnEngineThatIsDownTakesNothingBack(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Accept));
		$this->cases->bind($item->getId(), 77);
		$item = $this->cases->judged($this->cases->get($item->getId()), $this->judgement(null));
		self::assertSame(['clean', 'accept'], [$item->getState(), $item->getVerdict()]);
		self::assertNotNull($item->getNextAttempt(), 'it is tried again');
	}

	public function testWhatPeopleDecideDuringAnInspectionStaysDecided(): void {
		$item = $this->cases->open($this->document(), $this->judgement(null));
		$this->cases->bind($item->getId(), 77);
		$seen = $this->cases->get($item->getId());
		$this->setState($item->getId(), Disposition::Released);
		$now = $this->cases->judged($seen, $this->judgement(Verdict::Review));
		self::assertSame('released', $now->getState());
		self::assertSame('released', $this->cases->get($item->getId())->getState());
	}

	public function testWithdrawnInTheTrashStaysHidden(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Review));
		$this->cases->bind($item->getId(), 77);
		$this->cases->withdrawn($this->cases->get($item->getId()), false);
		self::assertSame('withdrawn', $this->cases->get($item->getId())->getState());
		self::assertNotNull($this->held->get(77));
		$this->cases->withdrawn($this->cases->get($item->getId()), true);
		self::assertNull($this->held->get(77));
	}

	public function testFollowsItsFile(): void {
		$item = $this->cases->open($this->document(), $this->judgement(Verdict::Review));
		$this->cases->bind($item->getId(), 77);
		$this->cases->moved(77, 5, 'files/Other/renamed.odt', '/Other/renamed.odt', 'bob');
		self::assertSame($item->getId(), $this->held->getByPath(5, md5('files/Other/renamed.odt'))?->itemId);
		self::assertNull($this->held->getByPath(1, md5('files/Eingang/motion.odt')));
		$item = $this->cases->get($item->getId());
		self::assertSame(['renamed.odt', 'bob'], [$item->getName(), $item->getOwnerUid()]);
	}

	public function testFindsCases(): void {
		$one = $this->cases->open($this->document('/Eingang/100%_sure.odt', 'aa', 1), $this->judgement(Verdict::Review));
		$two = $this->cases->open($this->document('/Eingang/b.odt', 'bb', 2, submitter: 'carol'), $this->judgement(Verdict::Accept));
		$three = $this->cases->open($this->document('/Eingang/c.odt', 'aa', 3), $this->judgement(null));
		$ids = fn (CaseFilter $filter): array => array_map(static fn ($item): int => $item->getId(), $this->cases->list($filter));
		self::assertSame([$three->getId(), $two->getId(), $one->getId()], $ids(new CaseFilter()));
		self::assertSame([$one->getId()], $ids(new CaseFilter(states: [Disposition::Held])));
		self::assertSame([$two->getId()], $ids(new CaseFilter(submitterUid: 'carol')));
		self::assertSame([$two->getId(), $one->getId()], $ids(new CaseFilter(trait: 'macro')));
		self::assertSame([], $ids(new CaseFilter(trait: 'macr')));
		self::assertSame([$one->getId()], $ids(new CaseFilter(search: '100%_S')));
		self::assertSame([], $ids(new CaseFilter(search: '%x')));
		self::assertSame([$one->getId(), $two->getId(), $three->getId()], $ids(new CaseFilter(sort: 'name', descending: false)));
		self::assertSame(3, $this->cases->count(new CaseFilter()));
		self::assertSame(2, $this->cases->count(new CaseFilter(sha256: str_pad('aa', 64, '0'))));
		self::assertSame([$three->getId()], array_map(static fn ($item): int => $item->getId(), $this->cases->duplicates($one)));
		self::assertCount(1, $this->cases->list(new CaseFilter(), 1, 2));
	}

	public function testEverythingIsInTheTrail(): void {
		$item = $this->cases->open($this->document(), $this->judgement(null));
		$this->cases->bind($item->getId(), 77);
		$this->cases->judged($this->cases->get($item->getId()), $this->judgement(Verdict::Review));
		$this->cases->withdrawn($this->cases->get($item->getId()));
		self::assertSame(['opened', 'judged', 'withdrawn'], $this->kinds($item->getId()));
		self::assertTrue($this->service(AuditTrail::class)->verify()->isIntact());
		foreach ($this->cases->history($item->getId()) as $event) {
			self::assertStringNotContainsString('motion', $event->getDetail(), 'names of documents do not belong into the trail');
		}
	}

	/** @return list<string> */
	private function kinds(int $id): array {
		return array_map(static fn (Event $event): string => $event->getKind(), $this->cases->history($id));
	}

	private function setState(int $id, Disposition $state): void {
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')->set('state', $query->createNamedParameter($state->value))->where($query->expr()->eq('id', $query->createNamedParameter($id)));
		$query->executeStatement();
	}

	/** @param class-string $class */
	private function countEvents(string $class, callable $work): int {
		$count = 0;
		$listener = static function () use (&$count): void {
			$count++;
		};
		Server::get(IEventDispatcher::class)->addListener($class, $listener);
		$work();
		Server::get(IEventDispatcher::class)->removeListener($class, $listener);
		return $count;
	}
}
