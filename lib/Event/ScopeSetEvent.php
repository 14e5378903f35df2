<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Event;

use OCA\DocumentGate\Db\Scope;
use OCP\EventDispatcher\Event;

/** The gate stands somewhere new, or otherwise than before. */
final class ScopeSetEvent extends Event {
	public function __construct(
		public readonly Scope $scope,
	) {
		parent::__construct();
	}
}
