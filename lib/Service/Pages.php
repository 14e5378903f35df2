<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\Template\PublicTemplateResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\L10N\IFactory;
use OCP\Util;

/**
 * The pages of the app, for people with an account and for everybody: a frame, one script, and what the script has to know.
 *
 * @psalm-import-type PublicIntake from PublicIntakes
 */
class Pages {
	public function __construct(
		private readonly IInitialState $state,
		private readonly IFactory $languages,
		private readonly GateSettings $settings,
		private readonly AccessService $access,
	) {
	}

	/** @param PublicIntake $intake */
	public function intake(array $intake): PublicTemplateResponse {
		return $this->page('intake', $this->languages->get(Application::APP_ID)->t('Submit document'), $intake['token'], $intake);
	}

	public function receipt(): PublicTemplateResponse {
		return $this->page('receipt', $this->languages->get(Application::APP_ID)->t('Receipt'));
	}

	/** The numbers: inside the app for those who see more of them, for everybody where they are public, otherwise no such page. */
	public function transparency(?string $uid): TemplateResponse {
		return match (true) {
			$this->access->maySeeStatistics($uid) => $this->app(),
			$this->settings->publicTransparency() => $this->page('transparency', $this->languages->get(Application::APP_ID)->t('Transparency')),
			default => new TemplateResponse('core', '404', [], TemplateResponse::RENDER_AS_GUEST, Http::STATUS_NOT_FOUND),
		};
	}

	/** The page of the app for people with an account. */
	public function app(): TemplateResponse {
		Util::addScript(Application::APP_ID, Application::APP_ID . '-main');
		return $this->withWorker(new TemplateResponse(Application::APP_ID, 'main'));
	}

	/**
	 * @param 'intake'|'receipt'|'transparency' $view
	 * @param ?string $token of the link behind which documents are sent
	 */
	private function page(string $view, string $title, ?string $token = null, mixed $value = null): PublicTemplateResponse {
		Util::addScript(Application::APP_ID, Application::APP_ID . '-public');
		$this->state->provideInitialState('public', ['view' => $view, 'value' => $value]);
		$response = new PublicTemplateResponse(Application::APP_ID, 'public', ['token' => $token]);
		$response->setHeaderTitle($title);
		return $this->withWorker($response);
	}

	/**
	 * @template Page of TemplateResponse
	 * @param Page $page
	 * @return Page
	 */
	private function withWorker(TemplateResponse $page): TemplateResponse {
		$policy = new ContentSecurityPolicy();
		// documents are inspected in a worker that comes from this server
		$policy->addAllowedWorkerSrcDomain("'self'");
		$page->setContentSecurityPolicy($policy);
		return $page;
	}
}
