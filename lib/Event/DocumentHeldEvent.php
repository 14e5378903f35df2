<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Event;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Disposition;
use OCP\EventDispatcher\Event;

/** A document is now hidden and waits for somebody, or for the engine. */
final class DocumentHeldEvent extends Event {
	public function __construct(
		public readonly Item $item,
		/** null: it is new. */
		public readonly ?Disposition $before = null,
	) {
		parent::__construct();
	}
}
