<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCP\L10N\IFactory;

/** Messages of exceptions for people. Services write them in English; those that the app knows in the reader's language are shown in it. */
class Messages {
	/** What is forbidden and what is not there look alike. */
	public const NOTHING = 'This does not exist, or you may not see it.';
	public const NO_ENGINE = 'The inspection is not available now. Please try again later.';

	public function __construct(
		private readonly IFactory $languages,
	) {
	}

	public function translated(string $message): string {
		// a per cent sign in a message is a per cent sign
		return $this->languages->get(Application::APP_ID)->t(str_replace('%', '%%', $message));
	}
}
