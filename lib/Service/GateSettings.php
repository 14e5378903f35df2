<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\ConfigLexicon;
use OCP\IAppConfig;

/** What an organisation has set, apart from policies and scopes. Reads are typed and never fail; `SettingsService` writes. */
class GateSettings {
	public function __construct(
		private readonly IAppConfig $config,
	) {
	}

	/** @return list<string> */
	public function reviewerGroups(): array {
		return $this->words(ConfigLexicon::REVIEWER_GROUPS);
	}

	/** @return list<string> */
	public function auditorGroups(): array {
		return $this->words(ConfigLexicon::AUDITOR_GROUPS);
	}

	/** Whether it takes two reviewers to let a document through. */
	public function fourEyes(): bool {
		return $this->config->getValueBool(Application::APP_ID, ConfigLexicon::FOUR_EYES);
	}

	/** Hours until a held document is due; 0 for no due date. */
	public function reviewHours(): int {
		return max(0, $this->config->getValueInt(Application::APP_ID, ConfigLexicon::REVIEW_HOURS, 48));
	}

	/** Days that sealed copies of closed cases are kept. */
	public function retentionDays(): int {
		return max(1, $this->config->getValueInt(Application::APP_ID, ConfigLexicon::RETENTION_DAYS, 90));
	}

	/** Days that a rejected document stays with its submitter before only its sealed copy is left. */
	public function rejectedDays(): int {
		return max(0, $this->config->getValueInt(Application::APP_ID, ConfigLexicon::REJECTED_DAYS, 14));
	}

	public function sendsMails(): bool {
		return $this->config->getValueBool(Application::APP_ID, ConfigLexicon::MAILS, true);
	}

	/** Hour of the day from which the digest is sent. */
	public function digestHour(): int {
		return min(23, max(0, $this->config->getValueInt(Application::APP_ID, ConfigLexicon::DIGEST_HOUR, 7)));
	}

	public function publicTransparency(): bool {
		return $this->config->getValueBool(Application::APP_ID, ConfigLexicon::PUBLIC_TRANSPARENCY);
	}

	/** @return list<array<string, mixed>> as stored; `TemplateService` reads them */
	public function storedTemplates(): array {
		return array_values(array_filter($this->config->getValueArray(Application::APP_ID, ConfigLexicon::TEMPLATES, [], true), is_array(...)));
	}

	/** @return list<string> */
	private function words(string $key): array {
		return array_values(array_filter($this->config->getValueArray(Application::APP_ID, $key), static fn (mixed $word): bool => is_string($word) && $word !== ''));
	}
}
