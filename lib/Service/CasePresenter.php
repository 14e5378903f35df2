<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Db\ScopeMapper;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/**
 * Cases as reviewers see them.
 *
 * @psalm-import-type DocumentGateCaseSummary from ResponseDefinitions
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateCaseReference from ResponseDefinitions
 * @psalm-import-type DocumentGateRecommendation from ResponseDefinitions
 * @psalm-import-type DocumentGateAllowedDecision from ResponseDefinitions
 */
class CasePresenter {
	/** How many other cases with the same content are named. */
	private const SAME_CONTENT = 10;

	/** @var ?array<int, string> names of scopes by id */
	private ?array $scopes = null;

	public function __construct(
		private readonly People $people,
		private readonly CaseWords $words,
		private readonly FindingTexts $findings,
		private readonly Languages $languages,
		private readonly ScopeMapper $scopeMapper,
		private readonly ItemMapper $items,
		private readonly ReviewRequests $requests,
		private readonly AccessService $access,
		private readonly GateSettings $settings,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @param bool $exact whether the sentence names what was found; costs a look into the report
	 * @return DocumentGateCaseSummary
	 */
	public function summary(Item $item, bool $exact = false): array {
		$scope = $item->getScopeId();
		return [
			'id' => (int)$item->getId(),
			'number' => CaseWords::number($item),
			'fileId' => $item->getFileId(),
			'name' => $item->getName(),
			'path' => $item->getPath(),
			'size' => $item->getSize(),
			'mediaType' => $item->getMediaType(),
			'sha256' => $item->getSha256() === '' ? null : $item->getSha256(),
			'origin' => $item->getOrigin(),
			'state' => $item->getState(),
			'stashed' => $item->isStashed(),
			'pendingCause' => $item->getPendingCause(),
			'verdict' => $item->getVerdict(),
			'traits' => $item->traitNames(),
			'because' => $item->reasons(),
			'sentence' => $this->languages->both(fn (IL10N $l): string => $this->words->forReviewer($item, $l, $exact)),
			'safeCopy' => $item->getSafeCopy(),
			'owner' => $this->people->user($item->getOwnerUid()),
			'submitter' => $this->people->submitter($item),
			'recipient' => $this->people->user($item->getRecipientUid()),
			'assignee' => $this->people->user($item->getAssigneeUid()),
			'scope' => $scope === null ? null : ['id' => $scope, 'name' => $this->scopeName($scope)],
			'dueAt' => Times::iso($item->getDueAt()),
			'overdue' => $item->disposition()->isOpen() && $item->getDueAt() !== null && $item->getDueAt() < $this->clock->getTime(),
			'waitsForSecond' => $item->disposition()->isOpen() && $item->getFirstApprover() !== null,
			'decision' => $item->getDecision(),
			'decidedAt' => Times::iso($item->getDecidedAt()),
			'createdAt' => Times::iso($item->getCreatedAt()) ?? '',
			'updatedAt' => Times::iso($item->getUpdatedAt()) ?? '',
			'reportHash' => $item->getReportHash(),
			'policyName' => $item->getPolicyName() === '' ? null : $item->getPolicyName(),
			'policyRevision' => $item->getPolicyRevision() === 0 ? null : $item->getPolicyRevision(),
			'engineVersion' => $item->getEngineVersion() === '' ? null : $item->getEngineVersion(),
			'previousId' => $item->getPreviousId(),
		];
	}

	/** @return DocumentGateCase */
	public function whole(Item $item, string $uid): array {
		$previous = $item->getPreviousId() === null ? null : $this->items->find($item->getPreviousId());
		$same = $item->getSha256() === '' ? [] : $this->items->bySha256($item->getSha256(), (int)$item->getId(), self::SAME_CONTENT);
		return $this->summary($item, true) + [
			'reason' => $item->getReason(),
			'message' => $item->getMessage(),
			'decidedBy' => $this->people->user($item->getDecidedBy()),
			'firstApprover' => $this->people->user($item->getFirstApprover()),
			'reviewRequested' => $this->requests->isRequested((int)$item->getId()),
			'allowed' => $this->allowed($item, $uid),
			'recommendation' => $this->recommendation($item),
			'safeChanges' => array_values($item->getSafeChanges()),
			'previous' => $previous === null ? null : $this->reference($previous),
			'sameContent' => array_map($this->reference(...), $same),
		];
	}

	/** @return DocumentGateCaseReference */
	public function reference(Item $item): array {
		return [
			'id' => (int)$item->getId(),
			'number' => CaseWords::number($item),
			'name' => $item->getName(),
			'state' => $item->getState(),
			'decision' => $item->getDecision(),
			'createdAt' => Times::iso($item->getCreatedAt()) ?? '',
			'submitter' => $this->people->submitter($item),
		];
	}

	/** @return list<DocumentGateAllowedDecision> what this reviewer may decide now */
	private function allowed(Item $item, string $uid): array {
		if (!$this->access->isReviewer($uid) || $this->access->isSubmitter($item, $uid)) {
			return [];
		}
		$isFirst = $item->getFirstApprover() === $uid;
		$allowed = [];
		foreach (Decision::cases() as $decision) {
			$hasCopy = $decision !== Decision::ReleaseSafeCopy || $item->getSafeBlob() !== null;
			if ($item->disposition()->allows($decision) && $hasCopy && !($isFirst && $decision->opens())) {
				$allowed[] = [
					'decision' => $decision->value,
					'needsReason' => true,
					'needsSecond' => $decision->opens() && $this->settings->fourEyes() && $item->getFirstApprover() === null,
				];
			}
		}
		return $allowed;
	}

	/** @return ?DocumentGateRecommendation what follows from policy and findings; people decide */
	private function recommendation(Item $item): ?array {
		if (!$item->disposition()->isOpen() && $item->disposition() !== Disposition::Refused) {
			return null;
		}
		if ($item->getSafeBlob() !== null) {
			return ['decision' => Decision::ReleaseSafeCopy->value, 'why' => $this->languages->both(fn (IL10N $l): string => $l->t('The safe copy no longer shows what stopped the document.'))];
		}
		if ($this->isGrave($item)) {
			return ['decision' => Decision::Return->value, 'why' => $this->languages->both(fn (IL10N $l): string => $l->t('Something serious was found, and there is no safe copy. The submitter can mend the document.'))];
		}
		if ($item->disposition() === Disposition::Pending || $this->findings->gaps($item) !== []) {
			return null;
		}
		return ['decision' => Decision::Release->value, 'why' => $this->languages->both(fn (IL10N $l): string => $l->t('Nothing serious was found; the rules want a person to look at it.'))];
	}

	private function isGrave(Item $item): bool {
		return in_array($this->findings->worst($item), ['high', 'critical'], true);
	}

	private function scopeName(int $id): string {
		if ($this->scopes === null) {
			$this->scopes = [];
			foreach ($this->scopeMapper->all() as $scope) {
				$this->scopes[(int)$scope->getId()] = $scope->getName();
			}
		}
		return $this->scopes[$id] ?? '';
	}
}
