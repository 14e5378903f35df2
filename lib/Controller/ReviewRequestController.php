<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\ReviewRequests;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 */
class ReviewRequestController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ReviewRequests $requests,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Ask that somebody looks at a held document
	 *
	 * For its submitter and its recipient. Asking twice changes nothing.
	 *
	 * @param int $id Id of the case
	 * @param string $message Why; may be empty
	 * @return DataResponse<Http::STATUS_OK, array{id: int, state: string}, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: The reviewers were told
	 * 404: There is no such case for you
	 * 409: It was decided already
	 * 422: The message is too long
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/cases/{id}/review-request', requirements: ['id' => '\d+'])]
	public function create(int $id, string $message = ''): DataResponse {
		$item = $this->requests->request($id, (string)$this->userId, $message);
		return new DataResponse(['id' => (int)$item->getId(), 'state' => $item->getState()]);
	}
}
