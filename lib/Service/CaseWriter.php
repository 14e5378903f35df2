<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\ReceiptMapper;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\RetryPlan;
use OCP\AppFramework\Utility\ITimeFactory;

/** Changes the rows of cases together with their trail and the index of what is hidden. Callers hold the transaction and tell people afterwards. */
class CaseWriter {
	public function __construct(
		private readonly ItemMapper $items,
		private readonly AuditTrail $audit,
		private readonly HeldIndex $held,
		private readonly GateSettings $settings,
		private readonly ReportShelf $reports,
		private readonly ReceiptMapper $receipts,
		private readonly ITimeFactory $time,
	) {
	}

	public function insert(NewCase $new, Judgement $judgement, ?int $fileId = null): Item {
		$now = $this->time->getTime();
		$state = Disposition::after(null, $judgement, $new->mode, $new->stashed);
		$item = new Item();
		$item->setFileId($fileId ?? $new->fileId);
		$item->setStorageId($new->storageId);
		$item->setPathHash($new->pathHash());
		$item->setInternalPath($new->internalPath);
		$item->setName($new->name);
		$item->setPath($new->path);
		$item->setSize($new->size);
		$item->setSha256($new->sha256);
		$item->setMtime($new->mtime);
		$item->setMediaType($new->mediaType);
		$item->setOwnerUid($new->ownerUid);
		$item->setSubmitterUid($new->submitterUid);
		$item->setSubmitterName($new->submitterName === null ? null : mb_substr($new->submitterName, 0, 255));
		$item->setShareToken($new->shareToken);
		$item->setRecipientUid($new->recipientUid);
		$item->setScopeId($new->scopeId);
		$item->setMode($new->mode->value);
		$item->setOrigin($new->origin->value);
		$item->setState($state->value);
		$item->setStashed($new->stashed ? 1 : 0);
		$item->setInPlace($new->stashed ? 0 : 1);
		$item->setBlob($new->blob);
		$item->setPreviousId($new->previousId ?? $this->previous($new)?->getId());
		$item->setCreatedAt($now);
		$item->setUpdatedAt($now);
		$this->fill($item, $judgement);
		$this->plan($item, $state, $judgement);
		$this->reports->keep($judgement->reportHash);
		$item = $this->items->insert($item);
		$this->keepReceipt($item, $new);
		$actor = $new->submitterUid !== null ? Actor::user($new->submitterUid) : ($new->shareToken !== null ? Actor::guest($new->submitterName) : Actor::system());
		$this->audit->record($item->getId(), 'opened', $actor, ['origin' => $item->getOrigin(), 'state' => $state->value, 'sha256' => $item->getSha256()] + $this->said($judgement));
		if ($state->hides() && !$new->stashed) {
			$this->held->changed();
		}
		return $item;
	}

	/** The same refused bytes came again. */
	public function handInAgain(Item $item, NewCase $new): void {
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->keepReceipt($item, $new);
		$this->audit->record($item->getId(), 'handed-in-again', Actor::system());
	}

	/** As if the case had never been opened; the trail keeps both. */
	public function abandon(Item $item): void {
		$this->items->delete($item);
		$this->receipts->forget($item->getId());
		$this->audit->record($item->getId(), 'abandoned', Actor::system());
		$this->held->changed();
	}

	/** @param int $fileId of a file that was not there before, so that only what once stood at its place may be older */
	public function insertInPlace(NewCase $new, Judgement $judgement, int $fileId): Item {
		$item = $this->insert($new, $judgement, $fileId);
		if ($item->getPreviousId() !== null) {
			$this->supersede($item, $fileId);
		}
		return $item;
	}

	public function bind(Item $item, int $fileId): void {
		$item->setFileId($fileId);
		if ($item->isStashed()) {
			$this->items->update($item);
			return;
		}
		$item->setInPlace(1);
		$this->items->update($item);
		$this->supersede($item, $fileId);
	}

	/** Everything older at the file gives way; what was open of it was taken back by handing in something new. */
	private function supersede(Item $item, int $fileId): void {
		$changed = $item->disposition()->hides();
		$older = [...$this->items->inPlaceByFile($fileId), ...$this->items->inPlaceByPath($item->getStorageId(), $item->getPathHash())];
		$seen = [];
		foreach ($older as $old) {
			if (isset($seen[$old->getId()])) {
				continue;
			}
			$seen[$old->getId()] = true;
			// a file that was moved away from this path has a case of its own there
			if ($old->getId() >= $item->getId() || ($old->getFileId() !== null && $old->getFileId() !== $fileId)) {
				continue;
			}
			$changed = $changed || $old->disposition()->hides();
			$this->giveWay($old, $item);
		}
		if ($changed) {
			$this->held->changed();
		}
	}

	public function land(Item $item, int $fileId): void {
		$item->setStashed(0);
		$item->setNextAttempt(null);
		$item->setUpdatedAt($this->time->getTime());
		$this->bind($item, $fileId);
		$this->audit->record($item->getId(), 'landed', Actor::system(), ['state' => $item->getState()]);
	}

	public function holdAgain(Item $item, string $cause): void {
		$before = $item->disposition();
		$item->setState(Disposition::Held->value);
		$item->setPendingCause($cause);
		$item->setNextAttempt(null);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->audit->record($item->getId(), 'held-again', Actor::system(), ['from' => $before->value, 'cause' => $cause]);
		$this->held->changed();
	}

