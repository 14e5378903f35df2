<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** What a policy does with a disarmed copy: nothing, offer it, or hand it on by itself. */
enum SafeCopy: string {
	case None = 'none';
	case Offer = 'offer';
	case Automatic = 'automatic';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}
}
