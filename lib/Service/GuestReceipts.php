<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\Receipt;
use OCA\DocumentGate\Db\ReceiptMapper;
use OCA\DocumentGate\Exception\WrongSecret;
use OCA\DocumentGate\Model\ReceiptSecret;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\IL10N;

/**
 * What a guest handed in, for whoever has the secret: the documents that came with it, no place, no person, nothing of others.
 *
 * @psalm-import-type DocumentGateGuestSubmission from ResponseDefinitions
 */
class GuestReceipts {
	public function __construct(
		private readonly ReceiptMapper $receipts,
		private readonly ItemMapper $items,
		private readonly ScopeService $scopes,
		private readonly GuestWords $words,
		private readonly FindingTexts $findings,
		private readonly Languages $languages,
	) {
	}

	/**
	 * @return list<DocumentGateGuestSubmission> newest first
	 * @throws WrongSecret nothing came with this secret, or it was purged
	 */
	public function of(string $secret): array {
		$hash = ReceiptSecret::hashOf($secret);
		$shown = [];
		foreach ($hash === null ? [] : $this->receipts->bySecret($hash) as $receipt) {
			$item = $this->items->find($receipt->getItemId());
			if ($item !== null) {
				$shown[] = $this->shown($item, $receipt);
			}
		}
		return $shown === [] ? throw new WrongSecret('There is no such receipt.') : $shown;
	}

	/** @return DocumentGateGuestSubmission */
	private function shown(Item $item, Receipt $receipt): array {
		$isOpen = $item->disposition()->isOpen();
		return [
			'number' => CaseWords::number($item),
			'name' => $item->getName(),
			'size' => $item->getSize(),
			'sha256' => $item->getSha256() === '' ? null : $item->getSha256(),
			'state' => $item->getState(),
			'sentence' => $this->languages->both(fn (IL10N $l): string => $this->words->sentence($item, $l)),
			'next' => $this->languages->both(fn (IL10N $l): string => $this->words->next($item, $l)),
			'message' => CaseWords::message($item),
			'intake' => $this->intake($item),
			'submittedAt' => Times::iso($receipt->getCreatedAt()) ?? '',
			'until' => $isOpen ? Times::iso($item->getDueAt()) : null,
			'findings' => $this->findings->findings($item),
			'gaps' => $this->findings->gaps($item),
		];
	}

	/** Scopes of other kinds are named for those who keep them, not for guests. */
	private function intake(Item $item): ?string {
		foreach ($this->scopes->list() as $scope) {
			if ((int)$scope->getId() === $item->getScopeId() && in_array($scope->scopeKind(), [ScopeKind::Path, ScopeKind::TeamFolder], true)) {
				return $scope->getName();
			}
		}
		return null;
	}
}
