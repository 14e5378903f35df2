<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\RuleCatalogue;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateCatalogue from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateRule from ResponseDefinitions
 */
class RuleController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly RuleCatalogue $catalogue,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List everything that rules speak of
	 *
	 * Rules, traits, formats and gaps with their texts in German and English. They are public to everybody who is signed in.
	 *
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCatalogue, array{}>
	 *
	 * 200: Catalogue
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/rules')]
	public function index(): DataResponse {
		$response = new DataResponse($this->catalogue->all());
		$response->cacheFor(3600, false, true);
		return $response;
	}

	/**
	 * Show one rule
	 *
	 * @param string $id Id of the rule
	 * @return DataResponse<Http::STATUS_OK, DocumentGateRule, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Rule
	 * 404: There is no such rule
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/rules/{id}', requirements: ['id' => '[a-z0-9-]+'])]
	public function show(string $id): DataResponse {
		return new DataResponse($this->catalogue->one($id));
	}
}
