<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\Service\DeviceChecks;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\StreamResponse;
use OCP\IRequest;

/** Hands a document that the server could not inspect to the reviewer's browser, to be inspected there. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class DocumentBytesController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DeviceChecks $checks,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/** For our own script: a link from elsewhere gets nothing, for it has no token. No browser shows it or keeps it. */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 30, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/cases/{id}/bytes', requirements: ['id' => '\d+'])]
	public function content(int $id): StreamResponse {
		[$bytes, $size] = $this->checks->content($id, $this->userId);
		$response = new StreamResponse($bytes);
		$response->addHeader('Content-Type', 'application/octet-stream');
		$response->addHeader('Content-Length', (string)$size);
		// the name of the document stays with the case: what somebody saves by mistake should not open with a click
		$response->addHeader('Content-Disposition', 'attachment; filename="case-' . $id . '.bin"');
		$response->addHeader('X-Content-Type-Options', 'nosniff');
		$response->addHeader('Cache-Control', 'no-store');
		$response->addHeader('Content-Security-Policy', "default-src 'none'; sandbox");
		return $response;
	}
}
