// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { fateOfProperty } from '../../../../src/remedies/rtf/properties.ts'

const fate = (name: string, value: string, flags: number | undefined = undefined, hasPicture = false) => fateOfProperty({ name, value, drawing: { hasPicture, flags: new Map(flags === undefined ? [] : [['pib', flags]]) } })

describe('properties of drawings', () => {
	test.each([['shapeType', '75'], ['pVerticies', '8;2;(0,0);(9,-9)'], ['wzDescription', 'A picture'], ['pib', '']])('%s stays', (name, value) => {
		expect(fate(name, value)).toEqual({ stays: true })
	})
	test.each([['pFragments', '1;2;3'], ['metroBlob', '504b'.concat('x')], ['pibFlags', '10'], ['odd name', '1'], ['odd', 'words'], ['pibName', '']])('%s goes without a word', (name, value) => {
		expect(fate(name, value)).toEqual({ stays: false })
	})
	test('a linked picture becomes a placeholder, unless it is here too', () => {
		const linked = fate('pibName', 'http://a.example/x.png', 10)
		expect(linked.change).toEqual({ remedy: 'cut-external-references', action: 'replaced', subject: 'picture', target: 'http://a.example/x.png' })
		expect(linked.instead).toMatch(/^\{\\sn pib\}\{\\sv \{\\pict/)
		const kept = fate('pibName', 'http://a.example/x.png', 10, true)
		expect([kept.change?.action, kept.instead]).toEqual(['unlinked', undefined])
	})
	test('where a picture came from is no link', () => {
		expect(fate('pibName', 'C:\\\\a.png', 1)).toEqual({ stays: false })
	})
	test('scripts and links are told', () => {
		expect(fate('wzScript', 'x').change?.subject).toBe('script')
		expect(fate('pihlShape', '').change?.subject).toBe('link')
	})
})
