// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { latin1, toUtf8 } from '../../../../src/bytes/text.ts'
import { wholeContent } from '../../../../src/remedies/pdf/data.ts'
import { pdf, text } from '../../../make/pdf.ts'
import { copied, safely, type Copied } from './copied.ts'

const page = (entries: string, data: Uint8Array | string, order = safely): Copied => {
	const file = pdf()
	const contents = file.stream(entries, data)
	file.set(2, '<< /Type /Pages /Count 1 /Kids [100 0 R] >>').set(100, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents ${contents} 0 R >>`)
	return copied(file.bytes(), order)
}

const contentOf = ({ doc }: Copied): string => {
	const kids = doc.array(doc.dict(doc.dict(doc.trailer.get('Root'))?.get('Pages') ?? null)?.get('Kids') ?? null)
	return latin1(wholeContent(doc, doc.dict(kids?.[0] ?? null)?.get('Contents') ?? null))
}

const picture = (entries: string, data: string): Copied => {
	const file = pdf()
	const num = file.stream(`/Type /XObject /Subtype /Image /Width 200 /Height 90 ${entries}`, data)
	file.page(`/Resources << /XObject << /A ${num} 0 R >> >>`)
	return copied(file.bytes())
}

describe('data', () => {
	test('packed as usual is carried over as it is', () => {
		const data = deflateSync(toUtf8('0 0 9 9 re f'))
		const copy = page('/Filter /FlateDecode', data)
		expect(copy.text).toContain(latin1(data))
		expect(contentOf(copy)).toBe('0 0 9 9 re f')
	})
	test('short names and crypt filters are written out', () => {
		expect(page('/Filter [/Crypt /AHx]', '66>').text).toContain('/Filter /ASCIIHexDecode')
	})
	test('packed many times is packed once', () => {
		const copy = page('/Filter [/AHx /AHx /AHx /AHx]', '33363336>')
		expect(copy.text).toContain('/Filter /FlateDecode')
	})
	test.each(['[/JBIG2Decode /FlateDecode]', '/JBIG2Decode', '/OddDecode', `[${'/AHx '.repeat(40)}]`])('packed so is left out: %s', (filter) => {
		const copy = page(`/Filter ${filter}`, 'secret')
		expect(copy.text).not.toContain('secret')
		expect(copy.changes.map(({ subject }) => subject)).toEqual(['stream'])
	})
	test('parameters beyond every picture are not carried over', () => {
		const copy = page('/Filter /FlateDecode /DecodeParms << /Predictor 2 /Colors 1073741838 >>', deflateSync(toUtf8('secret')))
		expect(copy.changes.map(({ subject }) => subject)).toEqual(['stream'])
	})
	test('known parameters are, others are not', () => {
		expect(page('/Filter /FlateDecode /DecodeParms << /Predictor 1 /Columns 4 /Odd 9 >>', deflateSync(toUtf8('q Q'))).text).toContain('/DecodeParms <</Predictor 1/Columns 4>>')
	})
	test('cut off is packed anew where the file is damaged', () => {
		const whole = deflateSync(toUtf8('0 0 9 9 re f '.repeat(90)))
		const finding = { rule: 'pdf-damaged', trait: 'malformed', severity: 'medium', confidence: 'certain', at: { path: [] }, text: { de: { title: '', meaning: '', risk: '', advice: '' }, en: { title: '', meaning: '', risk: '', advice: '' } } } as const
		const copy = page('/Filter /FlateDecode', whole.subarray(0, whole.length - 6), { ...safely, findings: [finding] })
		expect(contentOf(copy)).toMatch(/^(?:0 0 9 9 re\s+f\s+){9}/)
		expect(copy.text).not.toContain(latin1(whole.subarray(0, whole.length - 6)))
	})
})

describe('pictures', () => {
	test('keep their filter and what they share', () => {
		expect(picture('/Filter /DCTDecode', 'jpeg').text).toContain('/Filter /DCTDecode')
		expect(picture('/Filter /JBIG2Decode /DecodeParms << /JBIG2Globals 4 0 R >>', 'jbig').text).toMatch(/\/DecodeParms <<\/JBIG2Globals \d+ 0 R>>/)
	})
	test('in another file become a placeholder', () => {
		const { text: copy, changes } = picture(`/Filter /DCTDecode /F ${text('http://a.example/x.jpg')}`, '')
		expect(copy).toMatch(/\/Width 300\/Height 135\/BitsPerComponent 1\/ColorSpace \/DeviceGray\/Filter \/FlateDecode\/DecodeParms <<\/Predictor 15\/Columns 300/)
		expect(changes).toEqual([{ remedy: 'cut-external-references', action: 'removed', subject: 'stream', target: 'http://a.example/x.jpg' }])
	})
	test('that have data here too stay', () => {
		expect(picture(`/Filter /DCTDecode /F ${text('http://a.example/x.jpg')}`, 'jpeg').text).toContain('jpeg')
	})
})
