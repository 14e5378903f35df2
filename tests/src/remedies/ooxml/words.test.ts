// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { comparable } from '../../../../src/remedies/ooxml/words.ts'
import { docx, partTypes, pptx, xlsx, xml } from '../../../make/ooxml.ts'
import { wordsOf } from './copied.ts'

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const box = (text: string): string => `<p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp>`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

test('a presentation with macros has the words of one without', () => {
	const body = '<p:sldIdLst/><p:x><a:p><a:r><a:t>box</a:t></a:r></a:p></p:x>'
	expect(wordsOf(pptx().body(body))).toEqual(['box'])
	expect(wordsOf(pptx().typed('application/vnd.ms-powerpoint.template.macroEnabled.main+xml').body(body))).toEqual(['box'])
})

describe('words of a document', () => {
	test('body, headers, footnotes, charts; no comments', () => {
		const recipe = docx(p('body')).part('word/h.xml', xml('w:hdr', p('header')), { type: partTypes.header, by: 'header' })
			.part('word/f.xml', xml('w:footnotes', p('footnote')), { type: `${WORD}.footnotes+xml`, by: 'footnotes' })
			.part('word/c.xml', xml('w:comments', p('comment')), { type: partTypes.comments, by: 'comments' })
			.part('word/charts/c.xml', xml('c:chartSpace', '<c:tx><c:strRef><c:v>series</c:v></c:strRef></c:tx><c:val><c:v>1</c:v></c:val>'), { type: partTypes.chart, by: 'chart' })
		expect(wordsOf(recipe)).toEqual(['body', 'header', 'footnote', 'series'])
	})
	test('slides in the order of the list, with their notes', () => {
		const recipe = pptx().body('<p:sldIdLst><p:sldId r:id="rId2"/><p:sldId r:id="rId1"/></p:sldIdLst>')
			.part('ppt/slides/a.xml', xml('p:sld', box('one')), { type: partTypes.slide, by: 'slide', id: 'rId1' })
			.part('ppt/slides/b.xml', xml('p:sld', box('two')), { type: partTypes.slide, by: 'slide', id: 'rId2' })
			.part('ppt/notes/n.xml', xml('p:notes', box('note')), { type: 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml', by: 'notesSlide', from: 'ppt/slides/b.xml' })
		expect(wordsOf(recipe)).toEqual(['two', 'note', 'one'])
	})
	test('sheets with their drawings; macro sheets are code', () => {
		const recipe = xlsx().sheet('A', '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>')
			.part('xl/drawings/d.xml', xml('xdr:wsDr', '<a:p><a:r><a:t>box</a:t></a:r></a:p>'), { type: partTypes.drawing, by: 'drawing', from: 'xl/worksheets/sheet1.xml' })
			.body('<x:sheets><x:sheet name="M" r:id="rIdM"/></x:sheets>').part('xl/m.xml', xml('x:worksheet', '<x:c><x:v>9</x:v></x:c>'), { type: partTypes.macrosheet, by: 'worksheet', id: 'rIdM' })
		expect(wordsOf(recipe)).toEqual(['1', 'box'])
	})
})

describe('a comparison', () => {
	const recipe = (text: string) => docx(p(text)).part('word/h.xml', xml('w:hdr', p('header')), { type: partTypes.header, by: 'header' })
	const compared = (bytes: Uint8Array) => comparable(bytes, formatKind('docx'), new Budget(defaultLimits))
	test('names what both have instead of reading it, and reads the rest', () => {
		const [one, other] = [compared(recipe('one').bytes()), compared(recipe('other').bytes())]
		const same = new Set([...one.pieces].filter((piece) => other.pieces.has(piece)))
		expect(one.words(same)).toEqual(['one', expect.stringMatching(/^as story: 8 [0-9a-f]{64}$/)])
		expect(other.words(same)[0]).toBe('other')
		expect(other.words(same)[1]).toBe(one.words(same)[1])
		expect(one.words(new Set())).toEqual(['one', 'header'])
	})
	test('reads a sheet where the table of its strings differs', () => {
		const sheet = (text: string) => xlsx().sheet('A', '<x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>').part('xl/s.xml', xml('x:sst', `<x:si><x:t>${text}</x:t></x:si>`), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml', by: 'sharedStrings' })
		const [one, other] = [compared(sheet('one').bytes()), compared(sheet('other').bytes())]
		const same = new Set([...one.pieces].filter((piece) => other.pieces.has(piece)))
		expect(one.words(same)).toEqual(['one'])
		expect(other.words(same)).toEqual(['other'])
		expect(one.words(one.pieces)[0]).toMatch(/^as sheet: /)
	})
	test('reads a text that takes in another file', () => {
		const importing = docx(`${p('one')}<w:altChunk r:id="rIdChunk"/>`).part('word/a.html', '<p>taken in</p>', { type: 'text/html', by: 'aFChunk', id: 'rIdChunk' })
		const one = compared(importing.bytes())
		expect(one.words(one.pieces)).toEqual(['one', 'taken in'])
	})
})
