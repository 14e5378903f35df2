<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\FileCacheMapper;
use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Model\FileTree;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\UncheckedFile;
use OCA\DocumentGate\Storage\RealPath;
use OCP\Files\IMimeTypeLoader;

/** Opens cases for documents that were in a folder before the gate stood there, or that came without anybody noticing. They are hidden until they are inspected. */
class SweepService {
	/** Files that are read from the database at a time. */
	private const BATCH = 500;

	public function __construct(
		private readonly FileCacheMapper $fileCache,
		private readonly FileTrees $trees,
		private readonly ScopeService $scopes,
		private readonly CaseService $cases,
		private readonly IMimeTypeLoader $mediaTypes,
	) {
	}

	/**
	 * @return int how many cases were opened
	 */
	public function sweep(Scope $scope): int {
		$opened = 0;
		foreach ($this->trees->of($scope) as $tree) {
			$opened += $this->sweepTree($tree, $scope->getPath());
		}
		return $opened;
	}

	/** @return int how many cases were opened */
	public function sweepAll(): int {
		return array_sum(array_map($this->sweep(...), $this->scopes->list()));
	}

	private function sweepTree(FileTree $tree, string $path): int {
		$opened = 0;
		$last = 0;
		$folder = $tree->internalPathOf($path);
		$folderType = $this->mediaTypes->getId('httpd/unix-directory');
		while (($files = $this->fileCache->unchecked($tree->storageId, $folder, $folderType, $last, self::BATCH)) !== []) {
			foreach ($files as $file) {
				$last = $file->fileId;
				$opened += $this->register($tree, $file) ? 1 : 0;
			}
		}
		return $opened;
	}

	private function register(FileTree $tree, UncheckedFile $file): bool {
		$path = $tree->pathOf($file->internalPath);
		$scope = $this->scopes->scopeFor($tree->ownerUid, $path, $tree->teamFolderId);
		if ($scope === null || RealPath::isUnfinished($path)) {
			return false;
		}
		$new = new NewCase(
			storageId: $file->storageId,
			internalPath: $file->internalPath,
			name: basename($path),
			path: $path,
			size: $file->size,
			sha256: '',
			mtime: $file->mtime,
			origin: Origin::Scan,
			fileId: $file->fileId,
			mediaType: $this->mediaTypes->getMimetypeById($file->mediaTypeId),
			ownerUid: $tree->ownerUid,
			// nobody knows who handed it in; it lies in the owner's files, so the owner may go on reading it
			submitterUid: $tree->ownerUid,
			scopeId: $scope->getId(),
			mode: $scope->scopeMode(),
		);
		$this->cases->openQuietly($new, Judgement::pending('not-inspected', $scope->getPolicy()));
		return true;
	}
}
