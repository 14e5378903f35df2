<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use Psr\Log\LoggerInterface;

/** Brings refused bytes that are let through after all from the vault to the place they were meant for. */
class StashedDocuments {
	public function __construct(
		private readonly FileActions $files,
		private readonly CaseService $cases,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * The new content is at the old place, and its case is the one of the file from now on.
	 *
	 * @throws Conflict|NotFound
	 */
	public function bringBack(Item $item): void {
		$this->files->restoreStashed($item);
		$fileId = $item->getFileId();
		if ($fileId === null) {
			throw new Conflict('The document of case ' . $item->getId() . ' could not be brought to its place.');
		}
		$this->cases->landed($item, $fileId);
	}

	/** Where it is not possible, because the place looks different by now, staff have to look at it. */
	public function bringBackOrHold(Item $item): void {
		try {
			$this->bringBack($item);
		} catch (Conflict|NotFound $problem) {
			$this->logger->warning('An accepted document cannot be brought to its place and waits', ['exception' => $problem, 'case' => $item->getId()]);
			$this->cases->heldAgain($item, 'place-taken');
		}
	}
}
