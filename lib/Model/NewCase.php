<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** What is known of a document when its case is opened: everything but what it contains. */
final class NewCase {
	/**
	 * @param int $storageId numeric id of the storage, as in the file cache
	 * @param string $internalPath inside that storage
	 * @param string $path as the owner sees it, for example /Eingang/motion.odt
	 * @param int $size bytes
	 * @param int $mtime seconds
	 * @param ?int $fileId null until the file is in the file cache
	 * @param ?string $ownerUid null: a team folder
	 * @param ?string $submitterUid null: a guest or the system
	 * @param ?string $submitterName what a guest called himself
	 * @param ?string $recipientUid whom it was meant for, where that is known
	 * @param bool $stashed the bytes are only in the vault, because the write was refused
	 * @param ?string $blob name in the vault
	 * @param ?string $receiptHash of the secret that a guest comes back with
	 * @param ?int $previousId the case of an earlier version; found by itself where it is null
	 */
	public function __construct(
		public readonly int $storageId,
		public readonly string $internalPath,
		public readonly string $name,
		public readonly string $path,
		public readonly int $size,
		public readonly string $sha256,
		public readonly int $mtime,
		public readonly Origin $origin,
		public readonly ?int $fileId = null,
		public readonly ?string $mediaType = null,
		public readonly ?string $ownerUid = null,
		public readonly ?string $submitterUid = null,
		public readonly ?string $submitterName = null,
		public readonly ?string $shareToken = null,
		public readonly ?string $recipientUid = null,
		public readonly ?int $scopeId = null,
		public readonly Mode $mode = Mode::Enforce,
		public readonly bool $stashed = false,
		public readonly ?string $blob = null,
		public readonly ?int $previousId = null,
		public readonly ?string $receiptHash = null,
	) {
	}

	/** The key of the file cache. */
	public function pathHash(): string {
		return md5($this->internalPath);
	}
}
