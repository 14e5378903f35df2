// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { type Complain, endOfUse, gather, SectorSpace, wordsOf } from '../../../../src/formats/ole/sectors.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { LimitReached } from '../../../../src/model/failures.ts'

const END = 0xfffffffe
const FREE = 0xffffffff

function space(table: readonly number[], bytes: number, expandedBytes = defaultLimits.expandedBytes): { readonly space: SectorSpace; readonly complaints: string[] } {
	const complaints: string[] = []
	const complain: Complain = (defect, detail) => complaints.push(`${defect} ${detail}`)
	return { space: new SectorSpace(Uint32Array.from(table), 64, 0, bytes, new Budget({ ...defaultLimits, expandedBytes }), complain), complaints }
}

describe('SectorSpace', () => {
	test.each<[string, number[], number | undefined, number[], string[]]>([
		['neighbours are one piece', [1, 2, END], 192, [0, 192], []],
		['pieces in the order of the chain', [2, END, 1], 192, [0, 64, 128, 64, 64, 64], []],
		['the length ends a chain', [1, 2, END], 100, [0, 100], []],
		['no length: to the end of the chain', [1, 2, END], undefined, [0, 192], []],
		['a chain that is too short', [1, END, END], 192, [0, 128], ['cfb-truncated x']],
		['a chain without an end', [1, FREE, END], undefined, [0, 128], ['cfb-truncated x: chain does not end']],
		['a chain into a free sector', [1, FREE, END], 192, [0, 128], ['cfb-truncated x']],
		['a sector outside', [77, END, END], 192, [0, 64], ['cfb-sector-outside x: sector 77 of 3']],
		['a cycle', [1, 0, END], 192, [0, 128], ['cfb-chain-cycle x']],
		['a cycle behind the length hurts nobody', [1, 0, END], 128, [0, 128], []],
	])('%s', (_, table, length, runs, expected) => {
		const { space: sectors, complaints } = space(table, 192)
		expect(sectors.follow(0, length, 'x')).toEqual(runs)
		expect(complaints).toEqual(expected)
	})
	test('an incomplete last sector', () => {
		const { space: sectors, complaints } = space([1, 2, END], 150)
		expect(sectors.follow(0, 192, 'x')).toEqual([0, 150])
		expect(complaints[0]).toBe('cfb-truncated x')
		expect(space([1, 2, END], 150).space.follow(0, 150, 'x')).toEqual([0, 150])
	})
	test('sharing is said and paid for', () => {
		const { space: sectors, complaints } = space([1, 2, END], 192, 200)
		sectors.follow(0, 192, 'one')
		expect(() => { for (let index = 0; index < 5; index++) sectors.follow(0, 192, 'other') }).toThrow(LimitReached)
		expect(complaints[0]).toBe('cfb-sector-shared other')
	})
	test('nothing is said about what has no name', () => {
		const { space: sectors, complaints } = space([77], 64)
		sectors.follow(0, 640, undefined)
		expect(complaints).toEqual([])
	})
	test('sectors of tables are nobody else\'s', () => {
		const { space: sectors, complaints } = space([END], 64)
		sectors.reserve(0)
		sectors.reserve(99)
		sectors.follow(0, 64, 'x')
		expect(complaints).toEqual(['cfb-sector-shared x'])
	})
})

test('gather', () => {
	const bytes = Uint8Array.from({ length: 10 }, (_, index) => index)
	expect([...gather(bytes, [2, 3])]).toEqual([2, 3, 4])
	expect([...gather(bytes, [8, 2, 0, 1])]).toEqual([8, 9, 0])
	expect(gather(bytes, [])).toHaveLength(0)
	expect(gather(bytes, [2, 3]).buffer).toBe(bytes.buffer)
})

test('wordsOf leaves out an incomplete word', () => {
	expect([...wordsOf(Uint8Array.of(1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 9))]).toEqual([1, FREE])
})

test('endOfUse', () => {
	expect(endOfUse(Uint32Array.of(1, END, FREE, FREE), 512)).toBe(3 * 512)
	expect(endOfUse(new Uint32Array(0), 512)).toBe(512)
})
