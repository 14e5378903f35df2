<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\ResponseDefinitions;
use OCA\DocumentGate\Service\GuestReceipts;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * @psalm-import-type DocumentGateGuestSubmission from ResponseDefinitions
 * @psalm-import-type DocumentGateMessage from ResponseDefinitions
 */
class GuestReceiptController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly GuestReceipts $receipts,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Show what was handed in without an account
	 *
	 * For whoever knows the secret that was sent along with the documents in the header `X-DocumentGate-Receipt`. It stands in the body, so that no log keeps it.
	 *
	 * @param string $secret 43 letters, digits, hyphens and underscores
	 * @return DataResponse<Http::STATUS_OK, list<DocumentGateGuestSubmission>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, DocumentGateMessage, array{}>
	 *
	 * 200: The documents, newest first
	 * 404: Nothing came with this secret
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 120, period: 60)]
	#[UserRateLimit(limit: 120, period: 60)]
	#[BruteForceProtection(action: 'documentgateReceipt')]
	#[ApiRoute(verb: 'POST', url: '/api/v1/receipt')]
	public function show(string $secret): DataResponse {
		return new DataResponse($this->receipts->of($secret));
	}
}
