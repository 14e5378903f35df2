<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\QueueService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePerson from ResponseDefinitions
 */
class AssignmentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly QueueService $queue,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List those who can be given a case
	 *
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePerson>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Reviewers by name
	 * 404: Not for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/reviewers')]
	public function reviewers(): DataResponse {
		return new DataResponse($this->queue->reviewers($this->userId));
	}

	/**
	 * Give a case to somebody
	 *
	 * @param int $id Id of the case
	 * @param ?string $assignee User id of a reviewer, or `me`; null gives the case back to all
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCase, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Case
	 * 404: There is no such case for you
	 * 409: It was decided already
	 * 422: The person is no reviewer
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/cases/{id}/assignee', requirements: ['id' => '\d+'])]
	public function assign(int $id, ?string $assignee = null): DataResponse {
		return new DataResponse($this->queue->assign($id, $assignee, $this->userId));
	}

	/**
	 * Set until when a case is to be decided
	 *
	 * @param int $id Id of the case
	 * @param ?string $dueAt A day or a moment; null for none
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCase, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Case
	 * 404: There is no such case for you
	 * 409: It was decided already
	 * 422: This is no time
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/cases/{id}/due', requirements: ['id' => '\d+'])]
	public function due(int $id, ?string $dueAt = null): DataResponse {
		return new DataResponse($this->queue->due($id, $dueAt, $this->userId));
	}
}
