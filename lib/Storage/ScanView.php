<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Storage\Wrapper\Wrapper;
use OCP\Files\Storage\IStorage;

/** What the scanner sees of a gated storage: everything, or it would take hidden files for deleted ones. It tells listeners where it is. */
class ScanView extends Wrapper {
	private readonly GatedMount $mount;

	/** @param array{storage: IStorage, mount: GatedMount} $parameters */
	public function __construct(array $parameters) {
		parent::__construct($parameters);
		$this->mount = $parameters['mount'];
	}

	public function gatedMount(): GatedMount {
		return $this->mount;
	}
}
