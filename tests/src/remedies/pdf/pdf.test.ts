// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { asciiBytes } from '../../../../src/bytes/text.ts'
import { disarm } from '../../../../src/engine/disarm.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { pdf as disarmer } from '../../../../src/remedies/pdf/pdf.ts'
import { pdf, text, type PdfFile } from '../../../make/pdf.ts'
import { remedyContract, type DirtySample } from '../contract.ts'

const sample = (name: string, file: PdfFile, gone: readonly string[], changes: readonly string[], more: Partial<DirtySample> & { readonly compressed?: true } = {}): DirtySample => {
	const { compressed, ...rest } = more
	return { name: `${name}.pdf`, bytes: file.bytes(compressed === undefined ? {} : { compressed }), gone, changes, ...rest }
}

const onPage = (annotation: string, ...catalog: readonly string[]): PdfFile => {
	const file = pdf()
	file.page(`/Annots [${annotation}]`)
	for (const entry of catalog) file.catalog(entry)
	return file
}

const film = (): PdfFile => {
	const file = pdf()
	const picture = file.stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 9 9 re f')
	file.page(`/Annots [<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] /AP << /N ${picture} 0 R >> /Movie << /F ${text('a.mov')} >> >>]`)
	return file
}

const layered = (): PdfFile => {
	const file = pdf()
	const layer = file.add('<< /Type /OCG /Name (Draft) >>')
	const contents = file.stream('', 'BT /F1 9 Tf (shown) Tj ET /OC /P1 BDC BT (secret) Tj ET EMC')
	file.set(2, '<< /Type /Pages /Count 1 /Kids [3000 0 R] >>').set(3000, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents ${contents} 0 R /Resources << /Properties << /P1 ${layer} 0 R >> >> >>`)
	return file.catalog(`/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`)
}

remedyContract('pdf', {
	dirty: [
		sample('open-action', pdf().catalog(`/OpenAction << /S /JavaScript /JS ${text('app.alert(1)')} >>`), ['pdf-open-action', 'pdf-javascript'], ['script']),
		sample('packed', pdf().catalog(`/OpenAction << /S /JavaScript /JS ${text('app.alert(1)')} >>`), ['pdf-open-action', 'pdf-javascript'], ['script'], { compressed: true }),
		sample('launch', onPage(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F ${text('a.exe')} >> >>`), ['pdf-launch'], ['program']),
		sample('additional', pdf().catalog(`/AA << /WC << /S /URI /URI ${text('http://a.example/')} >> >>`), ['pdf-additional-action'], ['event']),
		sample('link', onPage(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ${text('file:///c:/a.exe')} >> >>`), ['program-link'], ['link']),
		sample('attachment', pdf().attach('a.txt', 'hello'), ['attached-file'], ['attachment']),
		sample('film', film(), ['pdf-movie'], ['media']),
		sample('dynamic-form', pdf().catalog('/AcroForm << /Fields [] /XFA (x) >>'), ['pdf-xfa'], ['form']),
		sample('form-action', onPage('<< /Type /Annot /Subtype /Widget /FT /Btn /Rect [0 0 9 9] /A << /S /SubmitForm /F (http://a.example/) >> >>'), ['pdf-submit-form'], ['form-action']),
		sample('layers', layered(), ['hidden-layer'], ['hidden-content'], { profile: 'private' }),
		sample('private', onPage(`<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ${text('Anna')} /Contents ${text('remark')} >>`), ['comments'], ['comment'], { profile: 'private' }),
	],
	clean: [
		{ name: 'plain.pdf', bytes: pdf().bytes() },
		{ name: 'links.pdf', bytes: onPage(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ${text('https://example.org/')} >> >>`).bytes() },
	],
})

test('handles PDF and nothing else', () => {
	expect(disarmer.handles(formatKind('pdf'))).toBe(true)
	expect(disarmer.handles(formatKind('rtf'))).toBe(false)
})

test('data of forms is refused as what nobody writes, not as damaged', () => {
	const bytes = asciiBytes('%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [] /F << /F (http://a.example/x.pdf) /FS /URL >> /JavaScript << /After (app.alert\\(1\\)) >> >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')
	const { report } = disarm({ bytes, name: 'a.fdf' }, { policy: presets['council-practice'], profile: 'safe' })
	expect([report.outcome, report.refusal]).toEqual(['refused', 'unsupported'])
})
