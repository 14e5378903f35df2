// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { latin1 } from '../../../../../src/bytes/text.ts'
import { ContentReader } from '../../../../../src/remedies/pdf/content/content-reader.ts'
import { bytesOf } from '../../../../make/rtf.ts'
import { budget } from '../copied.ts'

const operatorsOf = (content: string): string[] => {
	const bytes = bytesOf(content)
	const reader = new ContentReader(bytes, budget())
	const found: string[] = []
	while (reader.next()) found.push(`${reader.operator}:${latin1(bytes, reader.from, reader.to).trim()}`)
	return found
}

test.each<[string, string, string[]]>([
	['operands before operators', '1 0 0 1 5 5 cm /F1 9 Tf', ['cm:1 0 0 1 5 5', 'Tf:/F1 9']],
	['strings with operators in them', '(a ( Tj ) \\) b) Tj <41 Tj> Tj', ['Tj:(a ( Tj ) \\) b)', 'Tj:<41 Tj>']],
	['dictionaries and arrays', '/P << /A [1 (x)] >> BDC [(a) 1] TJ', ['BDC:/P << /A [1 (x)] >>', 'TJ:[(a) 1]']],
	['comments', 'q % Q\nQ', ['q:', 'Q:% Q']],
	['the data of pictures', 'BI /W 1 ID \u0000 EI\u0001 EI Q', ['BI:', 'ID:/W 1', 'EI:', 'Q:']],
	['words that are none', 'operator q', ['q:operator']],
	['a string that never ends', '(a Tj', []],
	['data that never ends', 'BI ID abc', ['BI:', 'ID:']],
])('%s', (_, content, operators) => {
	expect(operatorsOf(content)).toEqual(operators)
})

test('operands are read when they are asked for', () => {
	const reader = new ContentReader(bytesOf('[1 (a)] /N TJ'), budget())
	reader.next()
	expect(reader.operands()).toMatchObject([[1, {}], { text: 'N' }])
})
