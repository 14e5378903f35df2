<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Activity;

use OCA\DocumentGate\AppInfo\Application;
use OCP\Activity\ActivitySettings;
use OCP\IL10N;

/** What people can choose to see of the gate in their activities. */
class Setting extends ActivitySettings {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function getIdentifier(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Documents you handed in were <strong>reviewed</strong>');
	}

	#[\Override]
	public function getGroupIdentifier(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getGroupName(): string {
		return $this->l->t('Document Gate');
	}

	#[\Override]
	public function getPriority(): int {
		return 60;
	}

	/** The gate writes mails of its own, with what to do next. */
	#[\Override]
	public function isDefaultEnabledMail(): bool {
		return false;
	}

	/** The gate sends notifications of its own, with actions. */
	#[\Override]
	public function canChangeNotification(): bool {
		return false;
	}

	#[\Override]
	public function isDefaultEnabledNotification(): bool {
		return false;
	}
}
