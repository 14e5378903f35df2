// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { copied, privately } from './copied.ts'

const subtypesOf = (annotation: (picture: number) => string, order = privately): readonly [subtypes: string[], subjects: string[]] => {
	const file = pdf()
	const picture = file.stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 9 9 re f')
	file.page(`/Annots [${annotation(picture)}]`)
	const { doc, changes } = copied(file.bytes(), order)
	const page = doc.dict(doc.array(doc.dict(doc.dict(doc.trailer.get('Root'))?.get('Pages') ?? null)?.get('Kids') ?? null)?.[0] ?? null)
	return [(doc.array(page?.get('Annots') ?? null) ?? []).map((item) => doc.name(doc.dict(item)?.get('Subtype') ?? null) ?? ''), changes.map(({ subject }) => subject)]
}

describe('annotations', () => {
	test.each<[string, (picture: number) => string, string[], string[]]>([
		['a form field stays', () => '<< /Subtype /Widget /FT /Tx /Rect [0 0 9 9] >>', ['Widget'], []],
		['a comment goes for privacy, and its window with it', () => `<< /Subtype /Text /T ${text('Anna')} >> << /Subtype /Popup /Parent << /Subtype /Text >> >>`, [], ['comment']],
		['a film with a picture becomes the picture', (picture) => `<< /Subtype /Movie /AP << /N ${picture} 0 R >> >>`, ['Watermark'], ['media']],
		['a film in one of several states too', (picture) => `<< /Subtype /Screen /AS /On /AP << /N << /On ${picture} 0 R >> >> >>`, ['Watermark'], ['media']],
		['a film without one goes', () => '<< /Subtype /RichMedia >>', [], ['media']],
		['an attached file goes', (picture) => `<< /Subtype /FileAttachment /FS << /F (a.txt) /EF << /F ${picture} 0 R >> >> >>`, [], ['attachment']],
		['a link without a place to lead to goes', () => '<< /Subtype /Link /A << /S /JavaScript /JS (x) >> >>', [], ['script']],
		['a link to a page stays', () => '<< /Subtype /Link /Dest /Chapter >>', ['Link'], []],
		['what nobody knows becomes its picture', (picture) => `<< /Subtype /Odd /AP << /N ${picture} 0 R >> >>`, ['Watermark'], ['unknown-part']],
		['a signature becomes its picture', (picture) => `<< /Subtype /Widget /FT /Sig /V << /Type /Sig /Name (Anna) /Contents <01> >> /AP << /N ${picture} 0 R >> >>`, ['Watermark'], ['digital-signature']],
		['a signature of the field above too', (picture) => `<< /Subtype /Widget /Parent << /FT /Sig /V << /Type /Sig /Contents <01> >> >> /AP << /N ${picture} 0 R >> >>`, ['Watermark'], ['digital-signature']],
	])('%s', (_, annotation, subtypes, subjects) => {
		expect(subtypesOf(annotation)).toEqual([subtypes, subjects])
	})
	test('comments stay in a safe copy', () => {
		const file = pdf()
		file.page('/Annots [<< /Subtype /Text /Contents (remark) >>]')
		expect(copied(file.bytes()).text).toContain('remark')
	})
})

describe('objects of several kinds', () => {
	test('a signature in the form goes with its field', () => {
		const { text: copy, changes } = copied(pdf().catalog('/AcroForm << /SigFlags 3 /Fields [<< /FT /Sig /T (a) /V << /Type /Sig /Name (Anna) /Contents <01> >> >>] >>').bytes())
		expect(copy).toContain('/Fields []')
		expect(changes).toEqual([{ remedy: 'rebuild-container', action: 'removed', subject: 'digital-signature', target: 'Anna' }])
	})
	test('a drawing that does not say what it is', () => {
		const file = pdf()
		const drawing = file.stream('/BBox [0 0 9 9]', 'f')
		const script = file.stream('/Subtype /PS', 'secret')
		file.page(`/Resources << /XObject << /A ${drawing} 0 R /B ${script} 0 R >> >>`)
		expect(copied(file.bytes()).text).toMatch(/\/XObject <<\/A \d+ 0 R>>/)
	})
	test('colour spaces keep their parts', () => {
		const file = pdf()
		const profile = file.stream('/N 3', 'profile')
		const tint = file.add('<< /FunctionType 2 /Domain [0 1] /N 1 >>')
		file.page(`/Resources << /ColorSpace << /A [/ICCBased ${profile} 0 R] /B [/Separation /Spot /DeviceRGB ${tint} 0 R] /C [/CalGray << /WhitePoint [1 1 1] >>] /D [/DeviceN [/Spot] /DeviceRGB ${tint} 0 R << /Subtype /NChannel >>] >> >>`)
		const { text: copy } = copied(file.bytes())
		expect(copy).toMatch(/\/A \[\/ICCBased \d+ 0 R\]\/B \[\/Separation \/Spot \/DeviceRGB \d+ 0 R\]\/C \[\/CalGray <<\/WhitePoint \[1 1 1\]>>\]\/D \[\/DeviceN \[\/Spot\] \/DeviceRGB \d+ 0 R <<\/Subtype \/NChannel>>\]/)
	})
	test('references of the structure to what is gone go too', () => {
		const file = pdf()
		const gone = file.add('<< /Subtype /Link /A << /S /Launch /F (a.exe) >> >>')
		const stays = file.add('<< /Subtype /Link /Dest /Chapter >>')
		file.page(`/Annots [${gone} 0 R ${stays} 0 R]`)
		const { text: copy } = copied(file.catalog(`/StructTreeRoot << /Type /StructTreeRoot /K << /S /P /K [<< /Type /OBJR /Obj ${gone} 0 R >> << /Type /OBJR /Obj ${stays} 0 R >> 7] >> >>`).bytes())
		expect(copy).toMatch(/\/K \[<<\/Type \/OBJR\/Obj \d+ 0 R>> 7\]/)
	})
})
