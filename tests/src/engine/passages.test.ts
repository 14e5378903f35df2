// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What reviewers are shown of a document's words, format by format: what the inspection calls hidden is marked where it stands. */

import { describe, expect, test } from 'vitest'
import { inspect } from '../../../src/engine/inspect.ts'
import { keptShare, passagesOf, wordsOf } from '../../../src/engine/words.ts'
import { presets } from '../../../src/policy/presets.ts'
import { ods, odt } from '../../make/odf.ts'
import { docx, partTypes, pptx, xlsx, xml } from '../../make/ooxml.ts'
import { pdf } from '../../make/pdf.ts'
import { sampleInbox } from '../../make/sample-inbox.ts'

const options = { policy: presets['council-practice'] }

/** Each passage as a string, marked words in brackets. */
function told(bytes: Uint8Array, name = 'document'): readonly string[] | undefined {
	const { report } = inspect({ bytes, name }, options)
	return passagesOf(bytes, report.format.id, options, report.findings)?.map((runs) => runs.map(({ mark, text }) => (mark === undefined ? text : `[${mark}: ${text}]`)).join(''))
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

describe('OpenDocument', () => {
	test('tracked changes stand where they were made', () => {
		const body = `<text:tracked-changes>
			<text:changed-region xml:id="d1"><text:deletion><office:change-info><dc:creator>Erika</dc:creator><dc:date>2026-01-01</dc:date></office:change-info><text:p>gestrichen</text:p></text:deletion></text:changed-region>
			<text:changed-region xml:id="i1"><text:insertion><office:change-info><dc:creator>Erika</dc:creator></office:change-info></text:insertion></text:changed-region>
		</text:tracked-changes><text:p>vor<text:change text:change-id="d1"/> und <text:change-start text:change-id="i1"/>neu<text:change-end text:change-id="i1"/> danach</text:p>`
		expect(told(odt().body(body).package())).toEqual(['vor[deleted: gestrichen] und [inserted: neu] danach'])
	})
	test('comments and notes', () => {
		const body = '<text:p>Text<office:annotation><dc:creator>Erika</dc:creator><dc:date>2026</dc:date><text:p>Hm</text:p></office:annotation> weiter<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Fuß</text:p></text:note-body></text:note></text:p>'
		expect(told(odt().body(body).package())).toEqual(['[comment: Hm]', '[note: Fuß]', 'Text weiter1'])
	})
	test('hidden sections and hidden rows', () => {
		expect(told(odt().body('<text:section text:display="none" text:name="s"><text:p>geheim</text:p></text:section><text:p>offen</text:p>').package())).toEqual(['[hidden: geheim]', 'offen'])
		const row = (text: string, visibility = ''): string => `<table:table-row${visibility}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`
		expect(told(ods().body(`<table:table table:name="A">${row('1')}${row('2', ' table:visibility="collapse"')}${row('3')}</table:table>`).package())).toEqual(['1', '[hidden: 2]', '3'])
	})
})

describe('Office Open XML', () => {
	test('tracked changes and hidden words', () => {
		expect(told(docx(p(run('a'), `<w:del w:id="1" w:author="E">${'<w:r><w:delText>b</w:delText></w:r>'}</w:del>`, `<w:ins w:id="2" w:author="E">${run('c')}</w:ins>`, run('d', '<w:vanish/>'), run('e'))).bytes())).toEqual(['a[deleted: b][inserted: c][hidden: d]e'])
	})
	test('words in the colour of the paper, where the inspection saw them', () => {
		expect(told(docx(p(run('offen '), run('unsichtbare Anweisung', '<w:color w:val="FFFFFF"/>'))).bytes())).toEqual(['offen [hidden: unsichtbare Anweisung]'])
	})
	test('comments and footnotes', () => {
		const recipe = docx(p(run('Text'))).part('word/f.xml', xml('w:footnotes', p(run('Fuß'))), { type: `${WORD}.footnotes+xml`, by: 'footnotes' })
			.part('word/c.xml', xml('w:comments', `<w:comment w:id="0">${p(run('Hm'))}</w:comment>`), { type: partTypes.comments, by: 'comments' })
		expect(told(recipe.bytes())).toEqual(['Text', '[note: Fuß]', '[comment: Hm]'])
	})
	test('hidden slides, rows and columns', () => {
		const slide = (text: string): string => xml('p:sld', `<p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp>`)
		const show = pptx().body('<p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst>').part('ppt/slides/a.xml', slide('eins'), { type: partTypes.slide, by: 'slide', id: 'rId1' })
		expect(told(show.bytes())).toEqual(['eins'])
		const cells = '<x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row hidden="1"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData>'
		expect(told(xlsx().sheet('A', cells).bytes())).toEqual(['1', '[hidden: 2]', '[hidden: 3]'])
	})
})

describe('RTF', () => {
	test.each([
		['hidden words', 'a {\\v b} c', ['a [hidden: b] c']],
		['tracked changes', 'a {\\deleted b}{\\revised c} d', ['a [deleted: b][inserted: c] d']],
		['a comment', 'a {\\*\\annotation Hm}b', ['a [comment: Hm]b']],
		['a footnote', 'a{\\footnote Fu\\u223?}\\par b', ['a[note: Fuß]', 'b']],
		['a mark that ends in the middle of a word', 'Rad{\\v geheim}weg', ['Rad[hidden: geheim]weg']],
	] as const)('%s', (_name, words, expected) => {
		expect(told(bytes(`{\\rtf1\\ansi ${words}}`))?.map((line) => line.replace(/ +\]/g, ']').trim())).toEqual(expected.map((line) => line.replace(/ +\]/g, ']')))
	})
})

describe('PDF', () => {
	test('words that no mode paints, and only those', () => {
		const file = pdf()
		const content = file.stream('', 'BT 1 0 0 1 0 700 Tm (seen) Tj ET q BT 3 Tr 1 0 0 1 0 600 Tm (unseen) Tj ET Q BT 1 0 0 1 0 500 Tm (again) Tj ET')
		file.page(`/Contents ${content} 0 R`)
		expect(told(file.bytes())?.filter((line) => line !== 'Hello')).toEqual(['seen', '[hidden: unseen]', 'again'])
	})
	test('what a comment says', () => {
		const file = pdf()
		file.page('/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Bitte streichen) >>]')
		expect(told(file.bytes())).toContain('[comment: Bitte streichen]')
	})
})

test('marks take nothing away', () => {
	for (const { name, bytes: sample } of sampleInbox()) {
		const { report } = inspect({ name, bytes: sample }, options)
		// who wrote a comment is no part of its words
		const words = wordsOf(sample, report.format.id, options, ['drop-comments'])
		const passages = passagesOf(sample, report.format.id, options, report.findings)
		expect(passages === undefined, name).toBe(words === undefined)
		expect(keptShare(words ?? [], (passages ?? []).map((runs) => runs.map(({ text }) => text).join(''))), name).toBe(1)
	}
})
