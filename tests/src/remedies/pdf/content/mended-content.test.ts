// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { latin1 } from '../../../../../src/bytes/text.ts'
import { mendedContent } from '../../../../../src/remedies/pdf/content/mended-content.ts'
import { bytesOf } from '../../../../make/rtf.ts'
import { budget } from '../copied.ts'

const mended = (content: string): string => latin1(mendedContent(bytesOf(content), budget()))

test.each(['', 'q 1 0 0 1 5 5 cm /X Do Q', 'BT (a) Tj [(b) -3] TJ ET', 'q BI /W 1 /H 1 ID \u0000\u0001 EI Q', '/P << /MCID 0 >> BDC EMC'])('in order, it stays: %j', (content) => {
	expect(mended(content)).toBe(content)
})

test.each([
	['a stray bracket', '(a) ) Tj', '(a) Tj\n'], ['a stray brace', '{ 1 0 m', '1 0 m\n'], ['a reference to an object', '/P << /A 1 >> 3 0 R BDC ) EMC', '/P <</A 1>> BDC\nEMC\n'],
	['a string without an end', 'q (a Tj', 'q\n'], ['a dictionary without an end', 'q /P << /A 1 BDC EMC', 'q\n/P <</A 1>> BDC\nEMC\n'], ['operands without an operator', 'q Q 1 2', 'q\nQ\n'],
	['a picture without an end', 'q BI /W 1 ID \u0000\u0001', 'q\n'], ['a picture that has one', ') BI /W 1 ID \u0000 EI Q', 'BI\n/W 1 ID \u0000 EI\nQ\n'],
])('%s', (_, content, expected) => {
	expect(mended(content)).toBe(expected)
})

test('what was mended is in order', () => {
	expect(mended(mended('(a) ) Tj ( Tj'))).toBe(mended('(a) ) Tj ( Tj'))
})
