<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Model;

/** Lines of CSV (RFC 4180) that no spreadsheet takes for anything but text and numbers. */
final class Csv {
	/** @param list<string> $cells */
	public static function line(array $cells): string {
		$quoted = array_map(static function (string $cell): string {
			// a spreadsheet would run what begins like a formula
			$safe = preg_match('/^[=+\-@\t\r]/', $cell) === 1 ? "'" . $cell : $cell;
			return preg_match('/[",\r\n]/', $safe) === 1 ? '"' . str_replace('"', '""', $safe) . '"' : $safe;
		}, $cells);
		return implode(',', $quoted) . "\r\n";
	}
}
