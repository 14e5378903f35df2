<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\AppInfo\Application;
use OCA\Files\Event\LoadAdditionalScriptsEvent;
use OCA\Files\Event\LoadSidebar;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\IUserSession;
use OCP\ServerVersion;
use OCP\Util;

/**
 * Brings the gate into Files and into the sidebar, for people with an account. Each version of Files gets the script it understands, and no other.
 *
 * @template-implements IEventListener<LoadAdditionalScriptsEvent|LoadSidebar>
 */
class LoadFilesScripts implements IEventListener {
	/** The last version whose Files knows registrations of the older kind only. */
	private const LAST_LEGACY = 32;

	private bool $isLoaded = false;

	public function __construct(
		private readonly IUserSession $session,
		private readonly ServerVersion $version,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($this->isLoaded || !($event instanceof LoadAdditionalScriptsEvent || $event instanceof LoadSidebar) || $this->session->getUser() === null) {
			return;
		}
		$this->isLoaded = true;
		// early: a property of files has to be known before the first listing is asked for
		Util::addInitScript(Application::APP_ID, Application::APP_ID . ($this->version->getMajorVersion() > self::LAST_LEGACY ? '-files' : '-files-legacy'));
	}
}
