<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** Where a document is and how it came, as far as scopes ask. */
final class ScopeQuestion {
	/**
	 * @param ?string $ownerUid of the home the document is in; null: a team folder
	 * @param string $path as the owner sees it, or inside the team folder
	 * @param list<string> $groupIds of the owner
	 */
	public function __construct(
		public readonly ?string $ownerUid,
		public readonly string $path,
		public readonly ?int $teamFolderId = null,
		public readonly ?string $shareToken = null,
		public readonly array $groupIds = [],
	) {
	}
}
