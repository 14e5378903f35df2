<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\SetupCheck;

use OCP\IConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Object stores can put the pieces of a large upload together by themselves, past every storage wrapper. */
class ChunksAreSeen implements ISetupCheck {
	public function __construct(
		private readonly IL10N $l,
		private readonly IConfig $config,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate: large uploads');
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function run(): SetupResult {
		$isObjectStore = $this->config->getSystemValue('objectstore', null) !== null || $this->config->getSystemValue('objectstore_multibucket', null) !== null;
		return $isObjectStore
			? SetupResult::info($this->l->t('Files are kept in an object store. In gated folders, large uploads are put together by Nextcloud and not by the store, so that they can be inspected; they need room in the temporary folder.'))
			: SetupResult::success();
	}
}
