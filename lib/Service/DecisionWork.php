<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Decision;

/** What a decision means for the bytes. */
class DecisionWork {
	public function __construct(
		private readonly FileActions $files,
		private readonly StashedDocuments $stashed,
		private readonly DocumentBytes $bytes,
		private readonly CaseService $cases,
		private readonly Vault $vault,
	) {
	}

	/**
	 * Whether the decision can be carried out at all, before anything is changed.
	 *
	 * @throws Conflict
	 */
	public function require(Item $item, Decision $decision): void {
		if ($decision === Decision::ReleaseSafeCopy && ($item->getSafeBlob() === null || $item->getSafeOf() !== $item->getSha256())) {
			throw new Conflict('There is no safe copy of this document.');
		}
		if ($decision !== Decision::Release) {
			return;
		}
		if ($item->isStashed() && $item->getBlob() === null) {
			throw new Conflict('The sealed copy of this document was deleted when its time was over. Ask for it to be handed in again.');
		}
		if (!$item->isStashed() && $item->getSha256() !== '' && !$this->isUnchanged($item)) {
			$this->cases->inspectSoon($item);
			throw new Conflict('The document is another one by now. It is inspected again; look at the new report then.');
		}
	}

	/** @throws Conflict|NotFound the bytes cannot be brought to their place */
	public function carryOut(Item $item, Decision $decision): void {
		match ($decision) {
			Decision::Release => $item->isStashed() ? $this->stashed->bringBack($item) : $this->files->release($item),
			Decision::ReleaseSafeCopy => $this->replace($item),
			// both stay where they are, with the submitter; a rejected one is destroyed when its time is over
			Decision::Return, Decision::Reject => $item->isStashed() ? null : $this->files->etagBump($item),
		};
	}

	/** What was inspected is what others will read. */
	private function isUnchanged(Item $item): bool {
		try {
			return $this->bytes->hash($item) === $item->getSha256();
		} catch (NotFound) {
			throw new Conflict('The document is not there any more.');
		}
	}

	private function replace(Item $item): void {
		$bytes = $this->vault->open((string)$item->getSafeBlob());
		try {
			$this->files->replaceWith($item, $bytes, $item->getSafeName() ?? $item->getName());
		} finally {
			// whoever writes a stream may have closed it
			if (is_resource($bytes)) {
				fclose($bytes);
			}
		}
	}
}
