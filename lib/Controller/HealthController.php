<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\HealthService;
use OCA\DocumentGate\Settings\Admin;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateHealth from ResponseDefinitions
 */
#[OpenAPI(scope: OpenAPI::SCOPE_DEFAULT)]
class HealthController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly HealthService $health,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Say whether the gate works
	 *
	 * @return DataResponse<Http::STATUS_OK, DocumentGateHealth, array{}>
	 *
	 * 200: Numbers for a monitoring
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/health')]
	public function show(): DataResponse {
		return new DataResponse($this->health->health());
	}
}
