// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { XrefTable } from '../../../../src/formats/pdf/xref-table.ts'

test('the first entry of a number counts, the others are older', () => {
	const table = new XrefTable()
	table.add(5, 'used', 100, 0)
	table.add(5, 'used', 50, 0)
	table.add(5, 'used', 100, 0)
	table.add(5, 'free', 0, 0)
	expect(table.get(5)).toEqual({ kind: 'used', a: 100, b: 0 })
	expect(table.older).toEqual([{ num: 5, kind: 'used', a: 50, b: 0 }])
})
test('an object freed later is still known', () => {
	const table = new XrefTable()
	table.add(5, 'free', 0, 0)
	table.add(5, 'compressed', 7, 3)
	expect(table.get(5)?.kind).toBe('free')
	expect(table.older).toEqual([{ num: 5, kind: 'compressed', a: 7, b: 3 }])
})
test('replacing goes the other way round', () => {
	const table = new XrefTable()
	table.replace(1, 'used', 10, 0)
	table.replace(1, 'used', 20, 65_535)
	expect(table.get(1)).toEqual({ kind: 'used', a: 20, b: 65_535 })
	expect(table.older).toHaveLength(1)
})
test.each([['used', 2 ** 33, 65_535], ['compressed', 2 ** 31, 40_000], ['free', 0, 0]] as const)('%s %s %s is kept exactly', (kind, a, b) => {
	const table = new XrefTable()
	table.add(1, kind, a, b)
	expect([...table.entries()]).toEqual([[1, { kind, a, b }]])
})
test('what was never listed is not there', () => {
	const table = new XrefTable()
	expect(table.get(9)).toBeUndefined()
	expect(table.has(9)).toBe(false)
	expect(table.size).toBe(0)
})
