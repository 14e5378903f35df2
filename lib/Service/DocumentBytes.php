<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\FileCacheMapper;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Storage\GateContext;

/** Reads the bytes of a case as a whole, wherever they are, for the app itself. */
class DocumentBytes {
	private const PIECE = 262144;

	public function __construct(
		private readonly FileActions $files,
		private readonly NodeFinder $nodes,
		private readonly FileCacheMapper $fileCache,
		private readonly GateContext $context,
	) {
	}

	/**
	 * @param string $file is written
	 * @return array{string, int} hash and size
	 * @throws NotFound there is no document any more
	 * @throws Conflict it cannot be read now, or there is no room
	 */
	public function copy(Item $item, string $file): array {
		$to = @fopen($file, 'wb');
		if ($to === false) {
			throw new Conflict('There is no place for temporary files.');
		}
		try {
			$read = $this->read($item, static function (string $piece) use ($to): void {
				if (@fwrite($to, $piece) !== strlen($piece)) {
					throw new Conflict('There is no room for temporary files.');
				}
			});
			if (!fflush($to)) {
				throw new Conflict('There is no room for temporary files.');
			}
			return $read;
		} finally {
			fclose($to);
		}
	}

	/**
	 * @return string sha256 of what is there now
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function hash(Item $item): string {
		return $this->read($item, static function (): void {
		})[0];
	}

	/** The id the file has in the file cache, whether or not the case knows it. */
	public function fileId(Item $item): ?int {
		return $item->getFileId() ?? $this->fileCache->fileIdAt($item->getStorageId(), $item->getPathHash());
	}

	/**
	 * @param callable(string): void $each
	 * @return array{string, int}
	 */
	private function read(Item $item, callable $each): array {
		if ($item->getFileId() === null && !$item->isStashed()) {
			$item->setFileId($this->fileId($item));
		}
		if (!$item->isStashed() && $this->context->runPrivileged(fn () => $this->nodes->find($item)) === null) {
			throw new NotFound('The file of case ' . $item->getId() . ' is not there.');
		}
		$bytes = $this->files->open($item);
		$hash = hash_init('sha256');
		$size = 0;
		try {
			while (!feof($bytes)) {
				$piece = fread($bytes, self::PIECE);
				if ($piece === false) {
					throw new Conflict('The document of case ' . $item->getId() . ' cannot be read now.');
				}
				hash_update($hash, $piece);
				$size += strlen($piece);
				$each($piece);
			}
		} catch (Conflict $conflict) {
			throw $conflict;
		} catch (\Throwable $problem) {
			throw new Conflict('The document of case ' . $item->getId() . ' cannot be read now.', 0, $problem);
		} finally {
			fclose($bytes);
		}
		return [hash_final($hash), $size];
	}
}
