<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** What came back from the daemon. */
final readonly class DaemonAnswer {
	public function __construct(
		public int $status,
		public string $body,
	) {
	}
}
