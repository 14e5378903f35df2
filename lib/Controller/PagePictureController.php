<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\Service\PagesService;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\IRequest;

/** Hands out pictures of pages, never the document. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class PagePictureController extends Controller {
	/** Seconds that the browser of this person may keep it; another rendering has another address. */
	private const KEPT = 3600;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PagesService $pages,
		private readonly ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	/** The picture of one page that was drawn before. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/cases/{id}/pages/{page}', requirements: ['id' => '\d+', 'page' => '\d+'])]
	public function picture(int $id, int $page): DataDisplayResponse {
		$response = new DataDisplayResponse($this->pages->page($id, $page, $this->userId));
		$response->addHeader('Content-Type', 'image/png');
		$response->addHeader('X-Content-Type-Options', 'nosniff');
		$response->setContentSecurityPolicy(new EmptyContentSecurityPolicy());
		$response->cacheFor(self::KEPT, false, true);
		return $response;
	}
}
