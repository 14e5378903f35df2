// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { factsOf, inspected } from './seen.ts'

const conformance = (bytes: Uint8Array): object => inspected(bytes).report.facts.conformance
const withXmp = (xmp: string | Uint8Array, entries = ''): Uint8Array => {
	const file = pdf()
	return file.catalog(`/Metadata ${file.stream('/Type /Metadata /Subtype /XML', xmp)} 0 R ${entries}`).bytes()
}

describe('claims', () => {
	test.each([
		['elements', '<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>', { pdfa: '2b' }],
		['attributes', '<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="3" pdfaid:conformance="A"/>', { pdfa: '3a' }],
		['another prefix', "<d xmlns:x='http://www.aiim.org/pdfa/ns/id/' x:part='4'/>", { pdfa: '4' }],
		['accessible', '<d xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>', { pdfua: '1' }],
		['the prefix of another namespace', '<d xmlns:pdfaid="http://a.example/" pdfaid:part="3"/>', {}],
		['not well-formed', '<d xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><', { pdfa: '1' }],
		['UTF-16', Buffer.from('\ufeff<d xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2"/>', 'utf16le'), { pdfa: '2' }],
	])('%s', (_, xmp, expected) => expect(conformance(withXmp(xmp))).toEqual({ pdf: '1.7', tagged: false, title: false, ...expected }))
})

test('tagged, with a language', () => expect(conformance(pdf().catalog(`/MarkInfo << /Marked true >> /StructTreeRoot << >> /Lang ${text('de-DE')}`).bytes())).toMatchObject({ tagged: true, lang: 'de-DE' }))
test('marked, but without a structure', () => expect(conformance(pdf().catalog('/MarkInfo << /Marked true >>').bytes())).toMatchObject({ tagged: false }))

describe('title', () => {
	const shown = '/ViewerPreferences << /DisplayDocTitle true >>'
	test.each([
		['shown', pdf().catalog(shown).bytes({ trailer: '/Info << /Title (Motion) >>' }), true],
		['in XMP', withXmp('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Motion</rdf:li></rdf:Alt></dc:title>', shown), true],
		['not shown', pdf().bytes({ trailer: '/Info << /Title (Motion) >>' }), false],
		['missing', pdf().catalog(shown).bytes(), false],
	])('%s', (_, bytes, title) => expect(conformance(bytes)).toMatchObject({ title }))
})

test('author and producer', () => {
	const bytes = pdf().bytes({ trailer: '/Info << /Author (Ms Example) /Producer (Writer 1.0) /Creator (Other) >>' })
	expect(factsOf(bytes, 'metadata')).toMatchObject([{ what: 'author', value: 'Ms Example' }])
	expect(inspected(bytes).report.facts.producer).toBe('Writer 1.0')
})
