<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** The way a document came in. */
enum Origin: string {
	case Web = 'web';
	case Dav = 'dav';
	case Link = 'link';
	case Federated = 'federated';
	case Editor = 'editor';
	case Scan = 'scan';
	case Copy = 'copy';
	case Move = 'move';
	case Restore = 'restore';
	case Cli = 'cli';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}
}
