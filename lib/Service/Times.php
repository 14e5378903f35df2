<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Invalid;

/** Times between the database (seconds) and the API (ISO 8601, UTC). */
final class Times {
	/** @return ?string for instance `2026-11-22T17:04:00Z` */
	public static function iso(?int $seconds): ?string {
		return $seconds === null ? null : gmdate('Y-m-d\TH:i:s\Z', $seconds);
	}

	/**
	 * Reads a day or a moment; a day means its beginning in UTC.
	 *
	 * @throws Invalid
	 */
	public static function parse(string $untrusted): int {
		if (preg_match('/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/D', $untrusted) === 1) {
			try {
				return (new \DateTimeImmutable($untrusted, new \DateTimeZone('UTC')))->getTimestamp();
			} catch (\Exception) {
				// a thirteenth month has the right form and is still no time
			}
		}
		throw new Invalid('Write times as 2026-11-22 or 2026-11-22T17:04:00Z.');
	}

	/** @throws Invalid */
	public static function parseOptional(?string $untrusted): ?int {
		return $untrusted === null || $untrusted === '' ? null : self::parse($untrusted);
	}

	/** Beginning of the day after, in UTC. */
	public static function nextDay(int $seconds): int {
		return intdiv($seconds, 86400) * 86400 + 86400;
	}
}
