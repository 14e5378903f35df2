<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OC\DB\Connection;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Service\AuditTrail;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\DecisionService;
use OCA\DocumentGate\Service\HeldIndex;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Service\RescanService;
use OCA\DocumentGate\Service\RetentionService;
use OCA\DocumentGate\Service\ScopeService;
use OCA\DocumentGate\Service\SweepService;
use OCA\DocumentGate\Service\Vault;
use OCA\DocumentGate\Storage\Arrival;
use OCA\DocumentGate\Storage\Findings;
use OCA\DocumentGate\Storage\GateContext;
use OCA\DocumentGate\Storage\GatedMount;
use OCA\DocumentGate\Storage\Gatekeeper;
use OCA\DocumentGate\Storage\MountKind;
use OCA\DocumentGate\Storage\Place;
use OCA\DocumentGate\Storage\Spooled;
use OCA\DocumentGate\Storage\Submission;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\InvalidContentException;
use OCP\Files\IRootFolder;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\Server;

/** Documents on their way through the gate, with real files and the real engine. */
final class WholeWayTest extends DatabaseTestCase {
	private const HARMLESS = "A motion.\n";
	private const OUTDATED = '{\rtf1\ansi A motion in a format that has to be reviewed.}';

	private CaseService $cases;
	private RescanService $rescan;
	private Folder $home;

	protected function setUp(): void {
		parent::setUp();
		$this->cases = $this->service(CaseService::class);
		$this->rescan = $this->service(RescanService::class);
		Server::get(IUserSession::class)->setUser(Server::get(IUserManager::class)->get('alice'));
		$this->home = Server::get(IRootFolder::class)->getUserFolder('alice');
		$this->privileged(function (): void {
			if ($this->home->nodeExists('Eingang')) {
				$this->home->get('Eingang')->delete();
			}
			$this->home->newFolder('Eingang');
		});
	}

	protected function tearDown(): void {
		Server::get(IUserSession::class)->setUser(null);
	}

	public function testWhatWasThereBeforeTheGateIsHiddenAtOnceAndInspected(): void {
		$harmless = $this->home->newFile('Eingang/harmless.txt', self::HARMLESS);
		$outdated = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$this->home->newFile('outside.rtf', self::OUTDATED);
		$this->gate();
		self::assertSame(['pending', 'pending'], array_map(static fn (Item $item): string => $item->getState(), $this->cases->list(new CaseFilter())));
		self::assertNotNull($this->service(HeldIndex::class)->get($harmless->getId()));
		self::assertSame(2, $this->rescan->waiting(false, static fn (): bool => true));
		self::assertSame('clean', $this->cases->forFile($harmless->getId())?->getState());
		$item = $this->cases->forFile($outdated->getId());
		self::assertSame(['held', hash('sha256', self::OUTDATED), '/Eingang/outdated.rtf', 'alice'], [$item?->getState(), $item?->getSha256(), $item?->getPath(), $item?->getSubmitterUid()]);
		self::assertSame(0, $this->rescan->waiting(true, static fn (): bool => true), 'nothing is left to do');
		$this->home->get('outside.rtf')->delete();
	}

	public function testObservingHidesNothing(): void {
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$this->gate(Mode::Observe);
		self::assertTrue($this->service(HeldIndex::class)->isEmpty());
		$this->rescan->waiting(false, static fn (): bool => true);
		$item = $this->cases->forFile($file->getId());
		self::assertSame(['clean', 'review'], [$item?->getState(), $item?->getVerdict()]);
	}

	public function testAnAcceptedDocumentAddsFewStatements(): void {
		$this->gate();
		$statements = [];
		foreach (['', 'Eingang/', '', 'Eingang/'] as $index => $folder) {
			$before = Server::get(Connection::class)->getStats()['executed'];
			$this->home->newFile($folder . 'few-' . $index . '.txt', self::HARMLESS . $index);
			// the first of each kind also asks what is remembered for the second
			$statements[$folder] = Server::get(Connection::class)->getStats()['executed'] - $before;
		}
		self::assertSame('clean', $this->cases->forFile($this->home->get('Eingang/few-3.txt')->getId())?->getState());
		// the report that may be there already; then, in one transaction, lock, older case, report, case, count, end of the trail, trail
		self::assertLessThanOrEqual(8, $statements['Eingang/'] - $statements['']);
		$this->home->get('few-0.txt')->delete();
		$this->home->get('few-2.txt')->delete();
	}

	public function testAServerThatWasKilledBeforeTheCaseOfAnAcceptedDocumentWasOpened(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/harmless.txt', self::HARMLESS);
		$this->db->getQueryBuilder()->delete('documentgate_items')->executeStatement();
		self::assertSame(1, $this->service(SweepService::class)->sweepAll());
		self::assertSame('pending', $this->cases->forFile($file->getId())?->getState());
		self::assertSame(1, $this->rescan->waiting(false, static fn (): bool => true));
		self::assertSame('clean', $this->cases->forFile($file->getId())?->getState());
		self::assertSame(self::HARMLESS, $this->content('Eingang/harmless.txt'));
	}

