// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the file begins and ends. ISO 32000-2 §7.5.2 and §7.5.5. */

import { asciiBytes, indexOfBytes, lastIndexOfBytes, latin1 } from '../../bytes/text.ts'
import { isDigit, isSpace } from './characters.ts'
import type { PdfDocument } from './document.ts'

/** Readers look for the header in the first kilobyte. */
const HEAD_BYTES = 1_024

/** Foreign data behind the end that is worth inspecting for itself. */
const FOREIGN_BYTES = 256

/** How far from the end an end marker is looked for. */
const FAR_BYTES = 4 * 1024 * 1024

const marker = asciiBytes('%PDF-')
const forms = asciiBytes('%FDF-')
const startMarker = asciiBytes('startxref')
const endMarker = asciiBytes('%%EOF')

export interface Header {
	readonly offset: number
	/** `1.7`; undefined when the header does not name one. */
	readonly version: string | undefined
	/** Forms data: the same syntax without a cross-reference. ISO 32000-2 §12.7.8 */
	readonly isFormsData: boolean
}

export function findHeader(bytes: Uint8Array): Header | undefined {
	const head = bytes.subarray(0, HEAD_BYTES + marker.length)
	let at = indexOfBytes(head, marker)
	// a marker without a version is none where another follows
	while (at >= 0 && !isDigit(bytes[at + 5])) {
		const next = indexOfBytes(head, marker, at + 1)
		if (next < 0) break
		at = next
	}
	const isFormsData = at < 0
	if (isFormsData) at = indexOfBytes(head, forms)
	if (at < 0) return undefined
	const version = /^\d\.\d+/.exec(latin1(bytes, at + 5, Math.min(bytes.length, at + 12)))?.[0]
	return { offset: at, version, isFormsData }
}

/** Reports a header that is late, missing or odd. */
export function checkHeader(doc: PdfDocument, header: Header | undefined): void {
	if (header === undefined) doc.defect('pdf-header-missing', 'no %PDF- in the first kilobyte', 0)
	else if (header.version === undefined) doc.defect('pdf-header-missing', 'the header names no version', header.offset)
	else if (header.offset > 0) doc.defect('pdf-header-late', `${header.offset} bytes before the header`, 0)
}

/** Reports what follows the last end marker, and has it inspected when it is more than a remnant. */
export function checkEnd(doc: PdfDocument): void {
	const { bytes, found } = doc
	const at = lastIndexOfBytes(bytes, endMarker, Math.max(0, bytes.length - FAR_BYTES))
	// the end of an older revision is not the end of the file
	if (at < 0 || lastIndexOfBytes(bytes, startMarker, at) >= 0) {
		doc.defect('pdf-eof-missing', '%%EOF is missing')
		return
	}
	let after = at + endMarker.length
	while (after < bytes.length && isSpace(bytes[after])) after++
	const foreign = bytes.length - after
	if (foreign === 0) return
	doc.defect('pdf-data-after', `${foreign} bytes after the end`, after)
	if (foreign >= FOREIGN_BYTES) found.part(bytes.subarray(after), { name: '(after the end)', role: 'content' })
}
