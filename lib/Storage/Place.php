<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Db\Scope;

/** A place inside a scope, where documents are inspected. */
final class Place {
	/**
	 * @param int $storageId numeric, as in the file cache
	 * @param string $realPath inside that storage, as in the file cache
	 * @param string $path as the owner sees it
	 */
	public function __construct(
		public readonly GatedMount $mount,
		public readonly int $storageId,
		public readonly string $realPath,
		public readonly string $path,
		public readonly Scope $scope,
	) {
	}

	public function name(): string {
		return basename($this->path);
	}

	public function extension(): string {
		return strtolower(pathinfo($this->path, PATHINFO_EXTENSION));
	}

	/** The uid of the owner; null for a team folder. */
	public function ownerUid(): ?string {
		return $this->mount->kind === MountKind::Team ? null : $this->mount->uid;
	}
}
