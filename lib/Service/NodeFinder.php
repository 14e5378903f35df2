<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCP\Files\Config\ICachedMountInfo;
use OCP\Files\Config\IUserMountCache;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\IUserManager;
use Throwable;

/** Finds the file of a case, through the files of somebody who has it. */
class NodeFinder {
	public function __construct(
		private readonly IRootFolder $root,
		private readonly IUserMountCache $mounts,
		private readonly IUserManager $users,
	) {
	}

	public function find(Item $item): ?File {
		$fileId = $item->getFileId();
		if ($fileId === null) {
			return null;
		}
		$mounts = $this->mounts->getMountsForFileId($fileId);
		$uids = array_map(static fn (ICachedMountInfo $mount): string => $mount->getUser()->getUID(), $mounts);
		foreach (array_unique([...($item->getOwnerUid() === null ? [] : [$item->getOwnerUid()]), ...$uids]) as $uid) {
			$node = $this->inHome($uid, $fileId);
			if ($node !== null) {
				return $node;
			}
		}
		return null;
	}

	/**
	 * Where the document belongs, if its file does not exist.
	 *
	 * @return ?array{Folder, string} a folder and the path below it
	 */
	public function homeOf(Item $item): ?array {
		$owner = $item->getOwnerUid();
		if ($owner !== null) {
			return $this->users->userExists($owner) ? [$this->root->getUserFolder($owner), $item->getPath()] : null;
		}
		foreach ($this->mounts->getMountsForStorageId($item->getStorageId()) as $mount) {
			$inside = $this->below($mount->getRootInternalPath(), $item->getInternalPath());
			if ($inside === null) {
				continue;
			}
			try {
				$this->root->getUserFolder($mount->getUser()->getUID());
				$folder = $this->root->get($mount->getMountPoint());
			} catch (Throwable) {
				continue;
			}
			if ($folder instanceof Folder) {
				return [$folder, $inside];
			}
		}
		return null;
	}

	private function inHome(string $uid, int $fileId): ?File {
		if (!$this->users->userExists($uid)) {
			return null;
		}
		try {
			// asked for its storage, the home is mounted; else the server looks at the mounts of whoever is signed in
			$this->root->getUserFolder($uid)->getStorage();
			// the home itself, not only its files: a document may be in the trash
			$node = $this->root->getFirstNodeByIdInPath($fileId, '/' . $uid);
		} catch (NotFoundException) {
			return null;
		}
		return $node instanceof File ? $node : null;
	}

	private function below(string $root, string $path): ?string {
		if ($root === '') {
			return $path;
		}
		return str_starts_with($path, $root . '/') ? substr($path, strlen($root) + 1) : null;
	}
}
