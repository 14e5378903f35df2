<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCP\IL10N;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** Which language somebody reads, and the same sentence in the two languages of the house. */
class Languages {
	public function __construct(
		private readonly IFactory $factory,
		private readonly IUserManager $users,
	) {
	}

	/** The words of the app for one person, whoever is signed in now. */
	public function of(?string $uid): IL10N {
		$user = $uid === null ? null : $this->users->get($uid);
		return $this->factory->get(Application::APP_ID, $this->factory->getUserLanguage($user));
	}

	public function in(string $language): IL10N {
		return $this->factory->get(Application::APP_ID, $language);
	}

	/** The server's own words, for dates, in the language of ours. */
	public function ofServer(IL10N $words): IL10N {
		return $this->factory->get('lib', $words->getLanguageCode());
	}

	/**
	 * A sentence for answers of the API, which are the same for everybody.
	 *
	 * @param callable(IL10N, 'de'|'en'): string $say
	 * @return array{de: string, en: string}
	 */
	public function both(callable $say): array {
		return ['de' => $say($this->in('de'), 'de'), 'en' => $say($this->in('en'), 'en')];
	}

	/**
	 * Which of the two languages of rule texts comes closest to the language of a person.
	 *
	 * @return 'de'|'en'
	 */
	public static function ofRules(IL10N $words): string {
		return str_starts_with($words->getLanguageCode(), 'de') ? 'de' : 'en';
	}
}
