<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use Generator;
use OCA\DocumentGate\Db\Item;
use OCP\Files\Cache\ICache;
use OCP\Files\Cache\ICacheEntry;
use OCP\Files\FileInfo;
use OCP\Files\Storage\IStorage;

/** A folder that comes into a scope with everything in it: its documents are registered before it comes, so that none is readable for a moment. */
class FolderArrivals {
	/** Documents that are inspected at once; what is beyond waits for the background. */
	private const AT_ONCE = 50;
	/** Seconds that somebody waits for it. */
	private const SECONDS = 20;

	public function __construct(
		private readonly Doorkeeper $door,
		private readonly Gatekeeper $gate,
		private readonly Sight $sight,
		private readonly GateContext $context,
	) {
	}

	/**
	 * @param Place $place where the folder will be
	 * @param IStorage $from the storage it comes from, without its gate
	 * @param bool $moves the files keep their ids
	 * @param callable(): bool $do
	 */
	public function admit(Place $place, IStorage $from, string $source, Submission $by, bool $moves, callable $do): bool {
		$items = [];
		$start = microtime(true);
		foreach ($this->filesBelow($from->getCache(), $source, '') as $inside => $entry) {
			if ($moves && $this->sight->isHeldId($entry->getId())) {
				continue;
			}
			$at = new Place($place->mount, $place->storageId, $place->realPath . $inside, $place->path . $inside, $place->scope);
			$isLate = count($items) >= self::AT_ONCE || microtime(true) - $start > self::SECONDS;
			$item = $this->register($at, $from, $source . $inside, $entry, $by, $moves, $isLate);
			if ($item !== null) {
				$items[] = $item;
			}
		}
		$this->context->expect($place->storageId, $place->realPath);
		return $this->gate->carryOut($items, null, $do);
	}

	private function register(Place $at, IStorage $from, string $source, ICacheEntry $entry, Submission $by, bool $moves, bool $isLate): ?Item {
		$fileId = $moves ? $entry->getId() : null;
		if ($entry->getSize() === 0) {
			return null;
		}
		if ($isLate) {
			return $this->gate->holdUnseen(new Arrival($at, new Spooled(null, '', (int)$entry->getSize()), $by, $fileId, false), 'not-inspected');
		}
		$document = $this->door->takeFrom($from, $source);
		try {
			return $this->gate->register(new Arrival($at, $document, $by, $fileId, false));
		} finally {
			$this->door->drop($document);
		}
	}

	/** @return Generator<string, ICacheEntry> by path below the folder, with a slash in front */
	private function filesBelow(ICache $cache, string $folder, string $inside): Generator {
		foreach ($cache->getFolderContents($folder . $inside) as $entry) {
			$path = $inside . '/' . $entry->getName();
			if ($entry->getMimeType() === FileInfo::MIMETYPE_FOLDER) {
				yield from $this->filesBelow($cache, $folder, $path);
			} else {
				yield $path => $entry;
			}
		}
	}
}
