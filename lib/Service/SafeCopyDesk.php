<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * Safe copies for people: reviewers and submitters may ask for one and take it along.
 *
 * @psalm-import-type DocumentGateSafeCopy from ResponseDefinitions
 */
class SafeCopyDesk {
	private const TARGETS = ['odt', 'ods', 'odp', 'odg', 'pdf-a'];

	public function __construct(
		private readonly CaseService $cases,
		private readonly AccessService $access,
		private readonly SafeCopyService $copies,
	) {
	}

	/**
	 * @return DocumentGateSafeCopy
	 * @throws NotFound there is no such case for this person
	 */
	public function show(int $id, ?string $uid): array {
		return $this->present($this->item($id, $uid));
	}

	/**
	 * @return DocumentGateSafeCopy
	 * @throws NotFound
	 */
	public function make(int $id, ?string $uid): array {
		return $this->present($this->copies->make($this->item($id, $uid), Actor::user((string)$uid)));
	}

	/**
	 * @return DocumentGateSafeCopy
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function convert(int $id, string $to, ?string $uid): array {
		if (!in_array($to, self::TARGETS, true)) {
			throw new Invalid('A document can be converted to ODT, ODS, ODP, ODG or PDF/A.');
		}
		return $this->present($this->copies->convert($this->item($id, $uid), $to, Actor::user((string)$uid)));
	}

	/**
	 * @return array{resource, string} the bytes, which the caller closes, and the name
	 * @throws NotFound
	 */
	public function content(int $id, ?string $uid): array {
		$item = $this->item($id, $uid);
		return [$this->copies->open($item), $item->getSafeName() ?? $item->getName()];
	}

	private function item(int $id, ?string $uid): Item {
		$item = $this->cases->get($id);
		if (!$this->access->isReviewer($uid) && !$this->access->isSubmitter($item, $uid)) {
			throw new NotFound('There is no case ' . $id . '.');
		}
		return $item;
	}

	/** @return DocumentGateSafeCopy */
	private function present(Item $item): array {
		$isCurrent = $this->copies->isCurrent($item);
		return [
			'available' => $isCurrent,
			'name' => $isCurrent ? $item->getSafeName() : null,
			'verdict' => $isCurrent ? $item->getSafeVerdict() : null,
			'changes' => $isCurrent ? array_values($item->getSafeChanges()) : [],
		];
	}
}
