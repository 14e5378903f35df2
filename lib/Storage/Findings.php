<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Storage\Wrapper\Wrapper;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\FileActions;
use OCA\DocumentGate\Service\HeldIndex;
use OCA\DocumentGate\Service\ScopeService;
use OCP\Files\Cache\ICacheEntry;
use OCP\Files\Cache\IFileAccess;
use OCP\Files\File;
use OCP\Files\FileInfo;
use OCP\Files\Storage\IStorage;
use OCP\IUserManager;

/** What the file cache tells: files that appeared, changed or vanished, through the gate or past it. */
class Findings {
	public function __construct(
		private readonly CaseService $cases,
		private readonly HeldIndex $held,
		private readonly Gatekeeper $gate,
		private readonly GateContext $context,
		private readonly ScopeService $scopes,
		private readonly SubmissionFinder $submissions,
		private readonly FileActions $actions,
		private readonly Sight $sight,
		private readonly IFileAccess $files,
		private readonly IUserManager $users,
	) {
	}

	/** @param string $path in the file cache */
	public function appeared(IStorage $storage, int $storageId, string $path, int $fileId): void {
		if ($this->awaited($storageId, $path, $fileId)) {
			return;
		}
		if ($this->context->isPrivileged() || $this->context->isExpected($storageId, $path) || $this->context->isExpected($storageId, RealPath::finished($path)) || RealPath::isUnfinished($path) || $this->scopes->list() === []) {
			return;
		}
		$waiting = $this->cases->forPath($storageId, md5($path));
		if ($waiting !== null && $waiting->getFileId() === null) {
			// the server stopped between the bytes and this
			$this->gate->bind($waiting, $fileId);
			return;
		}
		$entry = $this->files->getByFileId($fileId);
		$place = $entry === null ? null : $this->placeOf($storage, $entry);
		if ($entry === null || $place === null || $entry->getMimeType() === FileInfo::MIMETYPE_FOLDER || $this->held->get($fileId) !== null) {
			return;
		}
		$this->hold($place, $entry);
	}

	/** @return bool whether it is what came through the gate in this request and had no id yet */
	public function awaited(int $storageId, string $path, int $fileId): bool {
		$accepted = $this->context->acceptedAt($storageId, $path);
		if ($accepted !== null) {
			$this->gate->arrived($accepted, $fileId);
			return true;
		}
		$opened = $this->context->openedAt($storageId, $path);
		if ($opened !== null) {
			$this->gate->bind($opened, $fileId);
		}
		return $opened !== null;
	}

	/** The content of a file was changed through its node, and the storage was not asked. */
	public function written(File $node): void {
		if ($this->context->isPrivileged() || $this->scopes->list() === [] || $this->context->hasArrived($node->getId())) {
			return;
		}
		$entry = $this->files->getByFileId($node->getId());
		if ($entry !== null && $this->awaited($entry->getStorageId(), $entry->getPath(), $entry->getId())) {
			// its storage has not told when it got its place
			return;
		}
		if ($entry === null || $entry->getSize() === 0 || $this->context->isExpected($entry->getStorageId(), $entry->getPath())) {
			return;
		}
		$place = $this->placeOf($node->getStorage(), $entry);
		if ($place !== null) {
			$this->hold($place, $entry);
		}
	}

	/** The path is asked as well: the server names wrong ids for what was in a folder that is gone. */
	public function vanished(int $storageId, string $path, int $fileId): void {
		if ($this->held->isEmpty() || $this->context->isPrivileged()) {
			return;
		}
		$held = $this->held->getByPath($storageId, md5($path)) ?? $this->held->get($fileId);
		if ($held === null || $held->fileId === null || $this->files->getByFileId($held->fileId) !== null) {
			return;
		}
		$item = $this->cases->get($held->itemId);
		$uid = $this->sight->uid();
		if (!$item->disposition()->isOpen() || $held->isSubmittedBy($uid)) {
			$this->cases->withdrawn($item, true, $uid === null ? Actor::system() : Actor::user($uid));
		} elseif ($item->getBlob() !== null) {
			$this->actions->onlySealedIsLeft($item);
			$this->held->changed();
		}
	}

	/** Without an inspection: this runs while a folder is scanned, and scans must not wait. */
	private function hold(Place $place, ICacheEntry $entry): void {
		// nobody knows who brought it; it lies among the owner's files, so the owner may go on reading it
		$by = new Submission($place->ownerUid(), Origin::Scan);
		$item = $this->gate->holdUnseen(new Arrival($place, new Spooled(null, '', (int)$entry->getSize()), $by, $entry->getId(), false), 'not-inspected');
		$this->gate->bind($item, $entry->getId());
	}

	private function placeOf(IStorage $storage, ICacheEntry $entry): ?Place {
		$mount = $this->mountOf($storage);
		$path = $mount?->pathOf($this->inside($storage, $entry));
		if ($mount === null || $path === null || $path === '/') {
			return null;
		}
		$scope = $this->scopes->scopeFor($mount->kind === MountKind::Team ? null : $mount->uid, $path, $mount->teamFolderId, $this->submissions->shareToken());
		return $scope === null ? null : new Place($mount, $entry->getStorageId(), $entry->getPath(), $path, $scope);
	}

	/** A share or another window leads to the mount behind it. */
	private function mountOf(IStorage $storage): ?GatedMount {
		$inner = $storage;
		while ($inner instanceof Wrapper) {
			if (($inner instanceof ScanView || $inner instanceof HidingWrapper) && $inner->gatedMount()->kind !== MountKind::Window) {
				return $inner->gatedMount();
			}
			$inner = $inner->getWrapperStorage();
		}
		$id = $storage->getId();
		foreach (['home::', 'object::user:'] as $prefix) {
			$uid = substr($id, strlen($prefix));
			if (str_starts_with($id, $prefix) && $this->users->userExists($uid)) {
				return new GatedMount(MountKind::Home, '/' . $uid . '/', $uid);
			}
		}
		return null;
	}

	/** The path of an entry inside the mount, whose storage may show only a part of a larger one. */
	private function inside(IStorage $storage, ICacheEntry $entry): string {
		$inner = $storage;
		while ($inner instanceof Wrapper) {
			if (($inner instanceof ScanView || $inner instanceof HidingWrapper) && $inner->gatedMount()->kind !== MountKind::Window) {
				$root = RealPath::of($inner, '');
				return $root === '' ? $entry->getPath() : ltrim(substr($entry->getPath(), strlen($root)), '/');
			}
			$inner = $inner->getWrapperStorage();
		}
		return $entry->getPath();
	}
}
