<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** What a scope covers. */
enum ScopeKind: string {
	case Path = 'path';
	case TeamFolder = 'team-folder';
	case Group = 'group';
	case PublicLinks = 'public-links';
	case All = 'all';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}

	/** The higher, the more specific; the most specific scope is the one that counts. */
	public function rank(): int {
		return match ($this) {
			self::Path => 5,
			self::TeamFolder => 4,
			self::PublicLinks => 3,
			self::Group => 2,
			self::All => 1,
		};
	}
}
