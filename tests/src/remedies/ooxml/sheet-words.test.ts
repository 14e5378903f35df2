// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { xlsx, xml } from '../../../make/ooxml.ts'
import { wordsOf } from './copied.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const sheet = (cells: string) => xlsx().sheet('A', `<x:sheetData><x:row>${cells}</x:row></x:sheetData>`)
	.part('xl/s.xml', xml('x:sst', '<x:si><x:t>one</x:t></x:si><x:si><x:r><x:t>t</x:t></x:r><x:r><x:t>wo</x:t></x:r><x:rPh><x:t>phonetic</x:t></x:rPh></x:si>'), { type: `${SHEET}.sharedStrings+xml`, by: 'sharedStrings' })

test.each([
	['numbers and texts', '<x:c><x:v>1.5</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>x</x:v></x:c>', ['1.5', 'x']],
	['shared texts', '<x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>9</x:v></x:c><x:c t="s"/>', ['two', 'one']],
	['texts in the cell', '<x:c t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c>', ['in']],
])('%s', (_name, cells, words) => {
	expect(wordsOf(sheet(cells))).toEqual(words)
})

test('cells of a large sheet are summed up, and a difference shows', () => {
	const cells = (last: string): string => `${'<x:c><x:v>1</x:v></x:c>'.repeat(100_010)}<x:c><x:v>${last}</x:v></x:c>`
	const one = wordsOf(sheet(cells('1')))
	expect(one).toHaveLength(100_001)
	expect(one.at(-1)).toMatch(/^11 more cells/)
	expect(wordsOf(sheet(cells('2'))).at(-1)).not.toBe(one.at(-1))
})
