<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Activity;

use OCA\DocumentGate\AppInfo\Application;
use OCP\Activity\IFilter;
use OCP\IL10N;
use OCP\IURLGenerator;

/** Shows activities of the gate alone. */
class Filter implements IFilter {
	public function __construct(
		private readonly IL10N $l,
		private readonly IURLGenerator $urls,
	) {
	}

	#[\Override]
	public function getIdentifier(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate');
	}

	#[\Override]
	public function getPriority(): int {
		return 60;
	}

	#[\Override]
	public function getIcon(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg'));
	}

	/**
	 * @param string[] $types
	 * @return string[]
	 */
	#[\Override]
	public function filterTypes(array $types): array {
		return array_intersect([Application::APP_ID], $types);
	}

	/** @return string[] */
	#[\Override]
	public function allowedApps(): array {
		return [Application::APP_ID];
	}
}
