<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCP\Lock\LockedException;
use RuntimeException;

/** A document that waits has this name, and whoever wants the name may not see it. Clients try again later. */
final class NameTaken extends LockedException {
	public function __construct(string $message) {
		parent::__construct('', new RuntimeException($message));
		$this->message = $message;
	}
}
