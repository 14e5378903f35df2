<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\ExportService;
use OCA\DocumentGate\Service\StatisticsService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateStatistics from ResponseDefinitions
 */
class StatisticsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly StatisticsService $statistics,
		private readonly ExportService $export,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Show numbers and reasons
	 *
	 * For auditors, reviewers and policy owners.
	 *
	 * @param string $from A day or a moment; empty for a year before the end
	 * @param string $to A day or a moment, not included; empty for now
	 * @param ?int $scope Id of a scope; null for all
	 * @return DataResponse<Http::STATUS_OK, DocumentGateStatistics, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Statistics
	 * 404: Not for you
	 * 422: The period cannot be read
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/statistics')]
	public function show(string $from = '', string $to = '', ?int $scope = null): DataResponse {
		return new DataResponse($this->statistics->forUser($from, $to, $scope, $this->userId));
	}

	/**
	 * Download every case as CSV
	 *
	 * Without personal data. For auditors, reviewers and policy owners.
	 *
	 * @param string $from A day or a moment; empty for a year before the end
	 * @param string $to A day or a moment, not included; empty for now
	 * @return DataDownloadResponse<Http::STATUS_OK, 'text/csv', array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: CSV with a line of headings
	 * 404: Not for you
	 * 422: The period cannot be read
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/export.csv')]
	public function csv(string $from = '', string $to = ''): DataDownloadResponse {
		return new DataDownloadResponse($this->export->csv($from, $to, $this->userId), 'documentgate.csv', 'text/csv');
	}

	/**
	 * Download every case as JSON
	 *
	 * Without personal data. For auditors, reviewers and policy owners.
	 *
	 * @param string $from A day or a moment; empty for a year before the end
	 * @param string $to A day or a moment, not included; empty for now
	 * @return DataDownloadResponse<Http::STATUS_OK, 'application/json', array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: JSON (`documentgate-export/1`)
	 * 404: Not for you
	 * 422: The period cannot be read
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[UserRateLimit(limit: 20, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/export.json')]
	public function json(string $from = '', string $to = ''): DataDownloadResponse {
		return new DataDownloadResponse($this->export->json($from, $to, $this->userId), 'documentgate.json', 'application/json');
	}
}
