<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** One line of JSON, then a document, read piece by piece. */
final class DaemonBody {
	/** Bytes in all. */
	public readonly int $size;
	private string $rest;
	/** @var ?resource */
	private $document = null;

	/**
	 * @param string $head one line without its end; empty for no body at all
	 * @throws EngineUnavailable the document cannot be read
	 */
	public function __construct(
		string $head,
		private readonly ?string $file,
	) {
		$this->rest = $head === '' ? '' : $head . "\n";
		if ($file === null) {
			$this->size = strlen($this->rest);
			return;
		}
		$document = @fopen($file, 'rb');
		$status = $document === false ? false : fstat($document);
		if ($document === false || $status === false) {
			throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'The temporary copy of the document cannot be read.', false);
		}
		$this->document = $document;
		$this->size = strlen($this->rest) + $status['size'];
	}

	/** SHA-256 of all of it in hex; to be asked before the first read. */
	public function hash(): string {
		$hash = hash_init('sha256');
		hash_update($hash, $this->rest);
		if ($this->file !== null) {
			hash_update_file($hash, $this->file);
		}
		return hash_final($hash);
	}

	/** The next piece; empty at the end. */
	public function read(int $length): string {
		if ($this->rest !== '') {
			$piece = substr($this->rest, 0, $length);
			$this->rest = substr($this->rest, $length);
			return $piece;
		}
		return $this->document === null ? '' : (string)fread($this->document, max(1, $length));
	}

	public function close(): void {
		if ($this->document !== null) {
			$document = $this->document;
			$this->document = null;
			fclose($document);
		}
	}
}
