<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\CaseQuery;
use OCA\DocumentGate\Service\SubmissionService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateFileState from ResponseDefinitions
 * @psalm-import-type DocumentGateKnownDocument from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateReceipt from ResponseDefinitions
 * @psalm-import-type DocumentGateSubmission from ResponseDefinitions
 * @psalm-import-type DocumentGateSubmissionList from ResponseDefinitions
 */
class SubmissionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SubmissionService $submissions,
		private readonly ITimeFactory $clock,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List what I handed in
	 *
	 * @param string $state Dispositions separated by commas, `open` for all that wait, `closed` for all others; empty for every
	 * @param ?int $scope Id of an intake
	 * @param string $q Part of the path
	 * @param string $from Handed in at this day or moment or later
	 * @param string $to Handed in before this day or moment
	 * @param string $sort created, updated, due, name, size or id
	 * @param string $order asc or desc
	 * @param int<1, 200> $limit Submissions on a page, 200 at most
	 * @param int $offset Submissions before the page
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSubmissionList, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Submissions, and how many there are
	 * 422: The filter cannot be read
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/submissions')]
	public function index(string $state = '', ?int $scope = null, string $q = '', string $from = '', string $to = '', string $sort = 'created', string $order = 'desc', int $limit = 50, int $offset = 0): DataResponse {
		$filter = CaseQuery::parse($state, '', '', '', $scope, '', (string)$this->userId, '', $q, $from, $to, $sort, $order, (string)$this->userId, $this->clock->getTime());
		return new DataResponse($this->submissions->list($filter, $limit, $offset, (string)$this->userId));
	}

	/**
	 * Show one thing I handed in
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSubmission, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Submission with what was found and what to do
	 * 404: There is no such submission of yours
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/submissions/{id}', requirements: ['id' => '\d+'])]
	public function show(int $id): DataResponse {
		return new DataResponse($this->submissions->one($id, (string)$this->userId));
	}

	/**
	 * Show the receipt of something I handed in
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateReceipt, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Receipt
	 * 404: There is no such submission of yours
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/submissions/{id}/receipt', requirements: ['id' => '\d+'])]
	public function receipt(int $id): DataResponse {
		return new DataResponse($this->submissions->receipt($id, (string)$this->userId));
	}

	/**
	 * Take back something I handed in that still waits
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSubmission, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>
	 *
	 * 200: Submission as it stands now
	 * 404: There is no such submission of yours
	 * 409: It was decided already, or you may not delete it
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/submissions/{id}', requirements: ['id' => '\d+'])]
	public function takeBack(int $id): DataResponse {
		return new DataResponse($this->submissions->takeBack($id, (string)$this->userId));
	}

	/**
	 * Ask which documents I handed in before
	 *
	 * @param list<string> $hashes SHA-256 of documents, 100 at most
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateKnownDocument>, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: My submissions of each document; what others handed in is not told
	 * 422: One of them is no hash
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/submissions/known')]
	public function known(array $hashes): DataResponse {
		return new DataResponse($this->submissions->known($hashes, (string)$this->userId));
	}

	/**
	 * Show what applies to a file
	 *
	 * @param int $fileId Id of a file that I see
	 * @return DataResponse<Http::STATUS_OK, DocumentGateFileState, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Whether the gate stands there, and what it said
	 * 404: There is no such file for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/files/{fileId}', requirements: ['fileId' => '\d+'])]
	public function ofFile(int $fileId): DataResponse {
		return new DataResponse($this->submissions->ofFile($fileId, (string)$this->userId));
	}
}
