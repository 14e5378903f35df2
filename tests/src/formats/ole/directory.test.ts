// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readDirectory, type Directory } from '../../../../src/formats/ole/directory.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { concat, u32, u16, wide } from '../../../make/ole.ts'

const NONE = 0xffffffff

interface Row {
	readonly name: string
	readonly type: number
	readonly left?: number
	readonly right?: number
	readonly child?: number
	readonly size?: number
	readonly sizeHigh?: number
}

function entry(row: Row): Uint8Array {
	const name = new Uint8Array(64)
	name.set(wide(row.name))
	return concat([
		name, u16(row.name === '' ? 0 : row.name.length * 2 + 2), Uint8Array.of(row.type, 1), u32(row.left ?? NONE), u32(row.right ?? NONE), u32(row.child ?? NONE),
		new Uint8Array(16 + 4 + 16), u32(0), u32(row.size ?? 0), u32(row.sizeHigh ?? 0),
	])
}

function read(rows: readonly Row[], version = 3, entries = defaultLimits.entries): { readonly directory: Directory; readonly complaints: string[] } {
	const complaints: string[] = []
	const directory = readDirectory(concat(rows.map(entry)), version, new Budget({ ...defaultLimits, entries }), (defect) => complaints.push(defect))
	return { directory, complaints }
}

const root: Row = { name: 'Root Entry', type: 5, child: 1 }

describe('readDirectory', () => {
	test.each<[string, Row[], string[], string[]]>([
		['in the order of the tree', [root, { name: 'b', type: 2, left: 2, right: 3 }, { name: 'a', type: 2 }, { name: 'c', type: 2 }], ['a', 'b', 'c'], []],
		['storages in storages', [root, { name: 's', type: 1, child: 2 }, { name: 'x', type: 2 }], ['s', 's/x'], []],
		['a sibling of itself', [root, { name: 'a', type: 2, right: 1 }], ['a'], ['cfb-directory']],
		['a storage in itself', [root, { name: 's', type: 1, child: 1 }], ['s'], ['cfb-directory']],
		['one entry in two storages', [root, { name: 's', type: 1, child: 3, right: 2 }, { name: 't', type: 1, child: 3 }, { name: 'x', type: 2 }], ['s', 't', 't/x'], ['cfb-directory']],
		['an entry that is none', [root, { name: 'a', type: 2, right: 2 }, { name: 'b', type: 0 }], ['a'], ['cfb-directory']],
		['a number outside', [root, { name: 'a', type: 2, right: 40 }], ['a'], ['cfb-directory']],
		['unlinked', [{ ...root, child: NONE }, { name: 'lost', type: 2 }], ['lost'], ['cfb-orphan-stream']],
		['unlinked storage with a stream', [{ ...root, child: NONE }, { name: 'lost', type: 1, child: 2 }, { name: 'x', type: 2 }], ['lost', 'lost/x'], ['cfb-orphan-stream']],
		['without a name', [root, { name: '', type: 2 }], [''], ['cfb-name-odd']],
		['nothing but a root', [{ ...root, child: NONE }], [], []],
	])('%s', (_, rows, paths, complaints) => {
		const answer = read(rows)
		expect(answer.directory.entries.slice(1).map((one) => one.path)).toEqual(paths)
		expect(answer.complaints).toEqual(complaints)
	})
	test('no directory has a root all the same', () => {
		const { directory, complaints } = read([])
		expect(directory.root.children).toEqual([])
		expect(complaints).toContain('cfb-directory')
	})
	test('the upper half of a size counts from version 4 on', () => {
		const rows: Row[] = [root, { name: 'a', type: 2, size: 5, sizeHigh: 1 }]
		expect(read(rows, 3).directory.entries[1]?.size).toBe(5)
		expect(read(rows, 4).directory.entries[1]?.size).toBe(2 ** 32 + 5)
	})
	test('control characters in names are shown, not sent', () => {
		expect(read([root, { name: '\u0001Ole', type: 2 }]).directory.entries[1]?.path).toBe('‹0001›Ole')
	})
	test('as many entries as the budget allows', () => {
		expect(() => read([root, { name: 'a', type: 2 }], 3, 1)).toThrow(LimitReached)
	})
	test('a tree that is one long branch', () => {
		const rows = [root, ...Array.from({ length: 20_000 }, (_, index): Row => ({ name: `n${index}`, type: 2, left: index + 2 }))]
		const begin = performance.now()
		expect(read(rows).directory.root.children).toHaveLength(20_000)
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})
