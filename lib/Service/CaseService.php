<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Event as AuditEvent;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Event\DocumentAcceptedEvent;
use OCA\DocumentGate\Event\DocumentHeldEvent;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\NewCase;

/** Opens cases, keeps them at their file, and moves them from one state to the next when the engine has spoken. */
class CaseService {
	public function __construct(
		private readonly ItemMapper $items,
		private readonly CaseWriter $writer,
		private readonly AuditTrail $audit,
		private readonly Vault $vault,
		private readonly Announcer $announcer,
		private readonly Transaction $transaction,
	) {
	}

	/**
	 * Opens a case before the bytes are written: from here on the place is hidden where the judgement says so.
	 * Call `bind` when the bytes are there, or `abandon` when they could not be written.
	 *
	 * The same refused bytes for the same place from the same submitter, as a desktop client sends them again and
	 * again, join the case they already have; its id is given and nobody is told twice.
	 */
	public function open(NewCase $new, Judgement $judgement): Item {
		$twin = $new->stashed ? $this->items->stashedTwin($new->sha256, $new->storageId, $new->pathHash(), $new->submitterUid, $new->shareToken) : null;
		if ($twin !== null) {
			return $this->joined($twin, $new, $judgement);
		}
		$item = $this->transaction->run(fn (): Item => $this->writer->insert($new, $judgement));
		$this->tell($item, null);
		return $item;
	}

	/** `open` and `bind` in one, for an accepted document whose file was not there before. */
	public function openInPlace(NewCase $new, Judgement $judgement, int $fileId): Item {
		$item = $this->transaction->run(fn (): Item => $this->writer->insertInPlace($new, $judgement, $fileId));
		$this->tell($item, null);
		return $item;
	}

	/** As `open`, but nobody is told before the document was inspected; for the many that a sweep finds. */
	public function openQuietly(NewCase $new, Judgement $judgement): Item {
		return $this->transaction->run(fn (): Item => $this->writer->insert($new, $judgement));
	}

	/** The bytes of a refused document have come from the vault to their place after all. */
	public function landed(Item $item, int $fileId): void {
		$this->transaction->run(function () use ($item, $fileId): void {
			$this->writer->land($item, $fileId);
		});
	}

	/** What was let through could not be brought to its place: it waits for staff. */
	public function heldAgain(Item $item, string $cause): void {
		$this->transaction->run(function () use ($item, $cause): void {
			$this->writer->holdAgain($item, $cause);
		});
		$this->tell($item, Disposition::Clean);
	}

	/** The bytes are there. What stood at this file before is closed, and the new case alone says who may read. */
	public function bind(int $id, int $fileId): void {
		$item = $this->get($id);
		$this->transaction->run(function () use ($item, $fileId): void {
			$this->writer->bind($item, $fileId);
		});
	}

	/** The bytes could not be written: as if the case had never been opened. The trail keeps both. */
	public function abandon(int $id): void {
		$item = $this->items->find($id);
		if ($item === null) {
			return;
		}
		$this->transaction->run(function () use ($item): void {
			$this->writer->abandon($item);
		});
	}

	/**
	 * The engine has spoken, or could not, about a case that is already open. Inspections take a while: what people
	 * decided meanwhile stays decided.
	 *
	 * @param Item $item with the hash and size of the bytes that were inspected
	 * @return Item as it stands now
	 */
	public function judged(Item $item, Judgement $judgement): Item {
		$before = null;
		$item = $this->transaction->run(function () use ($item, $judgement, &$before): Item {
			$fresh = $this->items->find($item->getId());
			if ($fresh === null || !$fresh->disposition()->isJudgedAgain()) {
				return $fresh ?? $item;
			}
			$fresh->setSha256($item->getSha256());
			$fresh->setSize($item->getSize());
			$before = $fresh->disposition();
			$after = Disposition::after($before, $judgement, Mode::from($fresh->getMode()), $fresh->isStashed());
			$this->writer->judge($fresh, $judgement, $before, $after);
			return $fresh;
		});
		if ($before !== null && $item->disposition() !== $before) {
			$this->tell($item, $before);
		}
		return $item;
	}

