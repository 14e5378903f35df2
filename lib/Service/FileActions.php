<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Storage\GateContext;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\NotFoundException;
use OCP\Files\Storage\IStorage;
use Throwable;

/** What happens to the bytes of a document in the file tree. The app itself is at work here, so nothing is hidden from it and nothing is inspected. */
class FileActions {
	public function __construct(
		private readonly GateContext $context,
		private readonly NodeFinder $nodes,
		private readonly Vault $vault,
		private readonly ItemMapper $items,
		private readonly TrashSwitch $trash,
		private readonly ITimeFactory $time,
	) {
	}

	/** Others may read it from now on; their clients notice. */
	public function release(Item $item): void {
		$this->etagBump($item);
	}

	/** Clients ask again about the file and the folders above it. */
	public function etagBump(Item $item): void {
		$this->context->runPrivileged(function () use ($item): void {
			$node = $this->nodes->find($item);
			if ($node === null) {
				return;
			}
			$storage = $node->getStorage();
			$storage->getCache()->update($node->getId(), ['etag' => uniqid()]);
			$storage->getPropagator()->propagateChange($node->getInternalPath(), $this->time->getTime());
		});
	}

	/**
	 * The bytes of the document, wherever they are.
	 *
	 * @return resource the caller closes it
	 * @throws Conflict they are gone
	 */
	public function open(Item $item) {
		return $this->context->runPrivileged(function () use ($item) {
			$node = $item->isStashed() ? null : $this->nodes->find($item);
			$bytes = $node?->fopen('r');
			if (is_resource($bytes)) {
				return $bytes;
			}
			if ($item->getBlob() !== null) {
				return $this->vault->open($item->getBlob());
			}
			throw new Conflict('The document is not there any more.');
		});
	}

	/** Puts a sealed copy into the vault, unless there is one. */
	public function secure(Item $item, IStorage $storage, string $path): void {
		if ($item->getBlob() !== null) {
			return;
		}
		$bytes = $this->context->runPrivileged(static fn () => $storage->fopen($path, 'r'));
		if (is_resource($bytes)) {
			$this->seal($item, $bytes);
		}
	}

	/**
	 * The document is destroyed in the tree, without a stay in the trash; the vault keeps a sealed copy.
	 *
	 * @throws Conflict
	 */
	public function destroy(Item $item): void {
		$this->context->runPrivileged(function () use ($item): void {
			$node = $this->nodes->find($item);
			if ($node === null) {
				return;
			}
			$this->secureNode($item, $node);
			$this->attempt(fn () => $this->trash->without(static fn () => $node->delete()));
		});
	}

	/**
	 * Other bytes take the place of the document; the original is in the vault.
	 *
	 * @param resource $bytes
	 * @throws Conflict
	 */
	public function replaceWith(Item $item, $bytes, string $newName): void {
		$this->context->runPrivileged(function () use ($item, $bytes, $newName): void {
			$node = $this->nodes->find($item);
			if ($node === null) {
				$this->attempt(fn () => $this->write($item, $bytes));
				return;
			}
			$this->secureNode($item, $node);
			$this->attempt(function () use ($node, $bytes, $newName): void {
				$node->putContent($bytes);
				if ($newName !== $node->getName()) {
					$folder = $node->getParent();
					$node->move($folder->getPath() . '/' . $folder->getNonExistingName($newName));
				}
			});
		});
		$this->etagBump($item);
	}

	/**
	 * Brings a refused document from the vault to the place it was meant for.
	 *
	 * @throws Conflict
	 */
	public function restoreStashed(Item $item): void {
		$bytes = $this->vault->open((string)$item->getBlob());
		try {
			$this->context->runPrivileged(fn () => $this->attempt(function () use ($item, $bytes): void {
				$node = $this->write($item, $bytes);
				$item->setFileId($node->getId());
				$item->setUpdatedAt($this->time->getTime());
				$this->items->update($item);
			}));
		} finally {
			if (is_resource($bytes)) {
				fclose($bytes);
			}
		}
	}

	/** The file is gone for good: what is left of the document is its sealed copy. */
	public function onlySealedIsLeft(Item $item): void {
		$item->setStashed(1);
		$item->setInPlace(0);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
	}

	/** @param resource $bytes */
	private function write(Item $item, $bytes): File {
		$node = $this->nodes->find($item);
		if ($node !== null) {
			$node->putContent($bytes);
			return $node;
		}
		[$folder, $path] = $this->nodes->homeOf($item) ?? throw new Conflict('The place of the document is not there any more.');
		$target = $this->folder($folder, dirname($path));
		try {
			$existing = $target->get(basename($path));
		} catch (NotFoundException) {
			return $target->newFile(basename($path), $bytes);
		}
		if ($existing instanceof File) {
			$existing->putContent($bytes);
			return $existing;
		}
		return $target->newFile($target->getNonExistingName(basename($path)), $bytes);
	}

	private function folder(Folder $start, string $path): Folder {
		foreach (array_filter(explode('/', trim($path, '/.')), static fn (string $name): bool => $name !== '') as $name) {
			try {
				$next = $start->get($name);
			} catch (NotFoundException) {
				$next = $start->newFolder($name);
			}
			if (!$next instanceof Folder) {
				throw new Conflict('There is a file where the folder of the document was.');
			}
			$start = $next;
		}
		return $start;
	}

	private function secureNode(Item $item, File $node): void {
		if ($item->getBlob() === null) {
			$bytes = $node->fopen('r');
			if (!is_resource($bytes)) {
				throw new Conflict('The document cannot be read.');
			}
			$this->seal($item, $bytes);
		}
	}

	/** @param resource $bytes is closed */
	private function seal(Item $item, $bytes): void {
		try {
			$item->setBlob($this->vault->seal($bytes));
			$this->items->update($item);
		} finally {
			if (is_resource($bytes)) {
				fclose($bytes);
			}
		}
	}

	/** @throws Conflict */
	private function attempt(callable $work): void {
		try {
			$work();
		} catch (Conflict $conflict) {
			throw $conflict;
		} catch (Throwable $failure) {
			throw new Conflict('The document could not be brought to its place.', 0, $failure);
		}
	}
}
