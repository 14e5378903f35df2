// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Safe copies of PDF files. */

import { startsWith } from '../../bytes/text.ts'
import { defineDisarmer } from '../remedy.ts'
import { rewritePdf } from './rewrite.ts'
import { comparableWords, pdfWords } from './words/words.ts'

export const pdf = defineDisarmer({
	id: 'pdf',
	// data of forms (FDF) has the syntax, but no pages to be written anew
	handles: ({ family }, bytes) => family === 'pdf' && !(bytes !== undefined && startsWith(bytes, '%FDF-')),
	rewrite: (bytes, _kind, order, budget) => rewritePdf(bytes, order, budget),
	words: (bytes, _kind, budget, order) => pdfWords(bytes, budget, order),
	comparable: (bytes, _kind, budget, order) => comparableWords(bytes, budget, order),
})
