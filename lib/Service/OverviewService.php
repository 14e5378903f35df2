<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * What the app has for the person who opens it.
 *
 * @psalm-import-type DocumentGateOverview from ResponseDefinitions
 */
class OverviewService {
	public function __construct(
		private readonly AccessService $access,
		private readonly QueueService $queue,
		private readonly SubmissionService $submissions,
		private readonly People $people,
		private readonly InspectionService $inspections,
	) {
	}

	/** @return DocumentGateOverview */
	public function of(string $uid): array {
		return [
			'user' => $this->people->user($uid) ?? ['kind' => Actor::USER, 'id' => $uid, 'name' => $uid],
			'roles' => $this->roles($uid),
			'queue' => $this->access->isReviewer($uid) ? $this->queue->counts($uid) : null,
			'submissions' => $this->submissions->counts($uid),
			'engine' => $this->inspections->engineVersion(),
		];
	}

	/** @return array{reviewer: bool, policyOwner: bool, auditor: bool} */
	public function roles(string $uid): array {
		return [
			'reviewer' => $this->access->isReviewer($uid),
			'policyOwner' => $this->access->isPolicyOwner($uid),
			'auditor' => $this->access->isAuditor($uid),
		];
	}
}
