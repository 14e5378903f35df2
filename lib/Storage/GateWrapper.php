<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCP\Files\GenericFileException;
use OCP\Files\Storage\IStorage;

/** Writing: whatever brings content to a place inside a scope is inspected before it gets there. */
class GateWrapper extends HidingWrapper {
	private readonly Writing $writing;

	/** @param array{storage: IStorage, mount: GatedMount, sight: Sight, context: GateContext, writing: Writing} $parameters */
	public function __construct(array $parameters) {
		parent::__construct($parameters);
		$this->writing = $parameters['writing'];
	}

	public function writeStream(string $path, $stream, ?int $size = null): int {
		$isUnfinished = $this->writing->door()->isUnfinishedUpload($this, $path);
		$place = $this->writing->door()->placeOf($this, $path);
		if ($place === null && !$isUnfinished) {
			return parent::writeStream($path, $stream, $size);
		}
		$document = $this->writing->door()->take($stream);
		if (is_resource($stream)) {
			fclose($stream);
		}
		if ($size !== null && $size > 0 && $document->size < $size) {
			// the sender was cut off: half a document must not take the place of a whole one
			$this->writing->door()->drop($document);
			throw new GenericFileException('The upload is not complete.');
		}
		if ($place === null) {
			// inspected when it gets its name; encrypted storages cannot be read before that
			$this->context->keepUpload($this->mount->point . $path, $document);
			return parent::writeStream($path, $this->writing->door()->bytesOf($document), $document->size);
		}
		return $this->writing->door()->upload($this, $path, $place, $document, function () use ($path, $document): int {
			$bytes = $this->writing->door()->bytesOf($document);
			return parent::writeStream($path, $bytes, $document->size);
		});
	}

	public function file_put_contents(string $path, mixed $data): int|float|false {
		$place = $this->writing->door()->placeOf($this, $path);
		if ($place === null) {
			return parent::file_put_contents($path, $data);
		}
		$document = $this->writing->door()->take(is_resource($data) ? $data : $this->writing->door()->streamOf((string)$data));
		return $this->writing->door()->upload($this, $path, $place, $document, function () use ($path, $document): int|float|false {
			$bytes = $this->writing->door()->bytesOf($document);
			try {
				return parent::file_put_contents($path, $bytes);
			} finally {
				if (is_resource($bytes)) {
					fclose($bytes);
				}
			}
		});
	}

	public function fopen(string $path, string $mode) {
		if ($mode === 'r' || $mode === 'rb') {
			return parent::fopen($path, $mode);
		}
		$place = $this->writing->door()->placeOf($this, $path);
		if ($place === null) {
			return $this->hides($path) ? false : $this->below()->fopen($path, $mode);
		}
		return $this->writing->door()->openForWriting($this, $path, $place, $mode);
	}

	public function touch(string $path, ?int $mtime = null): bool {
		$this->writing->door()->requireFreeName($this, $path);
		$place = $this->writing->door()->placeOf($this, $path);
		if ($place !== null && !$this->below()->file_exists($path)) {
			$this->context->expect($place->storageId, $place->realPath);
		}
		return parent::touch($path, $mtime);
	}

	public function mkdir(string $path): bool {
		$this->writing->door()->requireFreeName($this, $path);
		return parent::mkdir($path);
	}

	public function copy(string $source, string $target): bool {
		return $this->writing->transfers()->copy($this, $this, $source, $target, fn (): bool => parent::copy($source, $target));
	}

	public function copyFromStorage(IStorage $sourceStorage, string $sourceInternalPath, string $targetInternalPath): bool {
		if ($sourceStorage === $this) {
			return $this->copy($sourceInternalPath, $targetInternalPath);
		}
		return $this->writing->transfers()->copy($this, $sourceStorage, $sourceInternalPath, $targetInternalPath, fn (): bool => parent::copyFromStorage($sourceStorage, $sourceInternalPath, $targetInternalPath));
	}

	public function rename(string $source, string $target): bool {
		return $this->writing->transfers()->move($this, $this, $source, $target, fn (): bool => parent::rename($source, $target));
	}

	public function moveFromStorage(IStorage $sourceStorage, string $sourceInternalPath, string $targetInternalPath): bool {
		if ($sourceStorage === $this) {
			return $this->rename($sourceInternalPath, $targetInternalPath);
		}
		return $this->writing->transfers()->move($this, $sourceStorage, $sourceInternalPath, $targetInternalPath, fn (): bool => parent::moveFromStorage($sourceStorage, $sourceInternalPath, $targetInternalPath));
	}

	public function unlink(string $path): bool {
		return $this->writing->transfers()->delete($this, $path, fn (): bool => parent::unlink($path));
	}

	public function rmdir(string $path): bool {
		return $this->writing->transfers()->delete($this, $path, fn (): bool => parent::rmdir($path));
	}
}
