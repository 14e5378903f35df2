// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The result of drawing the pages of one document, for people who must not open it. The shape is versioned: `documentgate-pages/1`. */

import type { ConversionRefusal } from './conversion.ts'
import type { Sentences } from './report.ts'

/** One picture; they follow the report in this order. */
export interface DrawnPage {
	/** Pixels. */
	readonly width: number
	readonly height: number
	/** Length of the PNG. */
	readonly bytes: number
}

export interface PagesReport {
	readonly schema: 'documentgate-pages/1'
	readonly engine: string
	readonly outcome: 'drawn' | 'refused'
	/** Why there are no pictures. `too-slow` and `no-converter` may be otherwise another time. */
	readonly refusal?: ConversionRefusal
	readonly text?: Sentences
	/** What is shown: the document as it is, where nothing in it had to go, or its safe copy. */
	readonly of?: 'document' | 'safe-copy'
	readonly pages: readonly DrawnPage[]
	/** How many pages there are in all, as far as that is known. */
	readonly total?: number
	/** Whether these are all pages. */
	readonly complete: boolean
}