	public function testAnAcceptedDocumentThatCouldNotBeWrittenHasNoCase(): void {
		$this->gate();
		$scope = $this->service(ScopeService::class)->list()[0];
		$place = new Place(new GatedMount(MountKind::Home, '/alice/', 'alice'), 1, 'files/Eingang/lost.txt', '/Eingang/lost.txt', $scope);
		$file = (string)tempnam(sys_get_temp_dir(), 'motion');
		file_put_contents($file, self::HARMLESS);
		$arrival = new Arrival($place, new Spooled($file, hash('sha256', self::HARMLESS), strlen(self::HARMLESS)), new Submission('alice', Origin::Dav), null, false);
		$gate = $this->service(Gatekeeper::class);
		$findings = $this->service(Findings::class);
		foreach ([true, false] as $isKnown) {
			self::assertFalse($gate->admit($arrival, function () use ($findings, $isKnown): bool {
				if ($isKnown) {
					$findings->appeared($this->home->getStorage(), 1, 'files/Eingang/lost.txt', 4_000_000);
					self::assertSame('clean', $this->cases->forFile(4_000_000)?->getState());
				}
				return false;
			}));
			self::assertSame(0, $this->cases->count(new CaseFilter()));
			self::assertNull($this->service(GateContext::class)->acceptedAt(1, 'files/Eingang/lost.txt'));
		}
		unlink($file);
	}

	public function testAReleasedDocumentIsTheSameFile(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$item = $this->cases->forFile($file->getId());
		self::assertSame('held', $item?->getState());
		$this->service(DecisionService::class)->decide((int)$item?->getId(), Decision::Release, 'Known sender', Actor::command());
		$item = $this->cases->forFile($file->getId());
		self::assertSame('released', $item?->getState());
		self::assertNull($this->service(HeldIndex::class)->get($file->getId()));
		self::assertSame(self::OUTDATED, $this->content('Eingang/outdated.rtf'));
	}

	public function testADocumentThatChangedBehindTheCaseIsNotReleased(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$this->privileged(static fn () => $file->putContent('{\rtf1 something else}'));
		$id = (int)$this->cases->forFile($file->getId())?->getId();
		try {
			$this->service(DecisionService::class)->decide($id, Decision::Release, 'Known sender', Actor::command());
			self::fail('Bytes that nobody inspected were released.');
		} catch (Conflict) {
			self::assertNotNull($this->service(HeldIndex::class)->get($file->getId()));
		}
		self::assertSame(1, $this->rescan->waiting(false, static fn (): bool => true), 'the new bytes are inspected');
		self::assertSame(hash('sha256', '{\rtf1 something else}'), $this->cases->get($id)->getSha256());
		$this->service(DecisionService::class)->decide($id, Decision::Release, 'Known sender', Actor::command());
		self::assertNull($this->service(HeldIndex::class)->get($file->getId()));
	}

	public function testAReleasedOverwriteComesToTheOldPlace(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/motion.rtf', '');
		$this->privileged(static fn () => $file->putContent(self::HARMLESS));
		try {
			$file->putContent(self::OUTDATED);
			self::fail('The overwrite of a readable file was not refused.');
		} catch (InvalidContentException) {
			self::assertSame(self::HARMLESS, $this->content('Eingang/motion.rtf'));
		}
		[$stash] = $this->cases->list(new CaseFilter());
		self::assertTrue($stash->isStashed());
		$this->service(DecisionService::class)->decide($stash->getId(), Decision::Release, 'Known sender', Actor::command());
		self::assertSame(self::OUTDATED, $this->content('Eingang/motion.rtf'));
		$stash = $this->cases->get($stash->getId());
		self::assertSame(['released', false, true, $file->getId()], [$stash->getState(), $stash->isStashed(), $stash->isInPlace(), $stash->getFileId()]);
		self::assertSame($stash->getId(), $this->cases->forFile($file->getId())?->getId());
	}

	public function testALaterPolicyIsAppliedByARescan(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/harmless.txt', self::HARMLESS);
		self::assertSame('clean', $this->cases->forFile($file->getId())?->getState());
		self::assertSame(0, $this->rescan->outdated(static fn (): bool => true));
		$policies = $this->service(PolicyService::class);
		$policy = $policies->current(PolicyService::DEFAULT)->policy();
		$policy['formats']['text'] = ['verdict' => 'review'];
		$policies->import($policy, PolicyService::DEFAULT);
		self::assertSame(1, $this->rescan->outdated(static fn (): bool => true));
		$item = $this->cases->forFile($file->getId());
		self::assertSame(['held', 2], [$item?->getState(), $item?->getPolicyRevision()]);
		self::assertNotNull($this->service(HeldIndex::class)->get($file->getId()));
		self::assertSame(0, $this->rescan->outdated(static fn (): bool => true));
	}

