// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What stands between the end of one revision and the first object of the next: nothing, in an honest file. ISO 32000-2 §7.5.6. */

import { asciiBytes, indexOfBytes, lastIndexOfBytes, startsWith } from '../../bytes/text.ts'
import { isDigit, skipSpace } from './characters.ts'
import type { PdfDocument } from './document.ts'
import { objectBefore } from './scan.ts'
import { endOfData } from './unlisted.ts'

const endMarker = asciiBytes('%%EOF')

/** Words with which a revision goes on, or with which the data of a stream ends that holds another PDF. */
const expected = ['xref', 'trailer', 'startxref', 'endstream', 'endobj'] as const

/** Less is a remnant of transmission, as behind the end of the file. */
const FOREIGN_BYTES = 16

/** Reports data between revisions and has it inspected. */
export function checkBetween(doc: PdfDocument): void {
	const { bytes } = doc
	const last = lastIndexOfBytes(bytes, endMarker)
	let known = -1
	let inside = 0
	for (let at = indexOfBytes(bytes, endMarker); at >= 0 && at < last; at = indexOfBytes(bytes, endMarker, Math.max(at + endMarker.length, inside))) {
		const owner = objectBefore(doc.scan, at)
		if (owner !== known) {
			known = owner
			inside = owner < 0 ? 0 : endOfData(doc, doc.scan.offsets[owner] as number)
		}
		// the marker belongs to a PDF that is stored in this one
		if (at < inside) continue
		// comments count as white space
		const from = skipSpace(bytes, at + endMarker.length, bytes.length)
		if (from >= last || isDigit(bytes[from]) || expected.some((word) => startsWith(bytes, word, from))) continue
		const to = endOfForeign(doc, from, last, owner)
		inside = to
		if (to - from < FOREIGN_BYTES) continue
		doc.defect('pdf-data-between', `${to - from} bytes between revisions`, from)
		doc.found.part(bytes.subarray(from, to), { name: `(between revisions, at ${from})`, role: 'content' })
	}
}

/** Up to the next object, the next word of a revision, or the last end. */
function endOfForeign(doc: PdfDocument, from: number, last: number, owner: number): number {
	const next = Math.min(last, doc.scan.offsets[owner + 1] ?? last)
	const table = indexOfBytes(doc.bytes, asciiBytes('xref'), from, next)
	return table < 0 ? next : startsWith(doc.bytes, 'start', table - 5) ? table - 5 : table
}
