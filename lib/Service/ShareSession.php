<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCP\ISession;
use OCP\ServerVersion;
use OCP\Share\IShare;

/** Remembers, where Nextcloud looks for it, that somebody knew the password of a public link: then he may upload through it as well. */
class ShareSession {
	private const KEY = 'public_link_authenticated';
	/** Up to this version the session knows one link, from the next on several. */
	private const LAST_WITH_ONE = 32;

	public function __construct(
		private readonly ISession $session,
		private readonly ServerVersion $version,
	) {
	}

	public function allow(IShare $share): void {
		$before = $this->session->get(self::KEY);
		$several = [...(is_array($before) ? $before : []), $share->getId()];
		$this->session->set(self::KEY, $this->version->getMajorVersion() > self::LAST_WITH_ONE ? $several : $share->getId());
	}
}
