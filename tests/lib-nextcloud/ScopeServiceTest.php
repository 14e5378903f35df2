<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Service\ScopeService;
use OCP\IGroupManager;
use OCP\IUserManager;
use OCP\Server;

final class ScopeServiceTest extends DatabaseTestCase {
	private ScopeService $scopes;

	protected function setUp(): void {
		parent::setUp();
		$this->scopes = $this->service(ScopeService::class);
		$group = Server::get(IGroupManager::class)->createGroup('council');
		$alice = Server::get(IUserManager::class)->get('alice');
		self::assertNotNull($group);
		self::assertNotNull($alice);
		$group->addUser($alice);
		$this->scopes->forget();
	}

	public function testStandsNowhereAtFirst(): void {
		self::assertNull($this->scopes->scopeFor('alice', '/Eingang/a.odt'));
		self::assertFalse($this->scopes->mayConcern('alice'));
	}

	public function testTheMostSpecificCounts(): void {
		$this->set('everything', ScopeKind::All);
		$this->set('members', ScopeKind::Group, group: 'council');
		$this->set('links', ScopeKind::PublicLinks);
		$this->set('inbox', ScopeKind::Path, 'alice', '/Eingang');
		$this->set('this year', ScopeKind::Path, 'alice', '/Eingang/2026');
		$this->set('team', ScopeKind::TeamFolder, team: 3);
		$name = fn (?string $owner, string $path, ?int $team = null, ?string $token = null): ?string => $this->scopes->scopeFor($owner, $path, $team, $token)?->getName();
		self::assertSame('this year', $name('alice', '/Eingang/2026/a.odt'));
		self::assertSame('inbox', $name('alice', '/Eingang/a.odt', null, 'token'));
		self::assertSame('links', $name('alice', '/Other/a.odt', null, 'token'));
		self::assertSame('members', $name('alice', '/Other/a.odt'));
		self::assertSame('everything', $name('bob', '/Eingang/a.odt'));
		self::assertSame('team', $name(null, '/a.odt', 3));
		self::assertSame('everything', $name(null, '/a.odt', 4));
	}

	public function testKnowsWhomItConcerns(): void {
		$this->set('inbox', ScopeKind::Path, 'alice', '/Eingang');
		self::assertTrue($this->scopes->mayConcern('alice'));
		self::assertFalse($this->scopes->mayConcern('bob'));
		self::assertFalse($this->scopes->mayConcern(null, 3));
		$this->set('team', ScopeKind::TeamFolder, team: 3);
		self::assertTrue($this->scopes->mayConcern(null, 3));
	}

	public function testANewScopeEnforcesAndSettingItAgainKeepsWhatIsNotSaid(): void {
		$scope = $this->set('inbox', ScopeKind::Path, 'alice', 'Eingang/');
		self::assertSame(['/Eingang', 'enforce', 'council-practice'], [$scope->getPath(), $scope->getMode(), $scope->getPolicy()]);
		$this->scopes->set('inbox', ScopeKind::Path, 'alice', '/Eingang', null, null, 'strict', Mode::Observe, Actor::command());
		$again = $this->set('inbox', ScopeKind::Path, 'alice', '/Post');
		self::assertSame([$scope->getId(), '/Post', 'observe', 'strict'], [$again->getId(), $again->getPath(), $again->getMode(), $again->getPolicy()]);
		self::assertCount(1, $this->scopes->list());
	}

	public function testGoesWithItsFolder(): void {
		$this->set('inbox', ScopeKind::Path, 'alice', '/Council/Eingang');
		$this->set('bobs', ScopeKind::Path, 'bob', '/Council/Eingang');
		$this->scopes->folderMoved('alice', null, '/Council', '/Rat');
		self::assertSame('/Rat/Eingang', $this->scopes->byName('inbox')->getPath());
		self::assertSame('/Council/Eingang', $this->scopes->byName('bobs')->getPath());
		$this->scopes->folderMoved('alice', null, '/Rat/Eing', '/Rat/Other');
		self::assertSame('/Rat/Eingang', $this->scopes->byName('inbox')->getPath());
	}

	public function testIsGoneWhenItIsDeleted(): void {
		$this->scopes->delete($this->set('inbox', ScopeKind::Path, 'alice', '/Eingang'), Actor::command());
		self::assertNull($this->scopes->scopeFor('alice', '/Eingang/a.odt'));
		$this->expectException(NotFound::class);
		$this->scopes->byName('inbox');
	}

	/** @return iterable<string, array{string, ScopeKind, ?string, ?string, ?int, ?string, ?string}> */
	public static function wrong(): iterable {
		yield 'no such user' => ['x', ScopeKind::Path, 'nobody', '/Eingang', null, null, null];
		yield 'no owner' => ['x', ScopeKind::Path, null, '/Eingang', null, null, null];
		yield 'a way out of the home' => ['x', ScopeKind::Path, 'alice', '/../bob', null, null, null];
		yield 'no such group' => ['x', ScopeKind::Group, null, null, null, 'nobodies', null];
		yield 'no number' => ['x', ScopeKind::TeamFolder, null, null, null, null, null];
		yield 'no such policy' => ['x', ScopeKind::All, null, null, null, null, 'unheard-of'];
		yield 'no name' => ['', ScopeKind::All, null, null, null, null, null];
	}

	#[\PHPUnit\Framework\Attributes\DataProvider('wrong')]
	public function testRefusesWhatCannotBe(string $name, ScopeKind $kind, ?string $owner, ?string $path, ?int $team, ?string $group, ?string $policy): void {
		$this->expectException(Invalid::class);
		$this->scopes->set($name, $kind, $owner, $path, $team, $group, $policy, null, Actor::command());
	}

	private function set(string $name, ScopeKind $kind, ?string $owner = null, ?string $path = null, ?int $team = null, ?string $group = null): \OCA\DocumentGate\Db\Scope {
		return $this->scopes->set($name, $kind, $owner, $path, $team, $group, null, null, Actor::command());
	}
}
