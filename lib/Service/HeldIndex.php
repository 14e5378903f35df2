<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\HeldMapper;
use OCA\DocumentGate\Db\StampMapper;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\HeldFile;
use OCP\ICache;
use OCP\ICacheFactory;

/**
 * What is hidden now. Read once per request.
 *
 * The stamp is read from the database and not from a cache, because the command line does not share every cache
 * with the web server; the list that belongs to a stamp may come from the cache, for it never changes.
 */
class HeldIndex {
	/** Seconds a list may lie in the cache. */
	private const KEPT = 3600;

	private readonly ICache $cache;
	/** @var ?list<HeldFile> null: not read yet */
	private ?array $held = null;
	/** @var array<int, HeldFile> */
	private array $byFile = [];
	/** @var array<string, HeldFile> */
	private array $byPath = [];

	public function __construct(
		private readonly HeldMapper $mapper,
		private readonly StampMapper $stamps,
		private readonly ICacheFactory $caches,
	) {
		$this->cache = $caches->createDistributed('documentgate-held');
	}

	public function isEmpty(): bool {
		return $this->all() === [];
	}

	public function get(int $fileId): ?HeldFile {
		$this->all();
		return $this->byFile[$fileId] ?? null;
	}

	/** @param string $pathHash md5 of the path inside the storage */
	public function getByPath(int $storageId, string $pathHash): ?HeldFile {
		$this->all();
		return $this->byPath[$storageId . ':' . $pathHash] ?? null;
	}

	/**
	 * What is hidden in a folder and below it.
	 *
	 * @return list<HeldFile>
	 */
	public function inFolder(int $storageId, string $internalPath): array {
		$prefix = $internalPath === '' ? '' : rtrim($internalPath, '/') . '/';
		return array_values(array_filter($this->all(), static fn (HeldFile $file): bool => $file->storageId === $storageId && str_starts_with($file->internalPath, $prefix)));
	}

	/**
	 * @return list<HeldFile>
	 */
	public function all(): array {
		if ($this->held === null) {
			$this->held = $this->caches->isAvailable() ? $this->cached() : $this->mapper->all();
			foreach ($this->held as $file) {
				$path = $file->storageId . ':' . $file->pathHash;
				$this->byPath[$path] = $this->stricter($this->byPath[$path] ?? null, $file);
				if ($file->fileId !== null) {
					$this->byFile[$file->fileId] = $this->stricter($this->byFile[$file->fileId] ?? null, $file);
				}
			}
		}
		return $this->held;
	}

	/** Something changed: to be called in the transaction that changes it. Other requests see it when that is committed. */
	public function changed(): void {
		$this->stamps->renew(StampMapper::HELD);
		$this->forget();
	}

	/** The next question reads again; for work that runs longer than a request. */
	public function forget(): void {
		$this->held = null;
		$this->byFile = [];
		$this->byPath = [];
	}

	/** While new bytes replace old ones there are two rows for one file; then only somebody who may read both may read. */
	private function stricter(?HeldFile $one, HeldFile $other): HeldFile {
		if ($one === null || $one->submitterUid === $other->submitterUid) {
			return $other;
		}
		return new HeldFile($other->itemId, $other->fileId, $other->storageId, $other->pathHash, $other->internalPath, null, $other->state);
	}

	/** @return list<HeldFile> */
	private function cached(): array {
		$key = 'stamp-' . $this->stamps->value(StampMapper::HELD);
		$untrusted = $this->cache->get($key);
		if (is_string($untrusted)) {
			$rows = json_decode($untrusted, true);
			if (is_array($rows) && array_is_list($rows)) {
				return array_map($this->parse(...), $rows);
			}
		}
		$held = $this->mapper->all();
		$this->cache->set($key, json_encode(array_map(static fn (HeldFile $file): array => [$file->itemId, $file->fileId, $file->storageId, $file->pathHash, $file->internalPath, $file->submitterUid, $file->state->value], $held), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), self::KEPT);
		return $held;
	}

	/** @param array{int, ?int, int, string, string, ?string, string} $row as written above */
	private function parse(array $row): HeldFile {
		return new HeldFile($row[0], $row[1], $row[2], $row[3], $row[4], $row[5], Disposition::from($row[6]));
	}
}
