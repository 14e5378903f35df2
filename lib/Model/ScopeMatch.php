<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** Whether one scope covers a document, and how closely. */
final class ScopeMatch {
	/**
	 * @param string $scopePath without a slash at the end; empty: everything
	 * @return ?int null: it does not cover it; otherwise the higher, the more specific
	 */
	public static function strength(ScopeKind $kind, ?string $ownerUid, string $scopePath, ?int $teamFolderId, ?string $groupId, ScopeQuestion $asked): ?int {
		$covers = match ($kind) {
			ScopeKind::All => true,
			ScopeKind::PublicLinks => $asked->shareToken !== null,
			ScopeKind::Group => $asked->ownerUid !== null && in_array($groupId, $asked->groupIds, true),
			ScopeKind::TeamFolder => $asked->teamFolderId !== null && $asked->teamFolderId === $teamFolderId,
			ScopeKind::Path => $asked->ownerUid !== null && $asked->ownerUid === $ownerUid,
		};
		if (!$covers || !self::isInside($scopePath, $asked->path)) {
			return null;
		}
		// no path is longer than what the storage allows, so the kind always counts first
		return $kind->rank() * 10000 + strlen($scopePath);
	}

	/** One spelling for each folder: a slash before, none behind, no dots. @return string empty for the whole tree */
	public static function normalise(string $path): string {
		$parts = array_filter(explode('/', $path), static fn (string $part): bool => $part !== '' && $part !== '.');
		return $parts === [] ? '' : '/' . implode('/', $parts);
	}

	public static function isInside(string $folder, string $path): bool {
		return $folder === '' || $path === $folder || str_starts_with(self::normalise($path) . '/', $folder . '/');
	}
}