	/** The bytes are others than those that were inspected; the next job looks at them. */
	public function inspectSoon(Item $item): void {
		$this->transaction->run(function () use ($item): void {
			$this->writer->inspectSoon($item);
		});
	}

	/** The case that says who may read a file: the latest open one, else the latest. Refused writes do not count. */
	public function forFile(int $fileId): ?Item {
		return $this->latestOpen($this->items->inPlaceByFile($fileId)) ?? $this->items->latestByFile($fileId);
	}

	/** @param string $pathHash md5 of the path inside the storage */
	public function forPath(int $storageId, string $pathHash): ?Item {
		return $this->latestOpen($this->items->inPlaceByPath($storageId, $pathHash));
	}

	/**
	 * The submitter took the document back.
	 *
	 * @param bool $gone false: the bytes are still somewhere, in the trash for instance, and stay hidden there
	 */
	public function withdrawn(Item $item, bool $gone = true, ?Actor $actor = null): Item {
		$this->transaction->run(function () use ($item, $gone, $actor): void {
			$this->writer->withdraw($item, $gone, $actor ?? Actor::system());
		});
		return $item;
	}

	/** A rejected document has left the file tree. */
	public function destroyed(Item $item): void {
		$this->transaction->run(function () use ($item): void {
			$this->writer->destroy($item);
		});
	}

	/** The file has another name or place now. */
	public function moved(int $fileId, int $storageId, string $internalPath, string $path, ?string $ownerUid): void {
		$items = $this->items->inPlaceByFile($fileId);
		if ($items === []) {
			return;
		}
		$this->transaction->run(function () use ($items, $storageId, $internalPath, $path, $ownerUid): void {
			foreach ($items as $item) {
				$this->writer->move($item, $storageId, $internalPath, $path, $ownerUid);
			}
		});
	}

	/** @throws NotFound */
	public function get(int $id): Item {
		return $this->items->find($id) ?? throw new NotFound('There is no case ' . $id . '.');
	}

	/** @return list<Item> */
	public function list(CaseFilter $filter, int $limit = 100, int $offset = 0): array {
		return $this->items->search($filter, $limit, $offset);
	}

	public function count(CaseFilter $filter): int {
		return $this->items->count($filter);
	}

	/**
	 * Other cases with the same bytes, newest first.
	 *
	 * @return list<Item>
	 */
	public function duplicates(Item $item, int $limit = 50): array {
		return $this->items->bySha256($item->getSha256(), $item->getId(), $limit);
	}

	/**
	 * What happened to a case.
	 *
	 * @return list<AuditEvent> oldest first
	 */
	public function history(int $id): array {
		return $this->audit->ofItem($id);
	}

	private function joined(Item $twin, NewCase $new, Judgement $judgement): Item {
		if ($new->blob !== null && $new->blob !== $twin->getBlob()) {
			$this->vault->delete($new->blob);
		}
		$this->transaction->run(function () use ($twin, $new): void {
			$this->writer->handInAgain($twin, $new);
		});
		return $twin->disposition() === Disposition::Pending ? $this->judged($twin, $judgement) : $twin;
	}

	/**
	 * @param list<Item> $items newest first
	 */
	private function latestOpen(array $items): ?Item {
		foreach ($items as $item) {
			if ($item->disposition()->isOpen()) {
				return $item;
			}
		}
		return $items[0] ?? null;
	}

	private function tell(Item $item, ?Disposition $before): void {
		$event = match ($item->disposition()) {
			Disposition::Clean => new DocumentAcceptedEvent($item, $before),
			Disposition::Pending, Disposition::Held, Disposition::Refused => new DocumentHeldEvent($item, $before),
			default => null,
		};
		if ($event !== null) {
			$this->announcer->announce($event);
		}
	}
}
