<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Event\DocumentDecidedEvent;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\Announcer;
use OCA\DocumentGate\Service\AuditTrail;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\DecisionService;
use OCA\DocumentGate\Service\DecisionWork;
use OCA\DocumentGate\Service\GateSettings;
use OCA\DocumentGate\Service\HeldIndex;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Server;

final class DecisionServiceTest extends DatabaseTestCase {
	/** @var list<string> what was done with the bytes */
	private array $done = [];
	/** @var list<string> what was told */
	private array $told = [];
	private bool $breaks = false;

	public function testLetsADocumentThrough(): void {
		$item = $this->heldDocument();
		$decided = $this->decisions()->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'), 'All is well.');
		self::assertSame(['released', 'release', 'rita', 'Known sender', 'All is well.'], [$decided->getState(), $decided->getDecision(), $decided->getDecidedBy(), $decided->getReason(), $decided->getMessage()]);
		self::assertSame(['release'], $this->done);
		self::assertSame([DocumentDecidedEvent::class], $this->told);
		self::assertNull($this->service(HeldIndex::class)->get(77));
		$last = $this->service(AuditTrail::class)->ofItem($item->getId())[1];
		self::assertSame(['decided', 'rita'], [$last->getKind(), $last->getActorUid()]);
		self::assertSame($item->getReportHash(), $last->detailMap()['report']);
	}

	public function testWhatIsReturnedOrRejectedStaysHidden(): void {
		foreach ([Decision::Return, Decision::Reject] as $decision) {
			$item = $this->heldDocument('/Eingang/' . $decision->value . '.odt', 80 + strlen($decision->value));
			$this->decisions()->decide($item->getId(), $decision, 'Macros', Actor::user('rita'));
			self::assertNotNull($this->service(HeldIndex::class)->get((int)$item->getFileId()), $decision->value);
		}
	}

