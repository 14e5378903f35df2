<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** One row of the audit trail as the hash chain sees it. */
final class AuditLink {
	/** What stands before the first row. */
	public const START = '0000000000000000000000000000000000000000000000000000000000000000';

	/**
	 * @param string $detail JSON, byte for byte as stored
	 * @param int $createdAt seconds
	 */
	public function __construct(
		public readonly ?int $itemId,
		public readonly string $kind,
		public readonly string $actorKind,
		public readonly ?string $actorUid,
		public readonly ?string $actorName,
		public readonly string $detail,
		public readonly int $createdAt,
	) {
	}

	/** Sha256 over the hash before and every field; the fields are a JSON list, so that none can run into the next. */
	public function hash(string $previousHash): string {
		$fields = [$previousHash, $this->itemId, $this->kind, $this->actorKind, $this->actorUid, $this->actorName, $this->detail, $this->createdAt];
		return hash('sha256', json_encode($fields, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE));
	}
}
