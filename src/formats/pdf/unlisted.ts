// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compares the two views of a file whose cross-reference is in order: objects that are there, and that no section of it names. */

import { skipSpace } from './characters.ts'
import type { PdfDocument } from './document.ts'
import { readIndirect } from './indirect.ts'
import { Stream } from './values.ts'
import type { Entry, OlderEntry } from './xref-table.ts'

/** Objects that a reader would find only if it had to repair the file. Objects inside the data of a stream are none. */
export function unlistedObjects(doc: PdfDocument): OlderEntry[] {
	// a rebuilt cross-reference names everything
	if (doc.isRebuilt) return []
	const listed = new Set<number>()
	// an offset may lead to the white space before the object
	const list = ({ kind, a }: Entry): void => {
		if (kind === 'used') listed.add(skipSpace(doc.bytes, a, doc.bytes.length))
	}
	for (const [, entry] of doc.table.entries()) list(entry)
	doc.table.older.forEach(list)
	const streams = new Set(doc.view.streams)
	const { nums, gens, offsets } = doc.scan
	const unlisted: OlderEntry[] = []
	let owner: number | undefined
	let inside = 0
	offsets.forEach((offset, index) => {
		if (listed.has(offset)) {
			owner = offset
			return
		}
		if (owner !== undefined) {
			inside = Math.max(inside, endOfData(doc, owner))
			owner = undefined
		}
		const num = nums[index] as number
		if (offset >= inside && !streams.has(num)) unlisted.push({ num, kind: 'used', a: offset, b: gens[index] as number })
	})
	return unlisted
}

/** End of the stream's data at `offset`; 0 when there is no stream. */
export function endOfData(doc: PdfDocument, offset: number): number {
	const object = readIndirect(doc.bytes, offset, doc.found.budget)
	return object?.value instanceof Stream ? doc.extentOf(object.value).to : 0
}