	public function testNobodyDecidesTwice(): void {
		$item = $this->heldDocument();
		$this->decisions()->decide($item->getId(), Decision::Return, 'Macros', Actor::user('rita'));
		$this->expectException(Conflict::class);
		$this->decisions()->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('ron'));
	}

	public function testOfTwoWhoDecideAtOnceOneIsTold(): void {
		$item = $this->heldDocument();
		$decisions = $this->decisions(function () use ($item): void {
			// somebody else was faster between the question and the answer
			$query = $this->db->getQueryBuilder();
			$query->update('documentgate_items')->set('state', $query->createNamedParameter('returned'))->where($query->expr()->eq('id', $query->createNamedParameter($item->getId())));
			$query->executeStatement();
		});
		try {
			$decisions->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'));
			self::fail('Both decisions were accepted.');
		} catch (Conflict) {
			self::assertSame([], $this->done);
			self::assertSame('returned', $this->service(CaseService::class)->get($item->getId())->getState());
		}
	}

	public function testWhatCannotBeDoneWasNotDecided(): void {
		$item = $this->heldDocument();
		$this->breaks = true;
		try {
			$this->decisions()->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'));
			self::fail('The broken storage was not noticed.');
		} catch (Conflict) {
			$item = $this->service(CaseService::class)->get($item->getId());
			self::assertSame(['held', null, null], [$item->getState(), $item->getDecision(), $item->getDecidedBy()]);
			self::assertNotNull($this->service(HeldIndex::class)->get(77));
			self::assertSame([], $this->told);
			self::assertTrue($this->service(AuditTrail::class)->verify()->isIntact());
		}
	}

	public function testADecisionOnAnOlderReportIsRefused(): void {
		$item = $this->heldDocument();
		$this->expectException(Conflict::class);
		$this->decisions()->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'), null, str_repeat('0', 64));
	}

	public function testNeedsAReason(): void {
		$item = $this->heldDocument();
		$this->expectException(Invalid::class);
		$this->decisions()->decide($item->getId(), Decision::Release, " \n", Actor::user('rita'));
	}

	public function testOthersMayNotDecide(): void {
		$item = $this->heldDocument();
		$this->expectException(NotPermitted::class);
		$this->decisions()->decide($item->getId(), Decision::Release, 'It is mine', Actor::user('bob'));
	}

	public function testUnknownCases(): void {
		$this->expectException(NotFound::class);
		$this->decisions()->decide(999999, Decision::Release, 'Known sender', Actor::command());
	}

	public function testFourEyes(): void {
		$item = $this->heldDocument();
		$decisions = $this->decisions(fourEyes: true);
		$first = $decisions->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'));
		self::assertSame(['held', 'rita'], [$first->getState(), $first->getFirstApprover()]);
		self::assertSame([], $this->done);
		try {
			$decisions->decide($item->getId(), Decision::Release, 'Still known', Actor::user('rita'));
			self::fail('One reviewer decided alone.');
		} catch (Conflict) {
			self::assertNotNull($this->service(HeldIndex::class)->get(77));
		}
		$second = $decisions->decide($item->getId(), Decision::Release, 'I agree', Actor::user('ron'));
		self::assertSame(['released', 'ron', 'rita'], [$second->getState(), $second->getDecidedBy(), $second->getFirstApprover()]);
		self::assertSame(['release'], $this->done);
	}

	public function testFourEyesAgreeOnTheSameDecision(): void {
		$item = $this->heldDocument();
		$decisions = $this->decisions(fourEyes: true);
		$decisions->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'));
		$other = $decisions->decide($item->getId(), Decision::ReleaseSafeCopy, 'Better safe', Actor::user('ron'));
		self::assertSame(['held', 'ron', 'release-safe-copy'], [$other->getState(), $other->getFirstApprover(), $other->getDecision()]);
	}

	public function testFourEyesAgreeOnTheSameReport(): void {
		$item = $this->heldDocument();
		$decisions = $this->decisions(fourEyes: true);
		$decisions->decide($item->getId(), Decision::Release, 'Known sender', Actor::user('rita'));
		$cases = $this->service(CaseService::class);
		$cases->judged($cases->get($item->getId()), $this->judgement(Verdict::Review, revision: 2, reportHash: str_repeat('c', 64)));
		$second = $decisions->decide($item->getId(), Decision::Release, 'I agree', Actor::user('ron'));
		self::assertSame(['held', 'ron'], [$second->getState(), $second->getFirstApprover()]);
	}

	public function testOneReviewerMayAlwaysKeepADocumentBack(): void {
		$item = $this->heldDocument();
		self::assertSame('rejected', $this->decisions(fourEyes: true)->decide($item->getId(), Decision::Reject, 'Macros', Actor::user('rita'))->getState());
	}

	private function heldDocument(string $path = '/Eingang/motion.odt', int $fileId = 77): Item {
		$cases = $this->service(CaseService::class);
		$item = $cases->open($this->document($path), $this->judgement(Verdict::Review));
		$cases->bind($item->getId(), $fileId);
		return $cases->get($item->getId());
	}

	private function decisions(?callable $before = null, bool $fourEyes = false): DecisionService {
		$work = $this->createStub(DecisionWork::class);
		$work->method('require')->willReturnCallback($before ?? static fn (): null => null);
		$work->method('carryOut')->willReturnCallback(function (Item $item, Decision $decision): void {
			if ($this->breaks) {
				throw new Conflict('The storage is broken.');
			}
			$this->done[] = $decision->value;
		});
		$access = $this->createStub(AccessService::class);
		$access->method('mayDecide')->willReturnCallback(static fn (Item $item, Actor $actor): bool => $actor->isTrusted() || in_array($actor->uid, ['rita', 'ron'], true));
		$settings = $this->createStub(GateSettings::class);
		$settings->method('fourEyes')->willReturn($fourEyes);
		$announcer = $this->createStub(Announcer::class);
		$announcer->method('announce')->willReturnCallback(function (object $event): void {
			$this->told[] = $event::class;
		});
		return new DecisionService($this->service(ItemMapper::class), $access, $settings, $this->service(AuditTrail::class), $this->service(HeldIndex::class), $work, $announcer, $this->service(Transaction::class), Server::get(ITimeFactory::class));
	}
}
