// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { actions, factsOf, references } from './seen.ts'

const annotated = (...annotations: readonly string[]): Uint8Array => {
	const file = pdf()
	file.page(`/Annots [${annotations.join(' ')}]`)
	return file.bytes()
}

describe('comments', () => {
	test.each(['Text', 'FreeText', 'Highlight', 'Stamp', 'Ink', 'Caret', 'PolyLine', 'Redact'])('%s is one', (subtype) => expect(factsOf(annotated(`<< /Subtype /${subtype} /T ${text('Ms Example')} >>`), 'hidden')).toMatchObject([{ what: 'comment', name: 'Ms Example' }]))
	test.each(['Link', 'Widget', 'Popup', 'FileAttachment', 'Screen', 'Watermark'])('%s is none', (subtype) => expect(factsOf(annotated(`<< /Subtype /${subtype} >>`), 'hidden')).toEqual([]))
	test('a popup does not make two of it', () => expect(factsOf(annotated('<< /Subtype /Text /Popup << /Subtype /Popup >> >>'), 'hidden')).toHaveLength(1))
})

describe('media', () => {
	test.each([
		['<< /Subtype /Sound /Sound null >>', 'sound'],
		['<< /Subtype /Movie /Movie << /F (a.avi) >> >>', 'movie'],
		['<< /Subtype /Screen >>', 'screen'],
		['<< /Subtype /3D >>', '3d'],
		['<< /Subtype /RichMedia >>', 'rich-media'],
	])('%s', (annotation, feature) => expect(factsOf(annotated(annotation), 'pdf-feature')).toMatchObject([{ feature }]))
	test('a film elsewhere is fetched when it is played', () => expect(references(annotated('<< /Subtype /Movie /Movie << /F (http://a.example/a.avi) >> >>'))).toEqual(['media click http://a.example/a.avi']))
	test('a file elsewhere is only named', () => expect(references(annotated('<< /Subtype /FileAttachment /FS (other.doc) >>'))).toEqual(['linked-object never other.doc']))
	test('the script of a 3D model runs when it is shown', () => {
		const file = pdf()
		const script = file.stream('', 'a()')
		const model = file.stream(`/Type /3D /OnInstantiate ${script} 0 R`, 'U3D')
		file.page(`/Annots [<< /Subtype /3D /3DD << /Type /3DRef /3DD ${model} 0 R >> >>]`)
		expect(actions(file.bytes())).toEqual(['JavaScript rendition automatic'])
	})
	test('assets of rich media are files', () => {
		const file = pdf()
		const data = file.stream('', 'hello')
		const spec = file.add(`<< /F (a.txt) /EF << /F ${data} 0 R >> >>`)
		file.page(`/Annots [<< /Subtype /RichMedia /RichMediaContent << /Assets << /Names [(a.txt) ${spec} 0 R] >> /Configurations [<< /Instances [<< /Asset ${spec} 0 R >>] >>] >> >>]`)
		expect(factsOf(file.bytes(), 'embedded')).toMatchObject([{ name: 'a.txt', readable: true }])
	})
})

describe('what annotations lead to', () => {
	test.each([
		['a previous action', '<< /Subtype /Link /PA << /S /URI /URI (http://a.example/) >> >>', []],
		['a page that becomes visible', '<< /Subtype /Screen /AA << /PV << /S /JavaScript /JS (a) >> >> >>', ['JavaScript additional automatic']],
		['the mouse is pressed', '<< /Subtype /Widget /AA << /D << /S /JavaScript /JS (a) >> >> >>', ['JavaScript additional']],
		['a field that no form names', '<< /Subtype /Widget /Parent << /AA << /F << /S /JavaScript /JS (a) >> >> >> >>', ['JavaScript additional automatic']],
	])('%s', (_, annotation, expected) => expect(actions(annotated(annotation))).toEqual(expected))
	test('the annotation of an action may be on no page', () => {
		const file = pdf()
		const model = file.add('<< /Type /Annot /Subtype /3D >>')
		expect(factsOf(file.catalog(`/OpenAction << /S /GoTo3DView /TA ${model} 0 R >>`).bytes(), 'pdf-feature')).toMatchObject([{ feature: '3d' }])
	})
	test('appearances are drawn with resources', () => {
		const file = pdf()
		const form = file.stream('/Type /XObject /F (outside.bin)', '')
		file.page(`/Annots [<< /Subtype /Stamp /AP << /N << /On ${form} 0 R >> /D ${form} 0 R >> >>]`)
		expect(references(file.bytes())).toEqual(['stream load outside.bin'])
	})
})
