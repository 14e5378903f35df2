<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\PublicAddresses;
use OCA\DocumentGate\Service\ScopeEditing;
use OCA\DocumentGate\Settings\Admin;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePublicAddress from ResponseDefinitions
 * @psalm-import-type DocumentGateScope from ResponseDefinitions
 */
#[OpenAPI(scope: OpenAPI::SCOPE_DEFAULT)]
class ScopeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ScopeEditing $scopes,
		private readonly PublicAddresses $addresses,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List where the gate stands
	 *
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateScope>, array{}>
	 *
	 * 200: Scopes by name
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/scopes')]
	public function index(): DataResponse {
		return new DataResponse($this->scopes->list());
	}

	/**
	 * List where guests hand in to a scope
	 *
	 * Public links that take documents and let nobody read.
	 *
	 * @param string $name Name of the scope
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePublicAddress>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Addresses
	 * 404: There is no such scope
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/scopes/{name}/addresses')]
	public function addresses(string $name): DataResponse {
		return new DataResponse($this->addresses->ofScope($name));
	}

	/**
	 * Make or change a scope
	 *
	 * @param string $name Name of the scope; the one with this name is changed
	 * @param string $kind path, team-folder, group, public-links or all
	 * @param ?string $owner User id of the owner of the folder, for the kind path
	 * @param ?string $path A folder
	 * @param ?int $teamFolderId Number of the team folder, for the kind team-folder
	 * @param ?string $group Group id, for the kind group
	 * @param string $policyName Name of the policy that judges
	 * @param string $mode observe or enforce
	 * @param ?string $note What submitters read beside the intake
	 * @param ?string $closesAt When the intake closes; a day or a moment
	 * @return DataResponse<Http::STATUS_OK, DocumentGateScope, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Scope
	 * 422: Something does not exist or does not fit together
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/scopes/{name}')]
	public function set(string $name, string $kind, ?string $owner = null, ?string $path = null, ?int $teamFolderId = null, ?string $group = null, string $policyName = 'council-practice', string $mode = 'enforce', ?string $note = null, ?string $closesAt = null): DataResponse {
		return new DataResponse($this->scopes->set($name, $kind, $owner, $path, $teamFolderId, $group, $policyName, $mode, $note, $closesAt, (string)$this->userId));
	}

	/**
	 * Delete a scope
	 *
	 * What is held stays held until somebody decides.
	 *
	 * @param string $name Name of the scope
	 * @return DataResponse<Http::STATUS_OK, list<empty>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: The gate no longer stands there
	 * 404: There is no such scope
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/scopes/{name}')]
	public function delete(string $name): DataResponse {
		$this->scopes->delete($name, (string)$this->userId);
		return new DataResponse([]);
	}
}
