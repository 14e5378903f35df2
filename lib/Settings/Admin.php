<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Settings;

use OCA\DocumentGate\AppInfo\Application;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\Settings\IDelegatedSettings;
use OCP\Util;

/** Rules, scopes and settings. Can be delegated to a group, whose members are then policy owners without being admins. */
class Admin implements IDelegatedSettings {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function getForm(): TemplateResponse {
		Util::addScript(Application::APP_ID, Application::APP_ID . '-admin');
		return new TemplateResponse(Application::APP_ID, 'admin', [], TemplateResponse::RENDER_AS_BLANK);
	}

	#[\Override]
	public function getSection(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getPriority(): int {
		return 10;
	}

	#[\Override]
	public function getName(): ?string {
		return $this->l->t('Rules and scopes of the Document Gate');
	}

	/** Nothing of it is changed as plain app config; the API checks and records every change. */
	#[\Override]
	public function getAuthorizedAppConfig(): array {
		return [];
	}
}
