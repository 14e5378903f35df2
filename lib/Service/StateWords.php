<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Model\Disposition;
use OCP\IL10N;

/** What the dispositions are called on the screen. */
final class StateWords {
	/** @param string $state one of the scale; another word is given back as it is */
	public static function of(string $state, IL10N $l): string {
		return match (Disposition::tryFrom($state)) {
			Disposition::Pending => $l->t('could not be inspected yet'),
			Disposition::Clean, Disposition::Released => $l->t('accepted'),
			Disposition::Held => $l->t('held for review'),
			Disposition::Refused => $l->t('not taken over'),
			Disposition::Replaced => $l->t('safe copy accepted'),
			Disposition::Returned => $l->t('returned'),
			Disposition::Rejected => $l->t('rejected'),
			Disposition::Withdrawn => $l->t('withdrawn'),
			null => $state,
		};
	}
}
