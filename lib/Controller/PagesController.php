<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\PagesService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePages from ResponseDefinitions
 */
class PagesController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PagesService $pages,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List pictures of the pages of a document
	 *
	 * For reviewers. They are drawn of the safe copy when somebody asks for them; the document itself stays on the server.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGatePages, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Pages, or why there are none
	 * 404: There is no such case for you
	 * 409: The document cannot be read now
	 * 503: The engine does not answer now
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/pages', requirements: ['id' => '\d+'])]
	public function index(int $id): DataResponse {
		return new DataResponse($this->pages->show($id, $this->userId));
	}
}
