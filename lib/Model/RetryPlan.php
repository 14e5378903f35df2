<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** When something that did not work is tried again: soon at first, then less and less often, and never given up. */
final class RetryPlan {
	private const FIRST = 60;
	private const LONGEST = 21600;

	/**
	 * @param int $attempts how often it was tried already
	 * @return int seconds
	 */
	public static function seconds(int $attempts): int {
		return min(self::LONGEST, self::FIRST << min(10, max(0, $attempts)));
	}
}
