<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\SafeCopyDesk;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateSafeCopy from ResponseDefinitions
 */
class SafeCopyController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SafeCopyDesk $desk,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Show the safe copy of a document
	 *
	 * For reviewers and the submitter.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSafeCopy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: What is known of it, and what is different in it
	 * 404: There is no such case for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/safe-copy', requirements: ['id' => '\d+'])]
	public function show(int $id): DataResponse {
		return new DataResponse($this->desk->show($id, $this->userId));
	}

	/**
	 * Make a safe copy of a document
	 *
	 * For reviewers and the submitter. What could do harm is taken out; the result is inspected again, and its words are compared.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSafeCopy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>
	 *
	 * 200: The copy
	 * 404: There is no such case for you
	 * 409: There can be none, or not now
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 30, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/cases/{id}/safe-copy', requirements: ['id' => '\d+'])]
	public function make(int $id): DataResponse {
		return new DataResponse($this->desk->make($id, $this->userId));
	}

	/**
	 * Convert a document to an open format
	 *
	 * For reviewers and the submitter. It is disarmed first; the result takes the place of the safe copy.
	 *
	 * @param int $id Id of the case
	 * @param string $to odt, ods, odp, odg or pdf-a
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSafeCopy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: The converted copy
	 * 404: There is no such case for you
	 * 409: It cannot be converted, or not now
	 * 422: There is no such format
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 15, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/cases/{id}/convert', requirements: ['id' => '\d+'])]
	public function convert(int $id, string $to): DataResponse {
		return new DataResponse($this->desk->convert($id, $to, $this->userId));
	}
}
