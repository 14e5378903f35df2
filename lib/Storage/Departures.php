<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\HeldFile;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\FileActions;

/** Documents that wait and go somewhere else: their cases go with them, and none is lost when it is deleted. */
class Departures {
	public function __construct(
		private readonly CaseService $cases,
		private readonly FileActions $actions,
		private readonly Sight $sight,
		private readonly Silence $silence,
	) {
	}

	/**
	 * Something was moved.
	 *
	 * @param int $fileId of the file or folder
	 * @param list<HeldFile> $held what waits in it
	 * @param string $sourceRoot where it was in the file cache
	 */
	public function followed(GateWrapper $to, string $target, int $fileId, bool $isFolder, array $held, string $sourceRoot): void {
		$this->hush($held);
		$mount = $to->gatedMount();
		$storageId = $to->below()->getCache()->getNumericStorageId();
		$root = RealPath::of($to->below(), $target);
		$path = $mount->pathOf($target);
		$owner = $mount->kind === MountKind::Team ? null : $mount->uid;
		if (!$isFolder) {
			$item = $this->cases->forFile($fileId);
			if ($item !== null) {
				$this->cases->moved($fileId, $storageId, $root, $path ?? $item->getPath(), $owner);
				$this->takenBack($mount, $target, $held[0] ?? null);
			}
			return;
		}
		foreach ($held as $file) {
			if ($file->fileId !== null) {
				$inside = substr($file->internalPath, strlen($sourceRoot));
				$this->cases->moved($file->fileId, $storageId, $root . $inside, $path === null ? $this->cases->get($file->itemId)->getPath() : $path . $inside, $owner);
			}
		}
	}

	/** Its submitter has put it into the trash, where it stays hidden. */
	private function takenBack(GatedMount $mount, string $target, ?HeldFile $held): void {
		$uid = $this->sight->uid();
		if ($held !== null && $uid !== null && $held->isSubmittedBy($uid) && $mount->kind === MountKind::Home && str_starts_with($target, 'files_trashbin/')) {
			$this->cases->withdrawn($this->cases->get($held->itemId), false, Actor::user($uid));
		}
	}

	/**
	 * Something is deleted: a sealed copy is made first, because nobody can know here whether there is a trash.
	 *
	 * @param list<HeldFile> $files what waits in it
	 * @param callable(): bool $do
	 */
	public function leave(GateWrapper $at, array $files, callable $do): bool {
		$this->hush($files);
		$below = $at->below();
		$root = RealPath::of($below, '');
		foreach ($files as $file) {
			$inside = ltrim($root === '' ? $file->internalPath : substr($file->internalPath, strlen($root)), '/');
			$this->actions->secure($this->cases->get($file->itemId), $below, $inside);
		}
		return $do();
	}

	/** @param list<HeldFile> $files */
	private function hush(array $files): void {
		foreach ($files as $file) {
			if ($file->fileId !== null) {
				$this->silence->about($file->fileId, $file->submitterUid);
			}
		}
	}
}
