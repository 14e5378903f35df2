<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Db\ScopeMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Event\ScopeSetEvent;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Model\ScopeMatch;
use OCA\DocumentGate\Model\ScopeQuestion;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IGroupManager;
use OCP\IUserManager;

/** Where the gate stands. */
class ScopeService {
	/** @var ?list<Scope> null: not read yet */
	private ?array $scopes = null;
	/** @var array<string, list<string>> by user id */
	private array $groupsOf = [];

	public function __construct(
		private readonly ScopeMapper $mapper,
		private readonly PolicyService $policies,
		private readonly AuditTrail $audit,
		private readonly Announcer $announcer,
		private readonly IGroupManager $groups,
		private readonly IUserManager $users,
		private readonly Transaction $transaction,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * The scope that counts for a document: the most specific one. Null: the gate does not stand here.
	 *
	 * @param ?string $ownerUid of the home it is in; null: a team folder
	 * @param string $path as the owner sees it, without /UID/files, or inside the team folder
	 * @param ?string $shareToken of the public link it came through
	 */
	public function scopeFor(?string $ownerUid, string $path, ?int $teamFolderId = null, ?string $shareToken = null): ?Scope {
		if ($this->list() === []) {
			return null;
		}
		$asked = new ScopeQuestion($ownerUid, $path, $teamFolderId, $shareToken, $this->groupsOf($ownerUid));
		$best = null;
		$strongest = -1;
		foreach ($this->list() as $scope) {
			$strength = ScopeMatch::strength($scope->scopeKind(), $scope->getOwnerUid(), $scope->getPath(), $scope->getTeamFolderId(), $scope->getGroupId(), $asked);
			if ($strength !== null && $strength > $strongest) {
				$best = $scope;
				$strongest = $strength;
			}
		}
		return $best;
	}

	/**
	 * Whether a folder or something below it may be in a scope; false means that nothing there has to be looked at.
	 */
	public function mayConcern(?string $ownerUid, ?int $teamFolderId = null): bool {
		foreach ($this->list() as $scope) {
			$concerned = match ($scope->scopeKind()) {
				ScopeKind::All, ScopeKind::PublicLinks => true,
				ScopeKind::Path => $ownerUid !== null && $scope->getOwnerUid() === $ownerUid,
				ScopeKind::Group => $ownerUid !== null && in_array($scope->getGroupId(), $this->groupsOf($ownerUid), true),
				ScopeKind::TeamFolder => $teamFolderId !== null && $scope->getTeamFolderId() === $teamFolderId,
			};
			if ($concerned) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Makes a scope, or changes the one with this name.
	 *
	 * @param ?string $policy name; null: as before, or council-practice
	 * @param ?Mode $mode null: as before, or enforce
	 * @throws Invalid something does not exist or does not fit together
	 */
	public function set(string $name, ScopeKind $kind, ?string $ownerUid, ?string $path, ?int $teamFolderId, ?string $groupId, ?string $policy, ?Mode $mode, Actor $actor): Scope {
		if (preg_match('/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u', $name) !== 1) {
			throw new Invalid('A scope needs a name of letters, digits, spaces, dots and hyphens, at most 64 of them.');
		}
		$folder = ScopeMatch::normalise($path ?? '');
		$this->requireFitting($kind, $ownerUid, $folder, $teamFolderId, $groupId);
		$scope = $this->mapper->findByName($name) ?? new Scope();
		$isNew = $scope->id === null;
		$now = $this->time->getTime();
		$policyName = $policy ?? ($isNew ? PolicyService::DEFAULT : $scope->getPolicy());
		if ($policy !== null || $isNew) {
			$this->policies->requireKnown($policyName);
		}
		$scope->setName($name);
		$scope->setKind($kind->value);
		$scope->setOwnerUid($kind === ScopeKind::Path ? $ownerUid : null);
		$scope->setPath($folder);
		$scope->setTeamFolderId($kind === ScopeKind::TeamFolder ? $teamFolderId : null);
		$scope->setGroupId($kind === ScopeKind::Group ? $groupId : null);
		$scope->setPolicy($policyName);
		$scope->setMode(($mode ?? Mode::from($scope->getMode()))->value);
		$scope->setUpdatedAt($now);
		$this->transaction->run(function () use ($scope, $isNew, $now, $actor): void {
			if ($isNew) {
				$scope->setCreatedAt($now);
				$this->mapper->insert($scope);
			} else {
				$this->mapper->update($scope);
			}
			$this->audit->record(null, 'scope-set', $actor, ['scope' => $scope->getId(), 'kind' => $scope->getKind(), 'policy' => $scope->getPolicy(), 'mode' => $scope->getMode()]);
		});
		$this->forget();
		$this->announcer->announce(new ScopeSetEvent($scope));
		return $scope;
	}

	/** @return list<Scope> in alphabetical order */
	public function list(): array {
		return $this->scopes ??= $this->mapper->all();
	}

	/** @throws NotFound */
	public function get(int $id): Scope {
		return $this->mapper->find($id) ?? throw new NotFound('There is no scope ' . $id . '.');
	}

	/** @throws NotFound */
	public function byName(string $name): Scope {
		return $this->mapper->findByName($name) ?? throw new NotFound('There is no scope “' . $name . '”.');
	}

	/** The gate no longer stands there. What is held stays held until somebody decides. */
	public function delete(Scope $scope, Actor $actor): void {
		$this->transaction->run(function () use ($scope, $actor): void {
			$this->mapper->delete($scope);
			$this->audit->record(null, 'scope-deleted', $actor, ['scope' => $scope->getId()]);
		});
		$this->forget();
	}

	/** A folder has another name now: the gate goes with it, or renaming would be a way around. */
	public function folderMoved(?string $ownerUid, ?int $teamFolderId, string $from, string $to): void {
		$from = ScopeMatch::normalise($from);
		$to = ScopeMatch::normalise($to);
		foreach ($this->list() as $scope) {
			$same = $scope->scopeKind() === ScopeKind::Path ? $scope->getOwnerUid() === $ownerUid && $ownerUid !== null
				: $scope->scopeKind() === ScopeKind::TeamFolder && $scope->getTeamFolderId() === $teamFolderId && $teamFolderId !== null;
			if (!$same || $from === '' || !ScopeMatch::isInside($from, $scope->getPath())) {
				continue;
			}
			$scope->setPath($to . substr($scope->getPath(), strlen($from)));
			$scope->setUpdatedAt($this->time->getTime());
			$this->transaction->run(function () use ($scope): void {
				$this->mapper->update($scope);
				$this->audit->record(null, 'scope-moved', Actor::system(), ['scope' => $scope->getId()]);
			});
		}
	}

	/** The next question reads again; for work that runs longer than a request. */
	public function forget(): void {
		$this->scopes = null;
		$this->groupsOf = [];
	}

	private function requireFitting(ScopeKind $kind, ?string $ownerUid, string $folder, ?int $teamFolderId, ?string $groupId): void {
		if (in_array('..', explode('/', $folder), true) || strlen($folder) > 4000) {
			throw new Invalid('This is no path of a folder.');
		}
		if ($kind === ScopeKind::Path && ($ownerUid === null || $this->users->get($ownerUid) === null)) {
			throw new Invalid('Name the owner of the folder; there must be a user with this id.');
		}
		if ($kind === ScopeKind::Group && ($groupId === null || !$this->groups->groupExists($groupId))) {
			throw new Invalid('There is no such group.');
		}
		if ($kind === ScopeKind::TeamFolder && ($teamFolderId === null || $teamFolderId < 1)) {
			throw new Invalid('Name the team folder by its number.');
		}
	}

	/** @return list<string> */
	private function groupsOf(?string $uid): array {
		if ($uid === null) {
			return [];
		}
		if (!isset($this->groupsOf[$uid])) {
			$user = $this->users->get($uid);
			$this->groupsOf[$uid] = $user === null ? [] : array_values($this->groups->getUserGroupIds($user));
		}
		return $this->groupsOf[$uid];
	}
}
