<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** What a named person, or the policy on its own, did with a held document. */
enum Decision: string {
	case Release = 'release';
	case ReleaseSafeCopy = 'release-safe-copy';
	case Return = 'return';
	case Reject = 'reject';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}

	/** Where the document stands afterwards. */
	public function leadsTo(): Disposition {
		return match ($this) {
			self::Release => Disposition::Released,
			self::ReleaseSafeCopy => Disposition::Replaced,
			self::Return => Disposition::Returned,
			self::Reject => Disposition::Rejected,
		};
	}

	/** Whether others can read something afterwards; the four-eyes rule is about these. */
	public function opens(): bool {
		return $this === self::Release || $this === self::ReleaseSafeCopy;
	}
}
