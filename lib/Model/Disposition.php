<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** Where a document stands now. This file is the whole state machine. */
enum Disposition: string {
	case Pending = 'pending';
	case Clean = 'clean';
	case Held = 'held';
	case Refused = 'refused';
	case Released = 'released';
	case Replaced = 'replaced';
	case Returned = 'returned';
	case Rejected = 'rejected';
	case Withdrawn = 'withdrawn';

	/** @throws Invalid the word is none of this scale */
	public static function parse(string $untrusted): self {
		return self::tryFrom($untrusted) ?? throw new Invalid('“' . $untrusted . '” is not known here. Use one of: ' . implode(', ', array_column(self::cases(), 'value')) . '.');
	}

	/** Where a document stands after an inspection, seen from where it stood before (null: it is new). */
	public static function after(?self $before, Judgement $judgement, Mode $mode, bool $stashed): self {
		if ($before !== null && !$before->isJudgedAgain()) {
			return $before;
		}
		if ($before === self::Held) {
			// what waits for people stays with them, whatever a later policy thinks of it
			return self::Held;
		}
		if ($mode === Mode::Observe) {
			return self::Clean;
		}
		if ($judgement->verdict === null) {
			// an inspection that did not happen takes nothing back that an earlier one has shown
			return $before ?? self::Pending;
		}
		if (!$judgement->verdict->isHolding()) {
			// bytes that are only in the vault still have to be brought to their place
			return self::Clean;
		}
		return $judgement->verdict === Verdict::Reject && $stashed ? self::Refused : self::Held;
	}

	/** Whether somebody may decide this about a document that stands here. A pending one can be decided as well: staff may know more than an engine that is down. */
	public function allows(Decision $decision): bool {
		return match ($this) {
			self::Held, self::Pending => true,
			// a refused document is sealed; it can still be let through, and nothing else is left to decide
			self::Refused => $decision->opens(),
			default => false,
		};
	}

	/** Whether somebody or something still has to act. */
	public function isOpen(): bool {
		return $this === self::Pending || $this === self::Held;
	}

	/** Whether only the submitter may read. */
	public function hides(): bool {
		return match ($this) {
			self::Pending, self::Held, self::Refused, self::Returned, self::Rejected => true,
			default => false,
		};
	}

	/** Whether a later engine or policy may still change it by itself. */
	public function isJudgedAgain(): bool {
		return match ($this) {
			self::Pending, self::Clean, self::Held => true,
			default => false,
		};
	}
}
