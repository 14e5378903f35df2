<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\CommentService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateComment from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 */
class CommentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CommentService $comments,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List the comments on a case
	 *
	 * For reviewers.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateComment>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Comments, oldest first
	 * 404: There is no such case for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/comments', requirements: ['id' => '\d+'])]
	public function index(int $id): DataResponse {
		return new DataResponse($this->comments->list($id, $this->userId));
	}

	/**
	 * Comment on a case
	 *
	 * For reviewers; the submitter does not see it.
	 *
	 * @param int $id Id of the case
	 * @param string $text 1 to 4000 characters
	 * @return DataResponse<Http::STATUS_CREATED, DocumentGateComment, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 201: Comment
	 * 404: There is no such case for you
	 * 422: The comment is empty or too long
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/cases/{id}/comments', requirements: ['id' => '\d+'])]
	public function create(int $id, string $text): DataResponse {
		return new DataResponse($this->comments->add($id, $this->userId, $text), Http::STATUS_CREATED);
	}
}
