<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCP\IBinaryFinder;
use OCP\IConfig;

/** Where LibreOffice and Ghostscript are on this server. */
class ConverterPrograms {
	public function __construct(
		private readonly IConfig $config,
		private readonly IBinaryFinder $binaries,
	) {
	}

	/** @return array<string, string> `office` and `ghostscript`, as far as they were found */
	public function named(): array {
		$named = [];
		// the customary place where administrators name LibreOffice
		$office = $this->config->getSystemValueString('preview_libreoffice_path') ?: $this->find('soffice', 'libreoffice');
		if ($office !== null) {
			$named['office'] = $office;
		}
		$ghostscript = $this->find('gs');
		if ($ghostscript !== null) {
			$named['ghostscript'] = $ghostscript;
		}
		return $named;
	}

	private function find(string ...$names): ?string {
		foreach ($names as $name) {
			$path = $this->binaries->findBinaryPath($name);
			if ($path !== false) {
				return $path;
			}
		}
		return null;
	}
}
