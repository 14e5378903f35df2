<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\Mount\IMountManager;
use OCP\Files\Mount\IMountPoint;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/** Files as one person sees them: through shares, team folders and the gate itself. */
class VisibleFiles {
	public function __construct(
		private readonly IRootFolder $root,
		private readonly IMountManager $mounts,
	) {
	}

	/**
	 * Where a file lies, in the terms of scopes.
	 *
	 * @return ?array{owner: ?string, path: string, teamFolderId: ?int} null where this person does not see it
	 */
	public function place(int $fileId, string $uid): ?array {
		$node = $this->inHomeOf($uid, $fileId);
		if ($node === null) {
			return null;
		}
		$teamFolderId = self::teamFolderId($node->getMountPoint());
		if ($teamFolderId !== null) {
			return ['owner' => null, 'path' => '/' . ltrim($node->getInternalPath(), '/'), 'teamFolderId' => $teamFolderId];
		}
		$owner = $node->getOwner()?->getUID() ?? $uid;
		$owned = $owner === $uid ? $node : $this->inHomeOf($owner, $fileId) ?? $node;
		return ['owner' => $owner, 'path' => self::relative($owned), 'teamFolderId' => null];
	}

	/** A folder in somebody's files; null where it does not exist. */
	public function folder(string $uid, string $path): ?Folder {
		try {
			$node = $this->root->getUserFolder($uid);
			$found = trim($path, '/') === '' ? $node : $node->get(trim($path, '/'));
			return $found instanceof Folder ? $found : null;
		} catch (NotFoundException|NotPermittedException) {
			return null;
		} catch (\OC\User\NoUserException) {
			return null;
		}
	}

	/** The same folder as another person sees it. */
	public function sameFolder(Folder $folder, string $uid): ?Folder {
		$node = $this->inHomeOf($uid, (int)$folder->getId());
		return $node instanceof Folder ? $node : null;
	}

	/** The place of a team folder, and of a folder in it, in somebody's files. */
	public function teamFolder(int $teamFolderId, string $path, string $uid): ?Folder {
		$home = $this->folder($uid, '/');
		foreach ($home === null ? [] : $this->mounts->findIn('/' . $uid . '/files/') as $mount) {
			if (self::teamFolderId($mount) === $teamFolderId) {
				$prefix = '/' . $uid . '/files';
				return $this->folder($uid, substr(rtrim($mount->getMountPoint(), '/'), strlen($prefix)) . '/' . trim($path, '/'));
			}
		}
		return null;
	}

	/** `/Eingang/motion.odt`: the path below the files of whose tree the node is in. */
	public static function relative(Node $node): string {
		$parts = explode('/', trim($node->getPath(), '/'), 3);
		return '/' . ($parts[2] ?? '');
	}

	/** Team folders tell their number by a method that no public interface has. */
	private static function teamFolderId(IMountPoint $mount): ?int {
		if ($mount->getMountType() !== 'group' || !method_exists($mount, 'getFolderId')) {
			return null;
		}
		$id = $mount->getFolderId();
		return is_int($id) ? $id : null;
	}

	/** A file or folder of somebody's files; null where this person does not see it. */
	public function node(int $fileId, string $uid): ?Node {
		return $this->inHomeOf($uid, $fileId);
	}

	private function inHomeOf(string $uid, int $fileId): ?Node {
		try {
			return $this->root->getUserFolder($uid)->getFirstNodeById($fileId);
		} catch (NotFoundException|NotPermittedException) {
			return null;
		} catch (\OC\User\NoUserException) {
			return null;
		}
	}
}
