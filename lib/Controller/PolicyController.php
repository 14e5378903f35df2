<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\PolicyEditing;
use OCA\DocumentGate\Service\SimulationService;
use OCA\DocumentGate\Settings\Admin;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicy from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicyChange from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicyRevision from ResponseDefinitions
 * @psalm-import-type DocumentGatePolicySummary from ResponseDefinitions
 * @psalm-import-type DocumentGateSimulation from ResponseDefinitions
 * @psalm-import-type DocumentGateValidation from ResponseDefinitions
 */
#[OpenAPI(scope: OpenAPI::SCOPE_DEFAULT)]
class PolicyController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PolicyEditing $policies,
		private readonly SimulationService $simulation,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List policies
	 *
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePolicySummary>, array{}>
	 *
	 * 200: Saved policies and presets by name
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/policies')]
	public function index(): DataResponse {
		return new DataResponse($this->policies->list());
	}

	/**
	 * Say whether a policy can be used
	 *
	 * @param string $json A policy as JSON text
	 * @return DataResponse<Http::STATUS_OK, DocumentGateValidation, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Whether it can, and if not, where and why
	 * 503: The engine does not answer now
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[UserRateLimit(limit: 120, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/policies/validate')]
	public function validate(string $json): DataResponse {
		return new DataResponse($this->policies->validate($json));
	}

	/**
	 * Say what changes from one policy to another
	 *
	 * @param string $before Name of a policy, with `@` and a revision or without, or a policy as JSON text
	 * @param string $after The same
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePolicyChange>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Changes in words; none where both judge alike
	 * 404: There is no such policy
	 * 422: One of them cannot be used
	 * 503: The engine does not answer now
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[UserRateLimit(limit: 120, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/policies/compare')]
	public function compare(string $before, string $after): DataResponse {
		return new DataResponse($this->policies->changes($before, $after));
	}

	/**
	 * Show a policy
	 *
	 * @param string $name Name of the policy
	 * @param ?int $revision Null for the one that applies
	 * @return DataResponse<Http::STATUS_OK, DocumentGatePolicy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Policy as JSON text and in words
	 * 404: There is no such policy
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/policies/{name}', requirements: ['name' => '[A-Za-z0-9._-]+'])]
	public function show(string $name, ?int $revision = null): DataResponse {
		return new DataResponse($this->policies->one($name, $revision));
	}

	/**
	 * List the revisions of a policy
	 *
	 * @param string $name Name of the policy
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePolicyRevision>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Revisions, newest first
	 * 404: There is no such policy
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/policies/{name}/revisions', requirements: ['name' => '[A-Za-z0-9._-]+'])]
	public function revisions(string $name): DataResponse {
		return new DataResponse($this->policies->revisions($name));
	}

	/**
	 * Say what a draft would have meant for the documents of the last days
	 *
	 * Names of documents are shown to reviewers only; others see their numbers.
	 *
	 * @param string $name Name of the policy that applies now
	 * @param string $json The draft as JSON text
	 * @param int $days How far to look back, 366 at most
	 * @param int<1, 200> $limit Changed documents on a page, 200 at most
	 * @param int $offset Changed documents before the page
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSimulation, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Numbers before and after, and the documents that would be judged differently
	 * 422: The draft cannot be used
	 * 503: The engine does not answer now
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/policies/{name}/simulate', requirements: ['name' => '[A-Za-z0-9._-]+'])]
	public function simulate(string $name, string $json, int $days = 30, int $limit = 50, int $offset = 0): DataResponse {
		return new DataResponse($this->simulation->simulate($name, $json, $days, $limit, $offset, $this->userId));
	}

	/**
	 * Save a policy
	 *
	 * Under a known name it is a new revision, which applies wherever the policy is used.
	 *
	 * @param string $name Name of the policy
	 * @param string $json The policy as JSON text
	 * @param string $comment What was changed and why
	 * @param ?int $basedOn The revision that was edited
	 * @return DataResponse<Http::STATUS_OK, DocumentGatePolicy, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: The policy as it applies now
	 * 409: Somebody saved another revision meanwhile, or the engine does not answer
	 * 422: The policy cannot be used
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[PasswordConfirmationRequired]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/policies/{name}', requirements: ['name' => '[A-Za-z0-9._-]+'])]
	public function save(string $name, string $json, string $comment = '', ?int $basedOn = null): DataResponse {
		return new DataResponse($this->policies->save($name, $json, $comment, $basedOn, (string)$this->userId));
	}
}