	public function judge(Item $item, Judgement $judgement, Disposition $before, Disposition $after): void {
		$this->reports->keep($judgement->reportHash);
		if ($judgement->verdict !== null || $item->getVerdict() === null) {
			$this->fill($item, $judgement);
		}
		if ($judgement->reportHash !== null && $item->getFirstApprover() !== null) {
			// the first reviewer agreed to another report
			$item->setFirstApprover(null);
			$item->setDecision(null);
		}
		$item->setState($after->value);
		$item->setUpdatedAt($this->time->getTime());
		$item->setAttempts($judgement->verdict === null ? $item->getAttempts() + 1 : 0);
		$this->plan($item, $after, $judgement);
		$this->items->update($item);
		$this->audit->record($item->getId(), 'judged', Actor::system(), ['from' => $before->value, 'state' => $after->value] + $this->said($judgement));
		if ($before->hides() !== $after->hides()) {
			$this->held->changed();
		}
	}

	public function inspectSoon(Item $item): void {
		$now = $this->time->getTime();
		$item->setPendingCause('changed');
		$item->setNextAttempt($now);
		$item->setUpdatedAt($now);
		$this->items->update($item);
		$this->audit->record($item->getId(), 'changed', Actor::system(), ['sha256' => $item->getSha256()]);
	}

	public function withdraw(Item $item, bool $gone, Actor $actor): void {
		$before = $item->disposition();
		if ($before->isOpen()) {
			$item->setState(Disposition::Withdrawn->value);
		}
		$item->setInPlace($gone ? 0 : $item->getInPlace());
		$item->setNextAttempt(null);
		$item->setDueAt(null);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->audit->record($item->getId(), 'withdrawn', $actor, ['from' => $before->value, 'gone' => $gone]);
		$this->held->changed();
	}

	public function destroy(Item $item): void {
		$item->setInPlace(0);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->audit->record($item->getId(), 'destroyed', Actor::system());
		$this->held->changed();
	}

	public function move(Item $item, int $storageId, string $internalPath, string $path, ?string $ownerUid): void {
		$item->setStorageId($storageId);
		$item->setInternalPath($internalPath);
		$item->setPathHash(md5($internalPath));
		$item->setPath($path);
		$item->setName(basename($path));
		$item->setOwnerUid($ownerUid);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->audit->record($item->getId(), 'moved', Actor::system());
		if ($item->disposition()->hides()) {
			$this->held->changed();
		}
	}

	private function keepReceipt(Item $item, NewCase $new): void {
		if ($new->receiptHash !== null) {
			$this->receipts->keep($new->receiptHash, $item->getId(), $this->time->getTime());
		}
	}

	private function giveWay(Item $old, Item $new): void {
		$before = $old->disposition();
		$old->setInPlace(0);
		$old->setNextAttempt(null);
		if ($before->isOpen()) {
			$old->setState(Disposition::Withdrawn->value);
			$old->setDueAt(null);
		}
		$old->setUpdatedAt($this->time->getTime());
		$this->items->update($old);
		$this->audit->record($old->getId(), 'superseded', Actor::system(), ['from' => $before->value, 'by' => $new->getId()]);
		if ($new->getPreviousId() === null) {
			$new->setPreviousId($old->getId());
			$this->items->update($new);
		}
	}

	/** The case of what stood here before, whatever became of it. */
	private function previous(NewCase $new): ?Item {
		if ($new->fileId !== null) {
			$item = $this->items->latestByFile($new->fileId);
			if ($item !== null) {
				return $item;
			}
		}
		return $this->items->byPlace($new->storageId, $new->pathHash(), 1)[0] ?? null;
	}

	private function fill(Item $item, Judgement $judgement): void {
		$item->setVerdict($judgement->verdict?->value);
		$item->setTraits($judgement->traits);
		$item->setBecause($judgement->because);
		$item->setFormatId($judgement->formatId === null ? null : substr($judgement->formatId, 0, 64));
		$item->setSafeCopy($judgement->safeCopy->value);
		$item->setReportHash($judgement->reportHash);
		$item->setPolicyName($judgement->policyName);
		$item->setPolicyRevision($judgement->policyRevision);
		$item->setEngineVersion($judgement->engineVersion);
	}

	/** When to try again, and until when somebody should have decided. */
	private function plan(Item $item, Disposition $state, Judgement $judgement): void {
		$now = $this->time->getTime();
		$waits = $judgement->verdict === null;
		$item->setPendingCause($waits ? $judgement->cause ?? 'engine-unavailable' : null);
		// what a sweep found is inspected by the next job; accepted bytes in the vault have to land
		$item->setNextAttempt(match (true) {
			$judgement->cause === 'not-inspected' => $now,
			$waits => $now + RetryPlan::seconds($item->getAttempts()),
			$item->isStashed() && $state === Disposition::Clean => $now,
			default => null,
		});
		$hours = $this->settings->reviewHours();
		if ($state === Disposition::Held && $item->getDueAt() === null && $hours > 0) {
			$item->setDueAt($now + $hours * 3600);
		}
	}

	/** @return array<string, mixed> */
	private function said(Judgement $judgement): array {
		return [
			'verdict' => $judgement->verdict?->value,
			'report' => $judgement->reportHash,
			'policy' => $judgement->policyName,
			'revision' => $judgement->policyRevision,
			'engine' => $judgement->engineVersion,
			'cause' => $judgement->cause,
		];
	}
}
