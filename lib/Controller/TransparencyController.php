<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\PublicExport;
use OCA\DocumentGate\Service\PublicStatistics;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGateStatistics from ResponseDefinitions
 */
class TransparencyController extends OCSController {
	/** Seconds that browsers and proxies may keep the numbers: they change when a month is over. */
	private const FRESH = 3600;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PublicStatistics $statistics,
		private readonly PublicExport $export,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Show numbers and reasons to everybody
	 *
	 * Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
	 *
	 * @param string $from A day or a moment of which the whole month counts; empty for a year before the end
	 * @param string $to A day or a moment whose month no longer counts; empty for the running month
	 * @return DataResponse<Http::STATUS_OK, DocumentGateStatistics, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Statistics
	 * 404: They are not public
	 * 422: The period cannot be read
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 20, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/transparency')]
	public function show(string $from = '', string $to = ''): DataResponse {
		$response = new DataResponse($this->statistics->show($from, $to));
		$response->cacheFor(self::FRESH, true);
		return $response;
	}

	/**
	 * Show rules that applied to everybody
	 *
	 * Only where the organisation makes the numbers public.
	 *
	 * @param string $name Name of the policy
	 * @param int $revision Its revision
	 * @return DataResponse<Http::STATUS_OK, DocumentGateExplainedPolicy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Rules in words
	 * 404: Nothing was judged by these rules, or they are not public
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 60, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/transparency/rules/{name}/{revision}', requirements: ['revision' => '\d+'])]
	public function rules(string $name, int $revision): DataResponse {
		$response = new DataResponse($this->statistics->rules($name, $revision));
		$response->cacheFor(self::FRESH, true);
		return $response;
	}

	/**
	 * Download the public numbers as CSV
	 *
	 * Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
	 *
	 * @param string $from A day or a moment of which the whole month counts; empty for a year before the end
	 * @param string $to A day or a moment whose month no longer counts; empty for the running month
	 * @return DataDownloadResponse<Http::STATUS_OK, 'text/csv', array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: CSV with a line of headings, one number a line
	 * 404: They are not public
	 * 422: The period cannot be read
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 20, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/transparency.csv')]
	public function csv(string $from = '', string $to = ''): DataDownloadResponse {
		return new DataDownloadResponse($this->export->csv($from, $to), 'documentgate-transparency.csv', 'text/csv');
	}

	/**
	 * Download the public numbers as JSON
	 *
	 * Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
	 *
	 * @param string $from A day or a moment of which the whole month counts; empty for a year before the end
	 * @param string $to A day or a moment whose month no longer counts; empty for the running month
	 * @return DataDownloadResponse<Http::STATUS_OK, 'application/json', array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: JSON (`documentgate-transparency/1`)
	 * 404: They are not public
	 * 422: The period cannot be read
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 20, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/transparency.json')]
	public function json(string $from = '', string $to = ''): DataDownloadResponse {
		return new DataDownloadResponse($this->export->json($from, $to), 'documentgate-transparency.json', 'application/json');
	}
}
