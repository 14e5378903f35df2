<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Storage\Wrapper\Jail;
use OCP\Files\Storage\IStorage;

/** Paths as the file cache knows them: a storage may show only a part of another one. */
final class RealPath {
	public static function of(IStorage $storage, string $path): string {
		while ($storage->instanceOfStorage(Jail::class)) {
			/** @var Jail $storage */
			$path = $storage->getUnjailedPath($path);
			$storage = $storage->getUnjailedStorage();
		}
		return trim($path, '/');
	}

	/** Whether a file is an upload on its way, which has neither its name nor its place yet. Object storage adds an ending of its own. */
	public static function isUnfinished(string $path): bool {
		return preg_match('/\.ocTransferId\d+\.part(\.part)?$/', $path) === 1;
	}

	/** What a file will be called that object storage is still writing: its entry comes before its bytes, with an ending. */
	public static function finished(string $path): string {
		return str_ends_with($path, '.part') ? substr($path, 0, -5) : $path;
	}
}