	public function testAScopeWithAnotherPolicyIsARescanToo(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$this->service(ScopeService::class)->set('inbox', ScopeKind::Path, 'alice', '/Eingang', null, null, 'observe-only', null, Actor::command());
		self::assertSame(1, $this->rescan->outdated(static fn (): bool => true));
		self::assertSame('observe-only', $this->cases->forFile($file->getId())?->getPolicyName());
	}

	public function testAServerThatWasKilledBeforeTheBytesCameLeavesNothing(): void {
		$this->gate();
		$item = $this->cases->open($this->document('/Eingang/never.odt'), $this->judgement(null));
		$this->makeOlder($item->getId());
		$this->rescan->waiting(true, static fn (): bool => true);
		self::assertSame(0, $this->cases->count(new CaseFilter()));
		self::assertTrue($this->service(HeldIndex::class)->isEmpty());
	}

	public function testAServerThatWasKilledAfterTheBytesCameLeavesAHeldDocument(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$id = (int)$this->cases->forFile($file->getId())?->getId();
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')->set('file_id', $query->createNamedParameter(null))->where($query->expr()->eq('id', $query->createNamedParameter($id)));
		$query->executeStatement();
		$this->makeOlder($id);
		$this->rescan->waiting(true, static fn (): bool => true);
		self::assertSame($file->getId(), $this->cases->get($id)->getFileId());
		self::assertSame('held', $this->cases->get($id)->getState());
	}

	public function testARejectedDocumentLeavesAfterItsTimeAndItsCopyLater(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$id = (int)$this->cases->forFile($file->getId())?->getId();
		$this->service(DecisionService::class)->decide($id, Decision::Reject, 'Please send a PDF', Actor::command());
		$retention = $this->service(RetentionService::class);
		self::assertSame(0, $retention->tidy()->rejected);
		self::assertSame(self::OUTDATED, $this->content('Eingang/outdated.rtf'));
		$this->makeOlder($id);
		self::assertSame(1, $retention->tidy(dryRun: true)->rejected);
		self::assertSame(1, $retention->tidy()->rejected);
		self::assertFalse($this->privileged(fn (): bool => $this->home->nodeExists('Eingang/outdated.rtf')));
		$blob = (string)$this->cases->get($id)->getBlob();
		self::assertSame(self::OUTDATED, stream_get_contents($this->service(Vault::class)->open($blob)));
		$this->makeOlder($id);
		self::assertSame(1, $retention->tidy()->sealed);
		self::assertNull($this->cases->get($id)->getBlob());
		$this->makeOlder($id);
		self::assertSame(1, $retention->purge(30, false, Actor::command())->cases);
		self::assertSame(0, $this->cases->count(new CaseFilter()));
		self::assertTrue($this->service(AuditTrail::class)->verify()->isIntact());
	}

	public function testWhatIsOpenIsNeverPurged(): void {
		$this->gate();
		$file = $this->home->newFile('Eingang/outdated.rtf', self::OUTDATED);
		$id = (int)$this->cases->forFile($file->getId())?->getId();
		$this->makeOlder($id);
		$tidied = $this->service(RetentionService::class)->purge(0, false, Actor::command());
		self::assertSame([0, 0, 0], [$tidied->rejected, $tidied->sealed, $tidied->cases]);
		self::assertSame('held', $this->cases->get($id)->getState());
		self::assertSame(self::OUTDATED, $this->content('Eingang/outdated.rtf'));
	}

	public function testForgottenCopiesAreDeleted(): void {
		$vault = $this->service(Vault::class);
		$source = (string)tempnam(sys_get_temp_dir(), 'motion');
		$name = $vault->seal($source);
		unlink($source);
		self::assertSame(0, $this->service(RetentionService::class)->tidy()->orphans, 'it may belong to a case that is being written');
		$vault->delete($name);
	}

	private function gate(Mode $mode = Mode::Enforce): void {
		$this->service(ScopeService::class)->set('inbox', ScopeKind::Path, 'alice', '/Eingang', null, null, null, $mode, Actor::command());
	}

	private function content(string $path): string {
		return $this->privileged(function () use ($path): string {
			$file = $this->home->get($path);
			self::assertInstanceOf(File::class, $file);
			return $file->getContent();
		});
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function privileged(callable $work): mixed {
		return $this->service(GateContext::class)->runPrivileged($work);
	}

	private function makeOlder(int $id): void {
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')
			->set('created_at', $query->createNamedParameter(1_600_000_000))->set('updated_at', $query->createNamedParameter(1_600_000_000))
			->where($query->expr()->eq('id', $query->createNamedParameter($id)));
		$query->executeStatement();
	}
}
