// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rich Text Format, specification 1.9.1. Readers are lenient, so we read what they would read: `{\rt` is enough of a header. */

import { latin1, startsWith } from '../../bytes/text.ts'
import { defineFormat, type Found } from '../format.ts'
import { looksLikeFile } from '../ole/object.ts'
import { reportHtml } from '../web/html-facts.ts'
import { RtfDocument } from './document.ts'

/** What may stand before the header: a byte order mark, then white space and zeroes. */
const LONGEST_LEAD = 65_536

export const rtf = defineFormat({
	id: 'rtf',
	recognises: (bytes) => (rtfHeaderAt(bytes) >= 0 ? 'certain' : 'no'),
	read(bytes, found) {
		const start = rtfHeaderAt(bytes)
		const header = latin1(bytes, start, start + 12)
		const version = /^\{\\rtf(\d+)/.exec(header)?.[1]
		found.identify({ id: 'rtf', ...(version === undefined ? {} : { version }) })
		if (version !== '1') found.fact({ kind: 'structure', defect: 'rtf-header', detail: header.slice(0, 8), at: { offset: start } })
		if (start > 0) found.fact({ kind: 'structure', defect: 'rtf-data-before', detail: `${start} bytes`, at: { offset: 0 } })
		const document = new RtfDocument(bytes, found)
		document.read(start)
		reportBalance(bytes, document, found)
		reportHidden(document, found)
		reportFiles(document, found)
		const html = document.html.take()
		if (html !== '') reportHtml(html, found)
	},
})

/** Where the document begins, or -1. */
export function rtfHeaderAt(bytes: Uint8Array): number {
	let at = startsWith(bytes, '\u00ef\u00bb\u00bf') ? 3 : 0
	while (at < LONGEST_LEAD && at < bytes.length && isLead(bytes[at] as number)) at++
	return startsWith(bytes, '{\\rt', at) ? at : -1
}

function isLead(byte: number): boolean {
	return byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32
}

function reportBalance(bytes: Uint8Array, document: RtfDocument, found: Found): void {
	const { depth, firstEnd } = document.reader
	if (depth > 0) {
		found.fact({ kind: 'structure', defect: 'rtf-groups-unbalanced', detail: `${depth} open at the end`, at: { offset: bytes.length } })
		return
	}
	if (firstEnd < 0) return
	let rest = firstEnd
	while (rest < bytes.length && (isLead(bytes[rest] as number) || bytes[rest] === 26)) rest++
	if (rest === bytes.length) return
	found.fact({ kind: 'structure', defect: 'rtf-data-after', detail: `${bytes.length - rest} bytes`, at: { offset: rest } })
	// text and further groups have been read with the document
	const after = bytes.subarray(rest)
	if (looksLikeFile(after) && rtfHeaderAt(after) < 0) found.part(after, { name: '(after the end)', role: 'content' })
}

function reportHidden(document: RtfDocument, found: Found): void {
	const { hiddenText, changes, comments } = document.counts
	const name = document.changeAuthors[0]
	if (changes > 0) found.fact({ kind: 'hidden', what: 'tracked-change', count: changes, ...(name === undefined ? {} : { name }) })
	if (comments > 0) found.fact({ kind: 'hidden', what: 'comment', count: comments })
	if (hiddenText > 0) found.fact({ kind: 'hidden', what: 'hidden-text', count: hiddenText })
}

/** Files a master document consists of are loaded with it; in any other document the table only names them. */
function reportFiles(document: RtfDocument, found: Found): void {
	const { files, isMaster } = document.paths
	for (const target of files) {
		if (isMaster) found.fact({ kind: 'reference', role: 'sub-document', target, when: 'load', at: { element: '\\*\\filetbl' } })
		else found.fact({ kind: 'reference', role: 'file-table', target, when: 'never', at: { element: '\\*\\filetbl' } })
	}
}
