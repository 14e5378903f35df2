<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** A part of a storage in which documents lie: somebody's files, or a team folder. */
final class FileTree {
	/**
	 * @param int $storageId numeric
	 * @param string $root path inside the storage at which the tree begins, without a slash at the end
	 * @param ?string $ownerUid null: a team folder
	 */
	public function __construct(
		public readonly int $storageId,
		public readonly string $root,
		public readonly ?string $ownerUid,
		public readonly ?int $teamFolderId = null,
	) {
	}

	/** A path inside the storage as the owner sees it, with a slash before. */
	public function pathOf(string $internalPath): string {
		return '/' . ltrim(substr($internalPath, strlen($this->root)), '/');
	}

	/** What the owner sees as a path, inside the storage. */
	public function internalPathOf(string $path): string {
		return trim($this->root . '/' . trim($path, '/'), '/');
	}
}
