<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;
use OCP\IConfig;
use OCP\Security\ISecureRandom;

/** Sealed copies of documents in the app data: not readable on the disk, in no listing, in no search, in no trash. */
class Vault {
	/** Bytes of an opened copy that stay in memory; more goes to a temporary file without a name. */
	private const IN_MEMORY = 2097152;
	private const NAME = '/^[0-9a-z]{32}$/';

	public function __construct(
		private readonly IAppData $appData,
		private readonly IConfig $config,
		private readonly ISecureRandom $random,
	) {
	}

	/**
	 * @param resource|string $source an open stream, read to its end, or a path
	 * @param ?string $name to open it by: 32 small letters and digits; what was there under it goes. Null: one that nobody can guess
	 * @return string the name under which it can be opened
	 * @throws Conflict it cannot be read or written now
	 */
	public function seal($source, ?string $name = null): string {
		$plain = is_string($source) ? @fopen($source, 'rb') : $source;
		if (!is_resource($plain)) {
			throw new Conflict('The document cannot be read.');
		}
		$file = null;
		try {
			if ($name === null) {
				$name = $this->random->generate(32, ISecureRandom::CHAR_LOWER . ISecureRandom::CHAR_DIGITS);
			} else {
				$this->delete($name);
			}
			$file = $this->folder($name)->newFile($name);
			$sealed = $file->write();
			if (!is_resource($sealed)) {
				throw new \RuntimeException('The app data cannot be written.');
			}
			try {
				$this->stream()->seal($plain, $sealed);
				if (!fflush($sealed)) {
					throw new \RuntimeException('The app data cannot be written; the disk may be full.');
				}
			} finally {
				if (!fclose($sealed)) {
					throw new \RuntimeException('The app data cannot be written; the disk may be full.');
				}
			}
			return $name;
		} catch (\Throwable $problem) {
			$this->discard($file);
			throw new Conflict('The sealed copy could not be written.', 0, $problem);
		} finally {
			if (is_string($source)) {
				fclose($plain);
			}
		}
	}

	/**
	 * Everything is opened and verified before the first byte is given.
	 *
	 * @return resource at its beginning; the caller closes it
	 * @throws NotFound there is no such copy
	 * @throws Conflict it was changed or cannot be read
	 */
	public function open(string $name) {
		$plain = fopen('php://temp/maxmemory:' . self::IN_MEMORY, 'w+b');
		if ($plain === false) {
			throw new Conflict('There is no place for temporary files.');
		}
		try {
			$sealed = $this->file($name)->read();
			if (!is_resource($sealed)) {
				throw new \RuntimeException('The app data cannot be read.');
			}
			try {
				$this->stream()->unseal($sealed, $plain);
			} finally {
				fclose($sealed);
			}
			rewind($plain);
			return $plain;
		} catch (NotFound $problem) {
			fclose($plain);
			throw $problem;
		} catch (\Throwable $problem) {
			fclose($plain);
			throw new Conflict('The sealed copy cannot be opened.', 0, $problem);
		}
	}

	/** It does not matter whether it is still there. */
	public function delete(string $name): void {
		try {
			$this->file($name)->delete();
		} catch (NotFound) {
			// then it is gone, as wanted
		}
	}

	/**
	 * Names of copies that were sealed before this time.
	 *
	 * @return iterable<string>
	 */
	public function olderThan(int $time): iterable {
		foreach (str_split('0123456789abcdefghijklmnopqrstuvwxyz') as $first) {
			try {
				$files = $this->appData->getFolder($this->folderName($first))->getDirectoryListing();
			} catch (NotFoundException) {
				continue;
			}
			foreach ($files as $file) {
				if ($file->getMTime() < $time && preg_match(self::NAME, $file->getName()) === 1) {
					yield $file->getName();
				}
			}
		}
	}

	private function stream(): SecretStream {
		$secret = $this->config->getSystemValueString('secret');
		if ($secret === '') {
			throw new \RuntimeException('The server has no secret.');
		}
		return new SecretStream($secret);
	}

	private function file(string $name): ISimpleFile {
		if (preg_match(self::NAME, $name) !== 1) {
			throw new NotFound('There is no such sealed copy.');
		}
		try {
			return $this->appData->getFolder($this->folderName($name))->getFile($name);
		} catch (NotFoundException $problem) {
			throw new NotFound('There is no such sealed copy.', 0, $problem);
		}
	}

	private function folder(string $name): ISimpleFolder {
		$folder = $this->folderName($name);
		try {
			return $this->appData->getFolder($folder);
		} catch (NotFoundException) {
			return $this->appData->newFolder($folder);
		}
	}

	/** A few folders, so that none gets too large. */
	private function folderName(string $name): string {
		return 'sealed-' . $name[0];
	}

	private function discard(?ISimpleFile $file): void {
		try {
			$file?->delete();
		} catch (\Throwable) {
			// what could not be written may be impossible to delete as well; it is not readable for anybody
		}
	}
}
