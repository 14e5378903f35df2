<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\FileCacheMapper;
use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Model\FileTree;
use OCA\DocumentGate\Model\ScopeKind;
use OCP\Files\IRootFolder;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use Psr\Log\LoggerInterface;

/** Which parts of which storages a scope is about. */
class FileTrees {
	public function __construct(
		private readonly FileCacheMapper $fileCache,
		private readonly IRootFolder $root,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return iterable<FileTree> */
	public function of(Scope $scope): iterable {
		switch ($scope->scopeKind()) {
			case ScopeKind::Path:
				yield from $this->home($this->users->get((string)$scope->getOwnerUid()));
				break;
			case ScopeKind::TeamFolder:
				$tree = $this->fileCache->teamFolder((int)$scope->getTeamFolderId());
				if ($tree !== null) {
					yield $tree;
				}
				break;
			case ScopeKind::Group:
				foreach ($this->groups->get((string)$scope->getGroupId())?->getUsers() ?? [] as $user) {
					yield from $this->home($user);
				}
				break;
			case ScopeKind::All:
				foreach ($this->users->getSeenUsers() as $user) {
					yield from $this->home($user);
				}
				break;
			case ScopeKind::PublicLinks:
				// what lies there already did not come through a link, or nobody knows any more
				break;
		}
	}

	/** @return iterable<FileTree> */
	private function home(?IUser $user): iterable {
		if ($user === null || $user->getLastLogin() === 0 && !is_dir($user->getHome())) {
			return;
		}
		try {
			$folder = $this->root->getUserFolder($user->getUID());
			yield new FileTree((int)$folder->getStorage()->getCache()->getNumericStorageId(), trim($folder->getInternalPath(), '/'), $user->getUID());
		} catch (\Throwable $problem) {
			// one home that cannot be reached must not keep the others from being looked at
			$this->logger->warning('The files of a user cannot be looked through now', ['exception' => $problem, 'uid' => $user->getUID()]);
		}
	}
}
