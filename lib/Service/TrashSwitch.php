<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\Files_Trashbin\Trash\ITrashManager;
use OCP\App\IAppManager;
use Psr\Container\ContainerInterface;

/** Deletes without a stay in the trash. */
class TrashSwitch {
	public function __construct(
		private readonly IAppManager $apps,
		private readonly ContainerInterface $container,
	) {
	}

	/** @param callable(): mixed $work */
	public function without(callable $work): void {
		if (!$this->apps->isEnabledForUser('files_trashbin') || !interface_exists(ITrashManager::class)) {
			$work();
			return;
		}
		/** @var ITrashManager $trash */
		$trash = $this->container->get(ITrashManager::class);
		$trash->pauseTrash();
		try {
			$work();
		} finally {
			$trash->resumeTrash();
		}
	}
}
