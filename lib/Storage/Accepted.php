<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;

/** A new document that was inspected and may be read by everybody; its case is opened when its file has an id. */
final class Accepted {
	/** The id of the case, once it is open. */
	public ?int $itemId = null;

	public function __construct(
		public readonly NewCase $new,
		public readonly Judgement $judgement,
	) {
	}
}
