<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Disposition;
use OCP\IL10N;

/** What is said to somebody without an account: as to every submitter, except that nobody can write to him; he has to come back. */
class GuestWords {
	public function __construct(
		private readonly CaseWords $words,
	) {
	}

	public function sentence(Item $item, IL10N $l): string {
		return $item->disposition() === Disposition::Withdrawn ? $l->t('Your document is no longer in the intake. If you do not know why, please ask the sitting service.') : $this->words->forSubmitter($item, $l);
	}

	public function next(Item $item, IL10N $l): string {
		return match ($item->disposition()) {
			Disposition::Pending => $l->t('You need not do anything. Come back to this page: it says when the document was inspected.'),
			Disposition::Held => $l->t('You need not do anything. Come back to this page: it says what was decided.'),
			default => $this->words->guidance($item, $l),
		};
	}
}
