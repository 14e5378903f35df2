<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\HeldFile;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\FileActions;
use OCP\Files\Cache\IFileAccess;

/** Documents that wait and go somewhere else: their cases go with them, and none is lost when it is deleted. */
class Departures {
	public function __construct(
		private readonly CaseService $cases,
		private readonly FileActions $actions,
		private readonly Sight $sight,
		private readonly IFileAccess $files,
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
		$mount = $to->gatedMount();
		$storageId = $to->below()->getCache()->getNumericStorageId();
		$root = RealPath::of($to->below(), $target);
		$path = $mount->pathOf($target);
		$owner = $mount->kind === MountKind::Team ? null : $mount->uid;
		if (!$isFolder) {
			$item = $this->cases->forFile($fileId);
			if ($item !== null) {
				$this->cases->moved($fileId, $storageId, $root, $path ?? $item->getPath(), $owner);
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

	/**
	 * Something is deleted: a sealed copy is made first, because nobody can know here whether there is a trash.
	 *
	 * @param list<HeldFile> $files what waits in it
	 * @param ?HeldFile $itself it is a document that waits
	 * @param callable(): bool $do
	 */
	public function leave(GateWrapper $at, array $files, ?HeldFile $itself, callable $do): bool {
		$below = $at->below();
		$root = RealPath::of($below, '');
		foreach ($files as $file) {
			$inside = ltrim($root === '' ? $file->internalPath : substr($file->internalPath, strlen($root)), '/');
			$this->actions->secure($this->cases->get($file->itemId), $below, $inside);
		}
		$done = $do();
		if ($done && $itself !== null && $itself->fileId !== null && $itself->isSubmittedBy($this->sight->uid())) {
			$entry = $this->files->getByFileId($itself->fileId);
			if ($entry !== null && $entry->getPath() !== $itself->internalPath) {
				$this->cases->withdrawn($this->cases->get($itself->itemId), false, Actor::user((string)$this->sight->uid()));
			}
		}
		return $done;
	}
}
