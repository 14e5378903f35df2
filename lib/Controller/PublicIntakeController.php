<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Controller;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Service\Pages;
use OCA\DocumentGate\Service\PublicIntakes;
use OCA\DocumentGate\Service\ShareSession;
use OCP\AppFramework\AuthPublicShareController;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Files\NotFoundException;
use OCP\IRequest;
use OCP\ISession;
use OCP\IURLGenerator;
use OCP\Share\Exceptions\ShareNotFound;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Handing in behind a public link. Passwords and ends of links are those of Nextcloud. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
final class PublicIntakeController extends AuthPublicShareController {
	private ?IShare $share = null;

	public function __construct(
		IRequest $request,
		ISession $session,
		IURLGenerator $urls,
		private readonly IManager $shares,
		private readonly PublicIntakes $intakes,
		private readonly Pages $pages,
		private readonly ShareSession $visits,
	) {
		parent::__construct(Application::APP_ID, $request, $session, $urls);
	}

	/** @throws NotFoundException there is nothing to hand in here */
	#[\Override]
	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 120, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/s/{token}')]
	public function showShare(): TemplateResponse {
		// whoever comes with an account is a guest here as well
		\OC_User::setIncognitoMode(true);
		try {
			return $this->pages->intake($this->intakes->behind($this->known()));
		} catch (NotFound) {
			throw new NotFoundException();
		}
	}

	#[\Override]
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/s/{token}/authenticate/{redirect}')]
	public function showAuthenticate(): TemplateResponse {
		return $this->passwordPage([]);
	}

	#[\Override]
	public function isValidToken(): bool {
		try {
			$this->share = $this->shares->getShareByToken($this->getToken());
		} catch (ShareNotFound) {
			return false;
		}
		return true;
	}

	#[\Override]
	protected function isPasswordProtected(): bool {
		return $this->known()->getPassword() !== null;
	}

	#[\Override]
	protected function getPasswordHash(): ?string {
		return $this->known()->getPassword();
	}

	#[\Override]
	protected function verifyPassword(string $password): bool {
		return $this->shares->checkPassword($this->known(), $password);
	}

	#[\Override]
	protected function authSucceeded(): void {
		$this->visits->allow($this->known());
	}

	#[\Override]
	protected function showAuthFailed(): TemplateResponse {
		return $this->passwordPage(['wrongpw' => true]);
	}

	#[\Override]
	protected function showIdentificationResult(bool $success): TemplateResponse {
		return $this->passwordPage(['identityOk' => $success]);
	}

	/** @param array<string, bool> $said */
	private function passwordPage(array $said): TemplateResponse {
		return new TemplateResponse('core', 'publicshareauth', ['share' => $this->known()] + $said, TemplateResponse::RENDER_AS_GUEST);
	}

	/** @throws NotFoundException */
	private function known(): IShare {
		return $this->share ?? throw new NotFoundException();
	}
}
