<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\Files_External\Config\ExternalMountPoint;
use OCA\Files_Sharing\External\Mount as FederatedMount;
use OCP\Files\IHomeStorage;
use OCP\Files\Mount\IMountPoint;
use OCP\Files\Storage\IStorage;

/** Tells what a mount is to the gate. Kinds that nobody knows yet count as external: what waits does not get there. */
class MountReader {
	/** App that brings team folders. */
	private const TEAM_MOUNT = 'OCA\GroupFolders\Mount\GroupMountPoint';

	public function read(string $point, IStorage $storage, IMountPoint $mount): GatedMount {
		$parts = explode('/', trim($point, '/'));
		$uid = $parts[0] === '' ? null : $parts[0];
		if ($uid !== null && count($parts) === 1 && $storage->instanceOfStorage(IHomeStorage::class)) {
			return new GatedMount(MountKind::Home, $point, $uid);
		}
		if ($uid === null || ($parts[1] ?? '') !== 'files' || count($parts) < 3) {
			return new GatedMount(MountKind::Window, $point, $uid);
		}
		/** @psalm-suppress ArgumentTypeCoercion the class is there where the app is */
		if (is_a($mount, self::TEAM_MOUNT)) {
			$folderId = method_exists($mount, 'getFolderId') ? (int)$mount->getFolderId() : 0;
			return new GatedMount(MountKind::Team, $point, $uid, $folderId);
		}
		if ($mount instanceof FederatedMount || $mount instanceof ExternalMountPoint || $mount->getMountType() === 'external') {
			return new GatedMount(MountKind::External, $point, $uid);
		}
		if ($mount->getMountType() === 'shared') {
			return new GatedMount(MountKind::Window, $point, $uid);
		}
		return new GatedMount(MountKind::External, $point, $uid);
	}
}
