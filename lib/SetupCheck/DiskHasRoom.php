<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\SetupCheck;

use OCP\IConfig;
use OCP\IL10N;
use OCP\ITempManager;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;
use OCP\Util;

/** Every document is written to the temporary folder first, and refused ones are kept sealed. */
class DiskHasRoom implements ISetupCheck {
	private const TOO_LITTLE = 256 * 1024 * 1024;
	private const LITTLE = 2 * 1024 * 1024 * 1024;

	public function __construct(
		private readonly IL10N $l,
		private readonly ITempManager $temp,
		private readonly IConfig $config,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate: disk');
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function run(): SetupResult {
		$folders = array_unique([$this->temp->getTempBaseDir(), $this->config->getSystemValueString('datadirectory', '')]);
		foreach (array_filter($folders, is_dir(...)) as $folder) {
			$free = @disk_free_space($folder);
			if ($free === false || $free >= self::LITTLE) {
				continue;
			}
			$text = $this->l->t('Only %1$s are free in %2$s. Documents that do not fit there wait and are inspected later.', [Util::humanFileSize((int)$free), $folder]);
			return $free < self::TOO_LITTLE ? SetupResult::error($text) : SetupResult::warning($text);
		}
		return SetupResult::success();
	}
}
