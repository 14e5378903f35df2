// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where a document stands, in words and tone. */

import { t } from './language.ts'
import type { Tone } from './verdict-sentence.ts'

interface StateWords {
	readonly words: string
	readonly tone: Tone
}

/** @param state a disposition of the server; one that is not known here is shown as waiting */
export function stateWords(state: string): StateWords {
	switch (state) {
	case 'pending': return { words: t('is being checked'), tone: 'waits' }
	case 'clean': return { words: t('accepted'), tone: 'passes' }
	case 'held': return { words: t('held for review'), tone: 'waits' }
	case 'refused': return { words: t('not accepted'), tone: 'refused' }
	case 'released': return { words: t('released'), tone: 'passes' }
	case 'replaced': return { words: t('released as a safe copy'), tone: 'passes' }
	case 'returned': return { words: t('returned'), tone: 'worth-knowing' }
	case 'rejected': return { words: t('rejected'), tone: 'refused' }
	case 'withdrawn': return { words: t('withdrawn'), tone: 'worth-knowing' }
	default: return { words: state, tone: 'waits' }
	}
}
