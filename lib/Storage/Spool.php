<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use RuntimeException;

/** Copies a stream into a file and hashes it on the way, a piece at a time. */
final class Spool {
	/** Bytes read at once. */
	private const PIECE = 1 << 18;

	/**
	 * @param resource $from read to its end, not closed
	 * @param string $file is written anew
	 * @param bool $needsFile false: when there is no room the stream is still read and hashed, and the result has no file
	 * @throws RuntimeException the stream broke, or there was no room and the file is needed
	 */
	public function take($from, string $file, bool $needsFile = true): Spooled {
		$to = @fopen($file, 'wb');
		if ($to === false && $needsFile) {
			throw new RuntimeException('The temporary file could not be opened.');
		}
		$hash = hash_init('sha256');
		$size = 0;
		while (!feof($from)) {
			$piece = fread($from, self::PIECE);
			if ($piece === false) {
				throw new RuntimeException('The document could not be read to its end.');
			}
			hash_update($hash, $piece);
			$size += strlen($piece);
			if ($to !== false && !$this->writeAll($to, $piece)) {
				// what was written is given back at once; the file itself belongs to the caller
				ftruncate($to, 0);
				fclose($to);
				$to = false;
				if ($needsFile) {
					throw new RuntimeException('There is no room for the temporary file.');
				}
			}
		}
		if ($to !== false && !fclose($to)) {
			throw new RuntimeException('The temporary file could not be finished.');
		}
		return new Spooled($to === false ? null : $file, hash_final($hash), $size);
	}

	/** @param resource $to */
	private function writeAll($to, string $piece): bool {
		$written = 0;
		while ($written < strlen($piece)) {
			$count = @fwrite($to, $written === 0 ? $piece : substr($piece, $written));
			if ($count === false || $count === 0) {
				return false;
			}
			$written += $count;
		}
		return true;
	}
}
