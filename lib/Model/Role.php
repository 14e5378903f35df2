<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** What somebody is to a document or to the app. */
enum Role: string {
	case Submitter = 'submitter';
	case Recipient = 'recipient';
	case Reviewer = 'reviewer';
	case PolicyOwner = 'policy-owner';
	case Auditor = 'auditor';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}
}
