<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

/** Text that somebody else wrote, fit to stand in a sentence of ours. */
final class VisibleText {
	/** Control characters, marks that turn the direction of writing, and invisible ones. */
	private const INVISIBLE = '/[\p{Cc}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2060}-\x{206F}\x{FEFF}\x{061C}\x{180E}]/u';

	/** @param int $longest characters; the middle of what is longer is left out, for the ending tells most */
	public static function of(string $text, int $longest = 120): string {
		$visible = preg_replace(self::INVISIBLE, "\u{FFFD}", mb_scrub($text)) ?? '';
		if (mb_strlen($visible) <= $longest) {
			return $visible;
		}
		$half = intdiv($longest - 1, 2);
		return mb_substr($visible, 0, $longest - 1 - $half) . '…' . mb_substr($visible, -$half);
	}
}
