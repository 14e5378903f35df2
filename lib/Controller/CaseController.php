<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\CaseQuery;
use OCA\DocumentGate\Service\DeviceChecks;
use OCA\DocumentGate\Service\DocumentViews;
use OCA\DocumentGate\Service\QueueService;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateCase from ResponseDefinitions
 * @psalm-import-type DocumentGateCaseList from ResponseDefinitions
 * @psalm-import-type DocumentGateEvent from ResponseDefinitions
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 * @psalm-import-type DocumentGatePart from ResponseDefinitions
 * @psalm-import-type DocumentGateReport from ResponseDefinitions
 * @psalm-import-type DocumentGateText from ResponseDefinitions
 */
class CaseController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly QueueService $queue,
		private readonly DocumentViews $views,
		private readonly DeviceChecks $checks,
		private readonly ITimeFactory $clock,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List cases
	 *
	 * For reviewers.
	 *
	 * @param string $state Dispositions separated by commas, `open` for all that wait, `closed` for all others; empty for every
	 * @param string $verdict accept, advise, review or reject; empty for every
	 * @param string $trait A trait the document has; empty for every
	 * @param string $origin The way it came in; empty for every
	 * @param ?int $scope Id of a scope
	 * @param string $assignee `me`, `none` or a user id; empty for everybody
	 * @param string $submitter A user id; empty for everybody
	 * @param string $due `overdue` or `today`; empty for every
	 * @param string $q Part of the path
	 * @param string $from Handed in at this day or moment or later
	 * @param string $to Handed in before this day or moment
	 * @param string $sort created, updated, due, name, size or id
	 * @param string $order asc or desc
	 * @param int<1, 200> $limit Cases on a page, 200 at most
	 * @param int $offset Cases before the page
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCaseList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>
	 *
	 * 200: Cases, and how many there are
	 * 404: Not for you
	 * 422: The filter cannot be read
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases')]
	public function index(string $state = 'open', string $verdict = '', string $trait = '', string $origin = '', ?int $scope = null, string $assignee = '', string $submitter = '', string $due = '', string $q = '', string $from = '', string $to = '', string $sort = 'created', string $order = 'desc', int $limit = 50, int $offset = 0): DataResponse {
		$filter = CaseQuery::parse($state, $verdict, $trait, $origin, $scope, $assignee, $submitter, $due, $q, $from, $to, $sort, $order, (string)$this->userId, $this->clock->getTime());
		return new DataResponse($this->queue->list($filter, $limit, $offset, $this->userId));
	}

	/**
	 * Show one case
	 *
	 * For reviewers: with what may be decided and what is recommended.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateCase, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Case
	 * 404: There is no such case for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}', requirements: ['id' => '\d+'])]
	public function show(int $id): DataResponse {
		return new DataResponse($this->queue->one($id, $this->userId));
	}

	/**
	 * Show the report of a case
	 *
	 * As the engine wrote it (`documentgate-report/1`), under the name of this document. For reviewers and the submitter.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateReport, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Report
	 * 404: There is no such report for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/report', requirements: ['id' => '\d+'])]
	public function report(int $id): DataResponse {
		return new DataResponse($this->queue->report($id, $this->userId));
	}

	/**
	 * Show what a case went through
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateEvent>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Events, oldest first
	 * 404: There is no such case for you
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/history', requirements: ['id' => '\d+'])]
	public function history(int $id): DataResponse {
		return new DataResponse($this->queue->history($id, $this->userId));
	}

	/**
	 * List the parts a document consists of
	 *
	 * For reviewers.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGatePart>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Parts, each with what was found in it
	 * 404: There is no such case for you
	 * 503: The engine does not answer now
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/parts', requirements: ['id' => '\d+'])]
	public function parts(int $id): DataResponse {
		return new DataResponse($this->views->parts($id, $this->userId));
	}

	/**
	 * Show the text of a document
	 *
	 * For reviewers: its words in their order, with marks on what is hidden, deleted, inserted, a comment or a note. Never the document itself.
	 *
	 * @param int $id Id of the case
	 * @param string $of `document`, or `safe-copy` for the text of the safe copy
	 * @return DataResponse<Http::STATUS_OK, DocumentGateText, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_CONFLICT, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_UNPROCESSABLE_ENTITY, DocumentGateMessage, array{}>|DataResponse<Http::STATUS_SERVICE_UNAVAILABLE, DocumentGateMessage, array{}>
	 *
	 * 200: Text
	 * 404: There is no such case for you
	 * 409: The document cannot be read now
	 * 422: There is no such text
	 * 503: The engine does not answer now
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/text', requirements: ['id' => '\d+'])]
	public function text(int $id, string $of = 'document'): DataResponse {
		return new DataResponse($this->views->text($id, $of, $this->userId));
	}

	/**
	 * Show the rules by which a document that waits for its inspection is judged
	 *
	 * For those who decide about it, as long as the server has not inspected it.
	 *
	 * @param int $id Id of the case
	 * @return DataResponse<Http::STATUS_OK, DocumentGateExplainedPolicy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: Rules in words
	 * 404: There is no such case for you, or it was inspected
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cases/{id}/rules', requirements: ['id' => '\d+'])]
	public function rules(int $id): DataResponse {
		return new DataResponse($this->checks->rules($id, $this->userId));
	}
}
