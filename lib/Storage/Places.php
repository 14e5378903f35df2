<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Service\ScopeService;
use OCP\Files\Storage\IStorage;

/** Finds out whether documents are inspected at a place. */
class Places {
	public function __construct(
		private readonly ScopeService $scopes,
		private readonly SubmissionFinder $submissions,
	) {
	}

	/**
	 * @param IStorage $storage the one below the gate
	 * @param string $path inside it
	 * @return ?Place null where nothing is inspected
	 */
	public function at(GatedMount $mount, IStorage $storage, string $path): ?Place {
		$visible = $mount->pathOf($path);
		if ($visible === null || $visible === '/' || RealPath::isUnfinished($path)) {
			return null;
		}
		$owner = $mount->kind === MountKind::Team ? null : $mount->uid;
		$scope = $this->scopes->scopeFor($owner, $visible, $mount->teamFolderId, $this->submissions->shareToken());
		if ($scope === null) {
			return null;
		}
		return new Place($mount, $storage->getCache()->getNumericStorageId(), RealPath::of($storage, $path), $visible, $scope);
	}
}
