<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\DecisionDesk;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateDecisionResult from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 */
class DecisionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionDesk $desk,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Decide about a document
	 *
	 * Where two reviewers have to agree, the first call is the approval of the first one, and the case stays open.
	 *
	 * @param int $id Id of the case
	 * @param string $decision release, release-safe-copy, return or reject
	 * @param string $reason Why, for the record
	 * @param ?string $message What the submitter is told; the reason where it is left out
	 * @param ?string $reportHash Hash of the report the decision is made on
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCase, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: The case as it stands now
	 * 404: There is no such case for you
	 * 409: It was decided already, or the document is another one by now
	 * 422: The reason is missing, or the decision is none
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/cases/{id}/decision', requirements: ['id' => '\d+'])]
	public function decide(int $id, string $decision, string $reason, ?string $message = null, ?string $reportHash = null): DataResponse {
		return new DataResponse($this->desk->decide($id, $decision, $reason, $message, $reportHash, $this->userId));
	}

	/**
	 * Decide about several documents with one reason
	 *
	 * @param list<int> $ids Ids of the cases, 100 at most
	 * @param string $decision release, release-safe-copy, return or reject
	 * @param string $reason Why, for the record
	 * @param ?string $message What the submitters are told; the reason where it is left out
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateDecisionResult>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: What became of each
	 * 404: Not for you
	 * 422: The reason is missing, or the decision is none
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions')]
	public function decideMany(array $ids, string $decision, string $reason, ?string $message = null): DataResponse {
		return new DataResponse($this->desk->decideMany($ids, $decision, $reason, $message, $this->userId));
	}
}
