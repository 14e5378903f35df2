<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\IL10N;

/**
 * Cases as those see them who handed the document in: no reviewers, no other documents.
 *
 * @psalm-import-type DocumentGateSubmissionSummary from ResponseDefinitions
 * @psalm-import-type DocumentGateSubmission from ResponseDefinitions
 * @psalm-import-type DocumentGateReceipt from ResponseDefinitions
 */
class SubmissionPresenter {
	public function __construct(
		private readonly CaseWords $words,
		private readonly FindingTexts $findings,
		private readonly Languages $languages,
		private readonly People $people,
		private readonly ScopeService $scopes,
		private readonly ReviewRequests $requests,
		private readonly AccessService $access,
	) {
	}

	/**
	 * @param bool $exact whether the sentence names what was found; costs a look into the report
	 * @return DocumentGateSubmissionSummary
	 */
	public function summary(Item $item, string $uid, bool $exact = false): array {
		$requested = $item->disposition()->isOpen() && $this->requests->isRequested((int)$item->getId());
		return [
			'id' => (int)$item->getId(),
			'number' => CaseWords::number($item),
			'fileId' => $item->getFileId(),
			'name' => $item->getName(),
			'path' => $item->getPath(),
			'size' => $item->getSize(),
			'sha256' => $item->getSha256() === '' ? null : $item->getSha256(),
			'state' => $item->getState(),
			'stashed' => $item->isStashed(),
			'verdict' => $item->getVerdict(),
			'safeCopy' => $item->getSafeCopy(),
			'sentence' => $this->languages->both(fn (IL10N $l): string => $this->words->forSubmitter($item, $l, $exact)),
			'intake' => $this->intake($item),
			'inReview' => $item->disposition() === Disposition::Held && $item->getAssigneeUid() !== null,
			'reviewRequested' => $requested,
			'mayRequestReview' => !$requested && $this->access->mayRequestReview($item, $uid),
			// it is nobody else's message
			'message' => $this->access->maySee($item, $uid) ? CaseWords::message($item) : null,
			'submittedAt' => Times::iso($item->getCreatedAt()) ?? '',
			'dueAt' => $item->disposition()->isOpen() ? Times::iso($item->getDueAt()) : null,
			'decidedAt' => Times::iso($item->getDecidedAt()),
			'previousId' => $item->getPreviousId(),
		];
	}

	/** @return DocumentGateSubmission */
	public function whole(Item $item, string $uid): array {
		return $this->summary($item, $uid, true) + [
			'next' => $this->languages->both(fn (IL10N $l): string => $this->words->next($item, $l)),
			'findings' => $this->findings->findings($item),
			'gaps' => $this->findings->gaps($item),
			'suggest' => $this->findings->suggestions($item),
			'safeChanges' => array_values($item->getSafeChanges()),
			'policyName' => $item->getPolicyName() === '' ? null : $item->getPolicyName(),
			'policyRevision' => $item->getPolicyRevision() === 0 ? null : $item->getPolicyRevision(),
		];
	}

	/** @return DocumentGateReceipt */
	public function receipt(Item $item): array {
		return [
			'number' => CaseWords::number($item),
			'id' => (int)$item->getId(),
			'submittedAt' => Times::iso($item->getCreatedAt()) ?? '',
			'submitter' => $this->people->submitter($item),
			'intake' => $this->intake($item),
			'name' => $item->getName(),
			'size' => $item->getSize(),
			'sha256' => $item->getSha256() === '' ? null : $item->getSha256(),
			'state' => $item->getState(),
			'sentence' => $this->languages->both(fn (IL10N $l): string => $this->words->forSubmitter($item, $l)),
			'next' => $this->languages->both(fn (IL10N $l): string => $this->words->next($item, $l)),
			'until' => $item->disposition()->isOpen() ? Times::iso($item->getDueAt()) : null,
			'policyName' => $item->getPolicyName() === '' ? null : $item->getPolicyName(),
			'policyRevision' => $item->getPolicyRevision() === 0 ? null : $item->getPolicyRevision(),
		];
	}

	private function intake(Item $item): ?string {
		foreach ($this->scopes->list() as $scope) {
			if ((int)$scope->getId() === $item->getScopeId()) {
				return $scope->getName();
			}
		}
		return null;
	}
}
