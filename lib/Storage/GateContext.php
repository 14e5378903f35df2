<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Db\Item;

/**
 * What the gate has to remember during one request: whether the app itself is at work,
 * and which arrivals have been dealt with already.
 */
final class GateContext {
	private int $privileged = 0;
	private int $moving = 0;
	/** @var array<string, true> keys of places whose content was looked at in this request */
	private array $expected = [];
	/** @var array<string, Item> cases whose bytes are on their way, by place */
	private array $opened = [];
	/** @var array<string, Spooled> uploads that have no name yet, by path */
	private array $uploads = [];
	/** @var array<int, true> ids of cases that this request opened */
	private array $own = [];
	/** @var array<string, Accepted> accepted documents whose files are not known yet, by place */
	private array $accepted = [];
	/** @var array<int, true> ids of files that came through the gate in this request */
	private array $arrived = [];

	/**
	 * The app itself reads or writes: nothing is hidden from it and nothing it writes is inspected.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function runPrivileged(callable $work): mixed {
		$this->privileged++;
		try {
			return $work();
		} finally {
			$this->privileged--;
		}
	}

	public function isPrivileged(): bool {
		return $this->privileged > 0;
	}

	/**
	 * Bytes go from one storage to another and stay hidden there, so the storages may read them meanwhile.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function runMoving(callable $work): mixed {
		$this->moving++;
		try {
			return $work();
		} finally {
			$this->moving--;
		}
	}

	/** Whether storages may read what is hidden from people. */
	public function seesEverything(): bool {
		return $this->privileged > 0 || $this->moving > 0;
	}

	/** What appears at this place came through the gate. */
	public function expect(int $storageId, string $internalPath): void {
		$this->expected[$this->key($storageId, $internalPath)] = true;
	}

	/** Whether what appears at this place, or above it, came through the gate in this request. */
	public function isExpected(int $storageId, string $internalPath): bool {
		for ($path = $internalPath; $path !== '' && $path !== '.'; $path = dirname($path)) {
			if (isset($this->expected[$this->key($storageId, $path)])) {
				return true;
			}
		}
		return false;
	}

	/** The bytes of an upload that has no name yet. */
	public function keepUpload(string $path, Spooled $document): void {
		$this->uploads[$path] = $document;
	}

	public function takeUpload(string $path): ?Spooled {
		$document = $this->uploads[$path] ?? null;
		unset($this->uploads[$path]);
		return $document;
	}

	/** A case whose bytes are on their way. */
	public function remember(Item $item): void {
		$this->opened[$this->key($item->getStorageId(), $item->getInternalPath())] = $item;
		$this->own[$item->getId()] = true;
	}

	/** Whether this very request hands the document in: it has to finish what it began, even where nobody is signed in. */
	public function isOwn(int $itemId): bool {
		return isset($this->own[$itemId]);
	}

	/** The bytes did not come. */
	public function forget(Item $item): void {
		$key = $this->key($item->getStorageId(), $item->getInternalPath());
		unset($this->opened[$key], $this->expected[$key]);
	}

	/** The case of what has just appeared at a place, if it came through the gate in this request. */
	public function openedAt(int $storageId, string $internalPath): ?Item {
		return $this->opened[$this->key($storageId, $internalPath)] ?? null;
	}

	/** The case knows its file. */
	public function bound(Item $item): void {
		unset($this->opened[$this->key($item->getStorageId(), $item->getInternalPath())]);
	}

	/** An accepted document is on its way. */
	public function accept(Accepted $accepted): void {
		$this->expect($accepted->new->storageId, $accepted->new->internalPath);
		$this->accepted[$this->key($accepted->new->storageId, $accepted->new->internalPath)] = $accepted;
	}

	/** The accepted document that is expected at a place. */
	public function acceptedAt(int $storageId, string $internalPath): ?Accepted {
		return $this->accepted[$this->key($storageId, $internalPath)] ?? null;
	}

	/** The accepted document has its file. */
	public function arrived(Accepted $accepted, int $fileId): void {
		unset($this->accepted[$this->key($accepted->new->storageId, $accepted->new->internalPath)]);
		$this->arrived[$fileId] = true;
	}

	/** Whether a case waits for the file at this place. */
	public function awaits(int $storageId, string $internalPath): bool {
		$key = $this->key($storageId, $internalPath);
		return isset($this->opened[$key]) || isset($this->accepted[$key]);
	}

	/** Whether the content of this file was accepted in this request. */
	public function hasArrived(int $fileId): bool {
		return isset($this->arrived[$fileId]);
	}

	/** The accepted document did not come. */
	public function takeBack(Accepted $accepted): void {
		$key = $this->key($accepted->new->storageId, $accepted->new->internalPath);
		unset($this->accepted[$key], $this->expected[$key]);
	}

	private function key(int $storageId, string $internalPath): string {
		return $storageId . ':' . $internalPath;
	}
}
