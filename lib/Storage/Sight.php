<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\HeldFile;
use OCA\DocumentGate\Service\HeldIndex;
use OCP\Files\Cache\ICacheEntry;
use OCP\Files\Cache\IFileAccess;
use OCP\Files\Storage\IStorage;
use OCP\IUserSession;

/** Who may see what now. The file id decides, for it stays when a file is moved; the path only while there is no file id yet. */
class Sight {
	public function __construct(
		private readonly HeldIndex $held,
		private readonly GateContext $context,
		private readonly IUserSession $session,
		private readonly IFileAccess $files,
		private readonly SubmissionFinder $submissions,
	) {
	}

	/** Nothing is held anywhere: no question needs to be asked. */
	public function isClear(): bool {
		return $this->held->isEmpty();
	}

	/** Whether the person of this request may not see this document. Nobody in particular (the command line, a visitor) is nobody's submitter. */
	public function isHidden(HeldFile $file): bool {
		return !$this->context->seesEverything() && !$this->context->isOwn($file->itemId) && !$file->isSubmittedBy($this->uid());
	}

	/**
	 * Whether hidden documents still count as names that are taken: behind a public link, where two guests may hand in
	 * documents of the same name and the server gives the second one another.
	 */
	public function keepsNames(): bool {
		return $this->submissions->shareToken() !== null;
	}

	public function isHeldId(int $fileId): bool {
		return $this->held->get($fileId) !== null;
	}

	public function uid(): ?string {
		return $this->session->getUser()?->getUID();
	}

	/** The document that waits at a path of a storage. The storage must be one that hides nothing itself. */
	public function heldAt(IStorage $storage, string $path): ?HeldFile {
		if ($this->held->isEmpty()) {
			return null;
		}
		$cache = $storage->getCache();
		$fileId = $cache->getId($path);
		$byFile = $fileId > 0 ? $this->held->get($fileId) : null;
		return $byFile ?? $this->unboundAt($cache->getNumericStorageId(), RealPath::of($storage, $path), $fileId > 0 ? $fileId : null);
	}

	/** The document that waits behind an entry of the file cache, whose path may be relative to a part of the storage. */
	public function heldEntry(ICacheEntry $entry, IStorage $storage): ?HeldFile {
		if ($this->held->isEmpty()) {
			return null;
		}
		return $this->held->get($entry->getId())
			?? $this->unboundAt($entry->getStorageId(), RealPath::of($storage, $entry->getPath()), $entry->getId());
	}

	/**
	 * What waits in a folder and below it.
	 *
	 * @return list<HeldFile>
	 */
	public function heldBelow(IStorage $storage, string $path): array {
		if ($this->held->isEmpty()) {
			return [];
		}
		return $this->held->inFolder($storage->getCache()->getNumericStorageId(), RealPath::of($storage, $path));
	}

	/**
	 * A row that has no file yet holds its place. A row whose file is gone holds it too:
	 * the file was found again under a new id and is not known yet.
	 */
	private function unboundAt(int $storageId, string $realPath, ?int $fileId): ?HeldFile {
		$file = $this->held->getByPath($storageId, md5($realPath));
		if ($file === null || $file->fileId === null || $fileId === null || $file->fileId === $fileId) {
			return $file;
		}
		return $this->files->getByFileId($file->fileId) === null ? $file : null;
	}
}
