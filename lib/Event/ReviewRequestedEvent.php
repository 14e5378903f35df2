<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Event;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Actor;
use OCP\EventDispatcher\Event;

/** A recipient asks that somebody looks at a document that is held. */
final class ReviewRequestedEvent extends Event {
	public function __construct(
		public readonly Item $item,
		public readonly Actor $actor,
	) {
		parent::__construct();
	}
}
