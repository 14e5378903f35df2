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
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateTemplate from ResponseDefinitions
 */
class TemplateController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionDesk $desk,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List texts to start a message from
	 *
	 * For reviewers.
	 *
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateTemplate>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Templates
	 * 404: Not for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/templates')]
	public function index(): DataResponse {
		return new DataResponse($this->desk->templates($this->userId));
	}
}
