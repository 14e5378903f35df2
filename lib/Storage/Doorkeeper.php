<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use Icewind\Streams\CallbackWrapper;
use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Service\CaseService;
use OCP\Files\NotEnoughSpaceException;
use OCP\ITempManager;
use OCP\L10N\IFactory;
use RuntimeException;

/** Takes what is written into a scope: asks whether the name is free, brings the bytes into a temporary file, and hands both to the gatekeeper. */
class Doorkeeper {
	public function __construct(
		private readonly Places $places,
		private readonly Sight $sight,
		private readonly GateContext $context,
		private readonly Gatekeeper $gate,
		private readonly CaseService $cases,
		private readonly SubmissionFinder $submissions,
		private readonly Spool $spool,
		private readonly ITempManager $temporary,
		private readonly IFactory $languages,
	) {
	}

	/** Where the path is, if what is written there has to be inspected now. */
	public function placeOf(HidingWrapper $at, string $path): ?Place {
		if ($this->context->isPrivileged()) {
			return null;
		}
		return $this->places->at($at->gatedMount(), $at->below(), $path);
	}

	/** Whether this is the beginning of an upload into a scope, which gets its name when it is complete. */
	public function isUnfinishedUpload(HidingWrapper $at, string $path): bool {
		if (!RealPath::isUnfinished($path) || $this->context->isPrivileged()) {
			return false;
		}
		$folder = dirname($path);
		return $this->places->at($at->gatedMount(), $at->below(), ($folder === '.' ? '' : $folder . '/') . 'upload') !== null;
	}

	/** @throws NameTaken somebody else's document waits under this name */
	public function requireFreeName(HidingWrapper $at, string $path): void {
		if ($this->context->isPrivileged()) {
			return;
		}
		$held = $this->sight->heldAt($at->below(), $path);
		if ($held !== null && !$held->isSubmittedBy($this->sight->uid()) && $at->below()->file_exists($path)) {
			throw new NameTaken($this->languages->get(Application::APP_ID)->t('This name is not free at the moment. Please choose another name or try again later.'));
		}
	}

	/**
	 * @param resource $stream
	 * @throws NotEnoughSpaceException
	 */
	public function take($stream): Spooled {
		try {
			return $this->spool->take($stream, $this->newFile());
		} catch (RuntimeException) {
			throw new NotEnoughSpaceException();
		}
	}

	/** What lies in a storage can be read again, so that it is hashed even where there is no room for a copy. */
	public function takeFrom(\OCP\Files\Storage\IStorage $storage, string $path): Spooled {
		$stream = $this->context->runMoving(static fn () => $storage->fopen($path, 'r'));
		if (!is_resource($stream)) {
			throw new NotEnoughSpaceException();
		}
		try {
			return $this->spool->take($stream, $this->newFile(), false);
		} catch (RuntimeException) {
			throw new NotEnoughSpaceException();
		} finally {
			fclose($stream);
		}
	}

	/** @return resource */
	public function streamOf(string $bytes) {
		$stream = fopen('php://temp', 'w+b');
		if ($stream === false) {
			throw new NotEnoughSpaceException();
		}
		fwrite($stream, $bytes);
		rewind($stream);
		return $stream;
	}

	/** @return resource */
	public function bytesOf(Spooled $document) {
		$bytes = $document->file === null ? false : fopen($document->file, 'rb');
		if ($bytes === false) {
			throw new NotEnoughSpaceException();
		}
		return $bytes;
	}

	/** A case whose bytes never came, because the server stopped in between, holds no place. Nobody else is writing here now: the file is locked. */
	public function clear(HidingWrapper $at, string $path): void {
		$held = $this->sight->heldAt($at->below(), $path);
		if ($held !== null && $held->fileId === null && !$this->context->isOwn($held->itemId) && !$at->below()->file_exists($path)) {
			$this->cases->abandon($held->itemId);
		}
	}

	/**
	 * @template T
	 * @param callable(): T $write
	 * @return T
	 */
	public function upload(HidingWrapper $at, string $path, Place $place, Spooled $document, callable $write): mixed {
		$this->requireFreeName($at, $path);
		$this->clear($at, $path);
		$arrival = new Arrival($place, $document, $this->submissions->current(), $this->fileIdAt($at, $path), $this->holdsReadable($at, $path));
		try {
			return $this->gate->admit($arrival, $write);
		} finally {
			$this->drop($document);
		}
	}

	/**
	 * A file to write into that is inspected when it is closed.
	 *
	 * @return resource|false
	 */
	public function openForWriting(HidingWrapper $at, string $path, Place $place, string $mode) {
		$this->requireFreeName($at, $path);
		$below = $at->below();
		$exists = $below->file_exists($path);
		if ((str_starts_with($mode, 'x') && $exists) || (str_starts_with($mode, 'r') && !$exists)) {
			return false;
		}
		$file = $this->newFile();
		if ($exists && !str_starts_with($mode, 'w')) {
			$before = $this->takeFrom($below, $path);
			if ($before->file === null) {
				return false;
			}
			$file = $before->file;
		}
		$handle = fopen($file, str_starts_with($mode, 'x') ? 'w+b' : $mode);
		if ($handle === false) {
			return false;
		}
		return CallbackWrapper::wrap($handle, null, null, function () use ($at, $path, $place, $file): void {
			$document = $this->hashed($file);
			$this->upload($at, $path, $place, $document, function () use ($at, $path, $document): int|float|false {
				return $at->below()->file_put_contents($path, $this->bytesOf($document));
			});
		});
	}

	/** Whether something with content, readable by others, would be replaced. */
	public function holdsReadable(HidingWrapper $at, string $path): bool {
		$below = $at->below();
		return $below->file_exists($path) && (int)$below->filesize($path) > 0 && $this->sight->heldAt($below, $path) === null;
	}

	public function fileIdAt(HidingWrapper $at, string $path): ?int {
		$below = $at->below();
		if (!$below->file_exists($path)) {
			return null;
		}
		$fileId = $below->getCache()->getId($path);
		return $fileId > 0 ? $fileId : null;
	}

	public function drop(Spooled $document): void {
		if ($document->file !== null) {
			@unlink($document->file);
		}
	}

	private function hashed(string $file): Spooled {
		return new Spooled($file, (string)hash_file('sha256', $file), (int)filesize($file));
	}

	private function newFile(): string {
		$file = $this->temporary->getTemporaryFile('.document');
		if (!is_string($file)) {
			throw new NotEnoughSpaceException();
		}
		return $file;
	}
}
