// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a reviewer can do, on buttons. */

import { t } from './language.ts'
import type { Decision } from './services/review-api.ts'

export const allDecisions: readonly Decision[] = ['release-safe-copy', 'release', 'return', 'reject']

export function decisionWord(decision: Decision): string {
	switch (decision) {
	case 'release': return t('Release the original')
	case 'release-safe-copy': return t('Release the safe copy')
	case 'return': return t('Return …')
	case 'reject': return t('Reject …')
	}
}

export function isDecision(word: string): word is Decision {
	return (allDecisions as readonly string[]).includes(word)
}
