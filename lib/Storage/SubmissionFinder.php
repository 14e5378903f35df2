<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\ReceiptSecret;
use OCP\IRequest;
use OCP\IUserSession;

/** Reads from the request who hands something in. */
class SubmissionFinder {
	public function __construct(
		private readonly IRequest $request,
		private readonly IUserSession $session,
	) {
	}

	public function current(): Submission {
		$uid = $this->session->getUser()?->getUID();
		$token = $this->shareToken();
		if ($token !== null) {
			$name = trim(urldecode($this->request->getHeader('X-NC-Nickname')));
			return new Submission($uid, Origin::Link, $name === '' ? null : $name, $token, ReceiptSecret::hashOf($this->request->getHeader(ReceiptSecret::HEADER)));
		}
		return new Submission($uid, $this->origin());
	}

	public function shareToken(): ?string {
		if (\OC::$CLI || !str_ends_with($this->request->getScriptName(), '/public.php')) {
			return null;
		}
		$path = rawurldecode((string)parse_url($this->request->getRequestUri(), PHP_URL_PATH));
		// what comes in pieces is put together below the uploads of the same link
		if (preg_match('#/public\.php/dav/(?:files|uploads)/([^/]+)#', $path, $found) === 1) {
			return $found[1];
		}
		$user = $this->request->server['PHP_AUTH_USER'] ?? null;
		return is_string($user) && $user !== '' ? $user : null;
	}

	private function origin(): Origin {
		if (\OC::$CLI) {
			return Origin::Cli;
		}
		if (!str_ends_with($this->request->getScriptName(), '/remote.php')) {
			return Origin::Editor;
		}
		return $this->request->getHeader('X-Requested-With') === 'XMLHttpRequest' ? Origin::Web : Origin::Dav;
	}
}
