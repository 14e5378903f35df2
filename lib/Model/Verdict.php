<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** What the policy wants done with a document, from least to most strict. */
enum Verdict: string {
	case Accept = 'accept';
	case Advise = 'advise';
	case Review = 'review';
	case Reject = 'reject';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}

	/** Whether a document with this verdict must not be read by others before somebody decided. */
	public function isHolding(): bool {
		return $this === self::Review || $this === self::Reject;
	}
}
