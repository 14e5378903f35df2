<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Listener;

use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\IRequest;
use OCP\Security\CSP\AddContentSecurityPolicyEvent;

/**
 * Documents are inspected in a worker that comes from this server; the pages that do so may start it. No other page is loosened.
 *
 * @template-implements IEventListener<AddContentSecurityPolicyEvent>
 */
class AllowWorkers implements IEventListener {
	/** Our pages and our settings, Files and its short addresses, pages behind public links. */
	private const PAGES = '#^/(?:apps/(?:documentgate|files)|settings/(?:admin|user)/documentgate|f|s)(?:/|$)#';

	public function __construct(
		private readonly IRequest $request,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof AddContentSecurityPolicyEvent || preg_match(self::PAGES, $this->path()) !== 1) {
			return;
		}
		$policy = new EmptyContentSecurityPolicy();
		$policy->addAllowedWorkerSrcDomain("'self'");
		$event->addPolicy($policy);
	}

	private function path(): string {
		try {
			return (string)$this->request->getPathInfo();
		} catch (\Exception) {
			// the command line has no address
			return '';
		}
	}
}
