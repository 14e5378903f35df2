<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\Share\IManager;

/** Who else can read at a place. */
class Audience {
	public function __construct(
		private readonly IRootFolder $root,
		private readonly IManager $shares,
	) {
	}

	/** Whether nobody but this user can read what lies there. */
	public function isAlone(GatedMount $mount, string $internalPath, string $uid): bool {
		if ($mount->kind !== MountKind::Home || $mount->uid !== $uid) {
			return false;
		}
		$path = $mount->pathOf($internalPath);
		if ($path === null) {
			return true;
		}
		try {
			$folder = $this->root->getUserFolder($uid)->get(dirname($path));
		} catch (NotFoundException) {
			return false;
		}
		$access = $this->shares->getAccessList($folder, true, false);
		$others = array_diff(array_map(strval(...), $access['users'] ?? []), [$uid]);
		return $others === [] && !($access['public'] ?? false) && !($access['remote'] ?? false) && ($access['mail'] ?? []) === [];
	}
}
