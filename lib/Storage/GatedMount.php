<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

/** A mount as the gate sees it. */
final class GatedMount {
	/**
	 * @param string $point for example /alice/files/Team/
	 * @param ?string $uid in whose file tree it is mounted
	 * @param ?int $teamFolderId of a team folder
	 */
	public function __construct(
		public readonly MountKind $kind,
		public readonly string $point,
		public readonly ?string $uid,
		public readonly ?int $teamFolderId = null,
	) {
	}

	/**
	 * A path inside the storage as the owner sees it, for example /Eingang/motion.odt; null where no documents lie:
	 * in the trash, among old versions, in the folder of unfinished uploads.
	 */
	public function pathOf(string $internalPath): ?string {
		$internalPath = trim($internalPath, '/');
		return match ($this->kind) {
			MountKind::Home => str_starts_with($internalPath, 'files/') ? substr($internalPath, 5) : null,
			MountKind::Team => '/' . $internalPath,
			MountKind::External => $this->prefix() . $internalPath,
			MountKind::Window => null,
		};
	}

	/** Where an external mount begins in its user's files, with a slash at both ends. */
	private function prefix(): string {
		$start = '/' . $this->uid . '/files';
		return str_starts_with($this->point, $start . '/') ? substr($this->point, strlen($start)) : '/';
	}
}
