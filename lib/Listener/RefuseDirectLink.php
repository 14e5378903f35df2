<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Service\HeldIndex;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Events\BeforeDirectFileDownloadEvent;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/**
 * No link that works without signing in is made for what waits.
 *
 * @template-implements IEventListener<BeforeDirectFileDownloadEvent>
 */
class RefuseDirectLink implements IEventListener {
	public function __construct(
		private readonly HeldIndex $held,
		private readonly IRootFolder $root,
		private readonly IUserSession $session,
		private readonly IFactory $languages,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		$uid = $this->session->getUser()?->getUID();
		if (!$event instanceof BeforeDirectFileDownloadEvent || $uid === null || $this->held->isEmpty()) {
			return;
		}
		try {
			$fileId = $this->root->getUserFolder($uid)->get($event->getPath())->getId();
		} catch (NotFoundException) {
			return;
		}
		if ($this->held->get($fileId) !== null) {
			$event->setSuccessful(false);
			$event->setErrorMessage($this->languages->get(Application::APP_ID)->t('A link to this can be made when the review is over.'));
		}
	}
}
