<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Service\Pages;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;

/** Pages for everybody, with an account or without. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
final class PublicPageController extends Controller {
	public function __construct(
		IRequest $request,
		private readonly Pages $pages,
		private readonly ?string $userId,
	) {
		parent::__construct(Application::APP_ID, $request);
	}

	/** What a guest handed in. The secret stands behind the hash of the address, so that it is never sent with it. */
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 120, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/receipt')]
	public function receipt(): TemplateResponse {
		return $this->pages->receipt();
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 120, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/transparency')]
	public function transparency(): TemplateResponse {
		return $this->pages->transparency($this->userId);
	}
}
