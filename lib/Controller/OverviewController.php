<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\OverviewService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateOverview from ResponseDefinitions
 */
class OverviewController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly OverviewService $overview,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What the app has for me
	 *
	 * Roles, and the numbers that badges show.
	 *
	 * @return DataResponse<Http::STATUS_OK, DocumentGateOverview, array{}>
	 *
	 * 200: Overview
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/overview')]
	public function show(): DataResponse {
		return new DataResponse($this->overview->of((string)$this->userId));
	}
}
