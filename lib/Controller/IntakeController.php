<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\IntakeService;
use OCA\DocumentGate\Service\PublicAddresses;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 * @psalm-import-type DocumentGateIntake from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePublicAddress from ResponseDefinitions
 */
class IntakeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IntakeService $intakes,
		private readonly PublicAddresses $addresses,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List where I can hand documents in
	 *
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateIntake>, array{}>
	 *
	 * 200: Intakes by name
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/intakes')]
	public function index(): DataResponse {
		return new DataResponse($this->intakes->list((string)$this->userId));
	}

	/**
	 * Show the rules that apply at an intake
	 *
	 * @param int $id Id of the intake
	 * @return DataResponse<Http::STATUS_OK, DocumentGateExplainedPolicy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Rules in words
	 * 404: There is no such intake for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/intakes/{id}/rules', requirements: ['id' => '\d+'])]
	public function rules(int $id): DataResponse {
		return new DataResponse($this->intakes->rules($id, (string)$this->userId));
	}

	/**
	 * List where guests hand in to an intake of mine
	 *
	 * @param int $id Id of the intake
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePublicAddress>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Addresses of public links that take documents; none where the folder is not mine
	 * 404: There is no such intake
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/intakes/{id}/addresses', requirements: ['id' => '\d+'])]
	public function addresses(int $id): DataResponse {
		return new DataResponse($this->addresses->ofIntake($id, (string)$this->userId));
	}
}
