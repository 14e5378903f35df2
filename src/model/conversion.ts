// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stored result of converting one document. The shape is versioned: `documentgate-conversion/1`. */

import type { Change, DisarmRefusal, DisarmReport } from './disarm.ts'
import type { Report, Sentences } from './report.ts'

/** Why there is no converted copy. Besides those of disarming: `no-converter`: no program here can do it. `too-slow`: it was ended at the deadline. `cannot-read`: the converter did not understand the document. */
export type ConversionRefusal = DisarmRefusal | 'no-converter' | 'too-slow' | 'cannot-read'

export interface ConversionReport {
	readonly schema: 'documentgate-conversion/1'
	readonly engine: string
	/** The conversion target: `odt`, `pdf-a` … */
	readonly to: string
	readonly outcome: 'converted' | 'refused'
	readonly refusal?: ConversionRefusal
	readonly text?: Sentences
	readonly original: DisarmReport['original']
	/** Only where a copy was made. */
	readonly copy?: NonNullable<DisarmReport['copy']>
	/** What disarming changed, before and after. */
	readonly changes: readonly Change[]
	readonly remaining: readonly string[]
	/** The report of the copy; only where bytes were made. */
	readonly inspection?: Report
	/** Whether the words of original and copy were compared; for binary Office documents the original's words are not known. */
	readonly compared: boolean
}
