<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Settings;

use OCA\DocumentGate\AppInfo\Application;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\Settings\IIconSection;

/** The section of the settings that belongs to policy owners. */
class Section implements IIconSection {
	public function __construct(
		private readonly IL10N $l,
		private readonly IURLGenerator $urls,
	) {
	}

	#[\Override]
	public function getID(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate');
	}

	#[\Override]
	public function getPriority(): int {
		return 55;
	}

	#[\Override]
	public function getIcon(): string {
		return $this->urls->imagePath(Application::APP_ID, 'app-dark.svg');
	}
}
