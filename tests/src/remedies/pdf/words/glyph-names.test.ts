// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { characterNamed, encodingNamed } from '../../../../../src/remedies/pdf/words/glyph-names.ts'

test.each([
	['A', 'A'], ['adieresis', 'ä'], ['Euro', '€'], ['germandbls', 'ß'], ['quoteright', '’'], ['fi', 'ﬁ'], ['ffi', 'ffi'], ['Zcaron', 'Ž'], ['zdotaccent', 'ż'], ['omega', 'ω'], ['lozenge', '◊'], ['uni00E4', 'ä'], ['u1F600', '😀'], ['one.oldstyle', '1'], ['f_i', 'fi'],
	['g17', '\ufffd'], ['.notdef', '\ufffd'], ['u110000', '\ufffd'], ['', '\ufffd'],
])('%s', (name, character) => {
	expect(characterNamed(name)).toBe(character)
})

test.each([['WinAnsiEncoding', 0x80, '€'], ['MacRomanEncoding', 0x8a, 'ä'], ['StandardEncoding', 0x27, '’'], ['StandardEncoding', 0xe1, 'Æ'], ['StandardEncoding', 0xfb, 'ß'], [undefined, 0x41, 'A']])('%s, %i', (name, code, character) => {
	expect(encodingNamed(name)[code]).toBe(character)
	expect(encodingNamed(name).length).toBeGreaterThan(250)
})
