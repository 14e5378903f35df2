// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Portable Document Format. ISO 32000-2, and ISO 32000-1 where it is older; read as leniently as viewers do. FDF is the same syntax. */

import { asciiBytes, indexOfBytes, lastIndexOfBytes, startsWith } from '../../bytes/text.ts'
import { defineFormat, type Recognition } from '../format.ts'
import { readCatalog } from './catalog.ts'
import { PdfDocument } from './document.ts'
import { readEarlier, readLeftovers } from './leftovers.ts'
import { readMetadata } from './metadata.ts'
import { checkBetween } from './revisions.ts'
import { checkEnd, checkHeader, findHeader, type Header } from './structure.ts'
import { Walk } from './walk.ts'
import { Dict } from './values.ts'

const objectEnd = asciiBytes('endobj')
const startxref = asciiBytes('startxref')
const trailer = asciiBytes('trailer')

/** How far into a file without a header objects are looked for. */
const BODY_BYTES = 65_536

export const pdf = defineFormat({
	id: 'pdf',
	recognises,
	read(bytes, found) {
		const header = findHeader(bytes)
		const doc = new PdfDocument(bytes, header?.offset ?? 0, found, header?.isFormsData === true)
		checkHeader(doc, header)
		if (doc.security !== undefined) {
			found.fact({ kind: 'encryption', method: doc.security.method, opened: !doc.isSealed, scope: 'document' })
			if (doc.isSealed) found.gap('encrypted', doc.security.method)
		}
		readDocument(doc, header)
		checkBetween(doc)
		checkEnd(doc)
	},
})

function recognises(bytes: Uint8Array): Recognition {
	if (startsWith(bytes, '%PDF-') || startsWith(bytes, '%FDF-')) return 'certain'
	// a header that is late or missing is believed only together with objects
	if (findHeader(bytes) !== undefined) return indexOfBytes(bytes, objectEnd) >= 0 || indexOfBytes(bytes, trailer) >= 0 ? 'possible' : 'no'
	if (startsWith(bytes, '%PDF') && indexOfBytes(bytes, trailer, 0, BODY_BYTES) >= 0) return 'possible'
	// a PDF stored inside a container ends it often; no reader takes the container for a PDF
	if (isContainer(bytes)) return 'no'
	if (lastIndexOfBytes(bytes, startxref, Math.max(0, bytes.length - 2_048)) < 0) return 'no'
	return indexOfBytes(bytes, objectEnd, 0, BODY_BYTES) >= 0 ? 'possible' : 'no'
}

function isContainer(bytes: Uint8Array): boolean {
	return startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')
}

function readDocument(doc: PdfDocument, header: Header | undefined): void {
	const { found } = doc
	const root = doc.trailer.get('Root')
	const catalog = doc.resolve(root)
	if (!(catalog instanceof Dict)) {
		if (!doc.isSealed) doc.defect('pdf-root-missing', 'the trailer leads to no catalog')
		return
	}
	const walk = new Walk(doc)
	const spot = walk.spotOf(root, { element: 'trailer' })
	const version = doc.name(catalog.get('Version')) ?? ''
	const newest = version > (header?.version ?? '') ? version : (header?.version ?? '')
	if (newest !== '') {
		found.identify({ id: 'pdf', version: newest })
		found.conformance({ pdf: newest })
	}
	const pages = readCatalog(walk, catalog, spot)
	readMetadata(walk, catalog, spot)
	walk.run()
	found.about({ pages: pages.count })
	if (walk.fonts.seen > 0) found.conformance({ fontsEmbedded: walk.fonts.notEmbedded === 0 })
	readLeftovers(walk)
	readEarlier(walk)
	reportVersions(doc)
}

/** Sections that were added to the file after its first version. A linearised file has two from the beginning. */
function reportVersions(doc: PdfDocument): void {
	const first = doc.view.sections.length - 1
	const linearised = first > 0 && indexOfBytes(doc.bytes, asciiBytes('/Linearized'), 0, 2_048) >= 0
	const count = first - (linearised ? 1 : 0)
	if (count > 0) doc.found.fact({ kind: 'hidden', what: 'previous-version', count })
}
