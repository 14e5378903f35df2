// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Safe copies of RTF documents. */

import { defineDisarmer } from '../remedy.ts'
import { rewriteRtf } from './rewrite.ts'
import { rtfWords } from './words.ts'

export const rtf = defineDisarmer({
	id: 'rtf',
	handles: ({ family }) => family === 'rtf',
	rewrite: (bytes, _kind, order, budget) => rewriteRtf(bytes, order, budget),
	words: (bytes, _kind, budget, order) => rtfWords(bytes, budget, order),
})
