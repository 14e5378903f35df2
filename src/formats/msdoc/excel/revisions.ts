// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The history of a shared workbook, in a stream beside the workbook. [MS-XLS] §2.1.7.16. */

import type { Found } from '../../format.ts'
import { RecordCursor } from './record-cursor.ts'

/** RRDINSDEL, RRDCHGCELL, RRDRENSHEET, RRDMOVE, RRFORMAT, RRAUTOFMT, RRINSERTSH, RRDDEFNAME. */
const changes: ReadonlySet<number> = new Set([0x0137, 0x013b, 0x013e, 0x0140, 0x014a, 0x014b, 0x014d, 0x0155])

/** Whoever opened the workbook while it was shared is listed even before the first change, so a history never stands for nothing. */
const LEAST = 1

export function reportRevisions(stream: Uint8Array, part: string, found: Found): void {
	const record = new RecordCursor(stream, 0, found.budget)
	let count = 0
	while (record.next()) if (changes.has(record.type)) count++
	found.fact({ kind: 'hidden', what: 'tracked-change', count: Math.max(LEAST, count), at: { part, element: 'Revision Log' } })
}
