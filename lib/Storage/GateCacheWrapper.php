<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Cache\Wrapper\CacheWrapper;
use OCP\Constants;
use OCP\Files\Cache\ICache;
use OCP\Files\Cache\ICacheEntry;
use OCP\Files\Storage\IStorage;

/** Leaves out of every answer what waits, and takes the right to share it from its submitter. */
class GateCacheWrapper extends CacheWrapper {
	public function __construct(
		ICache $cache,
		private readonly IStorage $below,
		private readonly Sight $sight,
	) {
		parent::__construct($cache);
	}

	/**
	 * @param ICacheEntry $entry
	 * @return ICacheEntry|false
	 */
	protected function formatCacheEntry($entry) {
		$held = $this->sight->heldEntry($entry, $this->below);
		if ($held === null) {
			return $entry;
		}
		if ($this->sight->isHidden($held)) {
			return false;
		}
		$entry['permissions'] = $entry->getPermissions() & ~Constants::PERMISSION_SHARE;
		return $entry;
	}

	/**
	 * Nextcloud 32 leaves what is hidden in the list as false.
	 *
	 * @param int $fileId
	 * @return list<ICacheEntry>
	 */
	public function getFolderContentsById($fileId, ?string $mimeTypeFilter = null) {
		return array_values(array_filter(parent::getFolderContentsById($fileId, $mimeTypeFilter)));
	}

	/**
	 * @param int $id
	 * @return ?string
	 */
	public function getPathById($id) {
		$path = parent::getPathById($id);
		if ($path === null) {
			return null;
		}
		$held = $this->sight->heldAt($this->below, $path);
		return $held !== null && $this->sight->isHidden($held) ? null : $path;
	}
}
