<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Event;

use OCA\DocumentGate\Db\Event as AuditEvent;
use OCP\EventDispatcher\Event;

/** A row was added to the audit trail. */
final class AuditedEvent extends Event {
	public function __construct(
		public readonly AuditEvent $row,
	) {
		parent::__construct();
	}
}
