// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { actions, factsOf, references } from './seen.ts'

describe('layers', () => {
	const layers = (usual: string): Uint8Array => {
		const file = pdf()
		const layer = file.add(`<< /Type /OCG /Name ${text('Draft')} >>`)
		return file.catalog(`/OCProperties << /OCGs [${layer} 0 R] /D << ${usual.replaceAll('LAYER', `${layer} 0 R`)} >> >>`).bytes()
	}
	test.each([
		['shown', '', []],
		['off', '/OFF [LAYER]', [{ what: 'hidden-layer', count: 1, name: 'Draft' }]],
		['all off', '/BaseState /OFF', [{ what: 'hidden-layer', count: 1 }]],
		['all off but one', '/BaseState /OFF /ON [LAYER]', []],
	])('%s', (_, usual, expected) => expect(factsOf(layers(usual), 'hidden')).toMatchObject(expected))
})

describe('names', () => {
	test('a page template', () => expect(actions(pdf().catalog('/Names << /Templates << /Names [(t) << /Type /Template /AA << /O << /S /JavaScript /JS (a) >> >> >>] >> >>').bytes())).toEqual(['JavaScript additional automatic']))
	test('a rendition', () => expect(references(pdf().catalog('/Names << /Renditions << /Names [(r) << /C << /D (a.mp3) >> >>] >> >>').bytes())).toEqual(['media click a.mp3']))
	test('an appearance', () => {
		const file = pdf()
		expect(references(file.catalog(`/Names << /AP << /Names [(a) ${file.stream('/F (x.bin)', '')} 0 R] >> >>`).bytes())).toEqual(['stream load x.bin'])
	})
})

test('outline-loop ends', () => {
	const file = pdf()
	const num = file.add('<< /Title (t) /Next 3 0 R /First 3 0 R /A << /S /URI /URI (http://a.example/) >> >>')
	expect(references(file.catalog(`/Outlines ${num} 0 R`).bytes())).toEqual(['hyperlink click http://a.example/'])
})
