// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { pdf, text } from '../../../make/pdf.ts'
import { copied, privately, safely, type Copied } from './copied.ts'

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfaid:part="2" pdfaid:conformance="B" pdfuaid:part="1"><dc:creator>Anna</dc:creator><dc:title><rdf:Alt><rdf:li>A &amp; B</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`

const described = (order = safely, metadata = xmp): Copied => {
	const file = pdf()
	const stream = file.stream('/Type /Metadata /Subtype /XML', metadata)
	const info = file.add(`<< /Title ${text('Plan')} /Author ${text('Anna')} /Producer (Writer) /Odd 1 /More << >> >>`)
	return copied(file.catalog(`/Metadata ${stream} 0 R`).bytes({ trailer: `/Info ${info} 0 R` }), order)
}

const xmpOf = ({ doc }: Copied): string => {
	const stream = doc.stream(doc.dict(doc.trailer.get('Root'))?.get('Metadata') ?? null)
	return stream === undefined ? '' : latin1(doc.decode(stream).bytes)
}

describe('what a document says of itself', () => {
	test('stays in a safe copy, as far as it is words', () => {
		const copy = described()
		const info = copy.doc.dict(copy.doc.trailer.get('Info'))
		expect([...(info?.entries.keys() ?? [])]).toEqual(['Title', 'Author', 'Producer'])
		expect(xmpOf(copy)).toBe(xmp)
	})
	test('is title and claims only for privacy', () => {
		const copy = described(privately)
		const info = copy.doc.dict(copy.doc.trailer.get('Info'))
		expect([...(info?.entries.keys() ?? [])]).toEqual(['Title'])
		expect(xmpOf(copy)).toMatch(/Plan[^]*<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B<\/pdfaid:conformance>[^]*<pdfuaid:part>1</)
		expect(xmpOf(copy)).not.toContain('Anna')
		expect(copy.changes.map(({ subject, target }) => [subject, target])).toEqual([['author', 'Anna'], ['property', 'Producer']])
	})
	test('is nothing where nothing is claimed', () => {
		expect(described(privately, '<x:xmpmeta xmlns:x="adobe:ns:meta/">Anna</x:xmpmeta>').text).not.toContain('/Metadata')
	})
	test('takes the title from where it stands', () => {
		const file = pdf()
		const stream = file.stream('/Type /Metadata /Subtype /XML', xmp)
		expect(xmpOf(copied(file.catalog(`/Metadata ${stream} 0 R`).bytes(), privately))).toContain('>A &amp; B<')
	})
})
