<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCP\IURLGenerator;

/** Addresses of views and of the API, as they stand in messages. */
class Links {
	public function __construct(
		private readonly IURLGenerator $urls,
	) {
	}

	public function submission(Item $item): string {
		return $this->page('submissions/' . $item->getId());
	}

	public function review(Item $item): string {
		return $this->page('review/' . $item->getId());
	}

	/** The review desk. */
	public function desk(): string {
		return $this->page('review');
	}

	/** The document in Files, for those who may see it. */
	public function file(Item $item): string {
		return $item->getFileId() === null ? $this->urls->getAbsoluteURL('/') : $this->urls->linkToRouteAbsolute('files.View.showFile', ['fileid' => $item->getFileId()]);
	}

	public function reviewRequest(Item $item): string {
		return $this->urls->linkToOCSRouteAbsolute(Application::APP_ID . '.ReviewRequest.create', ['id' => $item->getId()]);
	}

	/** Gives the case to the one who follows it. */
	public function takeOver(Item $item): string {
		return $this->urls->linkToOCSRouteAbsolute(Application::APP_ID . '.Assignment.assign', ['id' => $item->getId(), 'assignee' => 'me']);
	}

	/** Where guests hand in through a public link. */
	public function publicIntake(string $token): string {
		return $this->urls->linkToRouteAbsolute(Application::APP_ID . '.PublicIntake.showShare', ['token' => $token]);
	}

	private function page(string $view): string {
		return $this->urls->linkToRouteAbsolute(Application::APP_ID . '.page.view', ['view' => $view]);
	}
}
