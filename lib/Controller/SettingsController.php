<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\SettingsService;
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
 * @psalm-import-type DocumentGateSettings from ResponseDefinitions
 */
#[OpenAPI(scope: OpenAPI::SCOPE_DEFAULT)]
class SettingsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SettingsService $settings,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Show the settings
	 *
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSettings, array{}>
	 *
	 * 200: Settings
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings')]
	public function show(): DataResponse {
		return new DataResponse($this->settings->get());
	}

	/**
	 * Change settings
	 *
	 * What is left out stays as it is.
	 *
	 * @param ?list<string> $reviewerGroups Ids of the groups that decide
	 * @param ?list<string> $auditorGroups Ids of the groups that see numbers
	 * @param ?bool $fourEyes Whether it takes two reviewers to let a document through
	 * @param ?int $reviewHours Hours until a held document is due; 0 for no due date
	 * @param ?int $retentionDays Days that sealed copies are kept
	 * @param ?int $rejectedDays Days that a rejected document stays with its submitter
	 * @param ?bool $mails Whether e-mails are sent
	 * @param ?int $digestHour Hour from which the digest for reviewers is sent
	 * @param ?bool $publicTransparency Whether everybody may see the numbers
	 * @param ?list<array{id: string, decision: string, title: array{de: string, en: string}, text: array{de: string, en: string}}> $templates Texts for messages; an empty list brings the built-in ones back
	 * @return DataResponse<Http::STATUS_OK, DocumentGateSettings, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Settings
	 * 422: One of them cannot be; nothing was changed
	 */
	#[AuthorizedAdminSetting(settings: Admin::class)]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings')]
	public function save(?array $reviewerGroups = null, ?array $auditorGroups = null, ?bool $fourEyes = null, ?int $reviewHours = null, ?int $retentionDays = null, ?int $rejectedDays = null, ?bool $mails = null, ?int $digestHour = null, ?bool $publicTransparency = null, ?array $templates = null): DataResponse {
		return new DataResponse($this->settings->set($reviewerGroups, $auditorGroups, $fourEyes, $reviewHours, $retentionDays, $rejectedDays, $mails, $digestHour, $publicTransparency, $templates, (string)$this->userId));
	}
}
