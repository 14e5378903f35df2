<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\Service\SafeCopyDesk;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\StreamResponse;
use OCP\IRequest;

/** Hands out safe copies, never originals. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class SafeCopyDownloadController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SafeCopyDesk $desk,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/** The browser saves it; it is never shown within the page. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/cases/{id}/safe-copy', requirements: ['id' => '\d+'])]
	public function content(int $id): StreamResponse {
		[$bytes, $name] = $this->desk->content($id, $this->userId);
		$response = new StreamResponse($bytes);
		$response->addHeader('Content-Type', 'application/octet-stream');
		$response->addHeader('Content-Disposition', "attachment; filename*=UTF-8''" . rawurlencode($name));
		$response->addHeader('X-Content-Type-Options', 'nosniff');
		return $response;
	}
}
