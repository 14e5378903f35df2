// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { type CfbFile, isCfb, openCfb } from '../../../../src/formats/ole/cfb.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { type CfbDeviation, compoundFile, concat, type OleNode, storage, stream } from '../../../make/ole.ts'
import { seenBy } from './seen.ts'

const noise = (length: number, seed = 1): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8) * seed) & 255)

const tree: readonly OleNode[] = [
	stream('Large', noise(20_000)),
	stream('Other', noise(9_000, 7)),
	stream('Small', noise(100)),
	stream('Empty', ''),
	storage('Folder', [stream('Inner', 'inside'), storage('Deeper', [stream('Deepest', noise(5_000, 3))])], '{00020906-0000-0000-C000-000000000046}'),
	stream('Last', 'the last one'),
]

interface Opened {
	readonly cfb: CfbFile
	readonly defects: readonly string[]
}

function open(bytes: Uint8Array): Opened {
	let cfb: CfbFile | undefined
	const seen = seenBy((found) => { cfb = openCfb(bytes, found) })
	if (cfb === undefined) throw new Error(seen.gaps.join())
	return { cfb, defects: seen.of('structure').map((fact) => fact.defect) }
}

const read = (cfb: CfbFile, ...path: string[]): Uint8Array | undefined => {
	const entry = cfb.find(...path)
	return entry === undefined ? undefined : cfb.read(entry)
}

describe.each([3, 4] as const)('version %i', (version) => {
	const { cfb, defects } = open(compoundFile(tree, { version }))
	test('is healthy', () => {
		expect(defects).toEqual([])
	})
	test('has all streams, whatever their size', () => {
		expect(read(cfb, 'Large')).toEqual(noise(20_000))
		expect(read(cfb, 'Other')).toEqual(noise(9_000, 7))
		expect(read(cfb, 'Small')).toEqual(noise(100))
		expect(read(cfb, 'Empty')).toEqual(new Uint8Array(0))
		expect(read(cfb, 'Folder', 'Deeper', 'Deepest')).toEqual(noise(5_000, 3))
	})
	test('names are found whatever their case', () => {
		expect(read(cfb, 'FOLDER', 'inner')).toEqual(read(cfb, 'Folder', 'Inner'))
		expect(cfb.find('Folder', 'Nothing')).toBeUndefined()
	})
	test('paths, classes and places', () => {
		const deepest = cfb.find('Folder', 'Deeper', 'Deepest')
		expect(deepest?.path).toBe('Folder/Deeper/Deepest')
		expect(deepest?.parent?.parent?.clsid).toBe('{00020906-0000-0000-C000-000000000046}')
		expect(cfb.root.children.map((entry) => entry.name).sort()).toEqual(['Empty', 'Folder', 'Large', 'Last', 'Other', 'Small'])
	})
	test('pieces are the stream', () => {
		const large = cfb.find('Large')
		expect(large === undefined ? undefined : concat([...cfb.pieces(large)])).toEqual(noise(20_000))
	})
	test('a storage seen from inside', () => {
		const folder = cfb.find('Folder')
		if (folder === undefined) throw new Error('no folder')
		const inner = cfb.within(folder)
		expect(inner.root.clsid).toBe(folder.clsid)
		expect(inner.entries.map((entry) => entry.path).sort()).toEqual(['', 'Deeper', 'Deeper/Deepest', 'Inner'])
		expect(read(inner, 'Deeper', 'Deepest')).toEqual(noise(5_000, 3))
	})
})

test('a list of the allocation table beyond the header', () => {
	const big = noise(8 * 1024 * 1024, 5)
	const { cfb, defects } = open(compoundFile([stream('Big', big)]))
	expect(defects).toEqual([])
	expect(Buffer.compare(read(cfb, 'Big') ?? new Uint8Array(0), big)).toBe(0)
})

test('sectors in disorder are put together', () => {
	// Large takes sectors 0 to 39; its second and third are exchanged, in the table and in the file
	const bytes = compoundFile([stream('Large', noise(20_000))])
	const view = new DataView(bytes.buffer)
	const table = (view.getUint32(76, true) + 1) * 512
	for (const [sector, next] of [[0, 2], [2, 1], [1, 3]] as const) view.setUint32(table + sector * 4, next, true)
	const second = bytes.slice(1024, 1536)
	bytes.copyWithin(1024, 1536, 2048)
	bytes.set(second, 1536)
	const { cfb, defects } = open(bytes)
	expect(defects).toEqual([])
	expect(read(cfb, 'Large')).toEqual(noise(20_000))
})

describe('defects', () => {
	test.each<[CfbDeviation, readonly string[]]>([
		['chain-cycle', ['cfb-chain-cycle']],
		['sector-outside', ['cfb-sector-outside']],
		['sector-shared', ['cfb-sector-shared']],
		['chain-short', ['cfb-truncated']],
		['directory-cycle', ['cfb-directory']],
		['directory-outside', ['cfb-directory']],
		['no-root', ['cfb-directory']],
		['byte-order', ['cfb-header']],
		['orphan', ['cfb-orphan-stream']],
		['name-length', ['cfb-name-odd']],
		['data-after', ['cfb-data-after']],
	])('%s', (deviation, expected) => {
		const { cfb, defects } = open(compoundFile(tree, { deviation }))
		expect(defects).toEqual(expected)
		// whatever is wrong, the rest is still there
		expect(read(cfb, 'Small')).toEqual(noise(100))
	})
	test('name-twice', () => {
		expect(open(compoundFile([stream('Same', 'one'), stream('SAME', 'other')])).defects).toEqual(['cfb-name-twice'])
	})
	test('name-odd', () => {
		expect(open(compoundFile([stream('a/b', 'one')])).defects).toEqual(['cfb-name-odd'])
	})
	test('table-truncated: what is left of it still leads to the streams', () => {
		const bytes = compoundFile([stream('Large', noise(20_000))])
		// the table is the last sector of the file, and its end is not in use
		const { cfb, defects } = open(bytes.slice(0, bytes.length - 100))
		expect(defects).toEqual(['cfb-truncated'])
		expect(read(cfb, 'Large')).toEqual(noise(20_000))
	})
})

test('an orphan is read and says so', () => {
	const { cfb } = open(compoundFile(tree, { deviation: 'orphan' }))
	const orphan = cfb.entries.find((entry) => entry.orphan)
	expect(orphan?.name).toBe('Last')
	expect(orphan === undefined ? '' : Buffer.from(cfb.read(orphan)).toString()).toBe('the last one')
	expect(cfb.find('Last')).toBeUndefined()
})

test('what follows the last sector', () => {
	expect(Buffer.from(open(compoundFile(tree, { deviation: 'data-after' })).cfb.tail).toString()).toContain('something else')
})

describe('no compound file', () => {
	test.each<[string, Uint8Array]>([
		['too short', compoundFile(tree).slice(0, 511)],
		['sector size of 2^20', withShift(compoundFile(tree), 20)],
		['sector size of 2^0', withShift(compoundFile(tree), 0)],
		['no directory', withDirectoryAt(compoundFile(tree), 0xfffffffe)],
	])('%s', (_, bytes) => {
		const seen = seenBy((found) => void openCfb(bytes, found))
		expect(seen.gaps).toHaveLength(1)
		expect(seen.gaps[0]).toMatch(/^damaged:/)
	})
	test('isCfb', () => {
		expect(isCfb(compoundFile([]))).toBe(true)
		expect(isCfb(new Uint8Array(20))).toBe(false)
	})
})

function withShift(bytes: Uint8Array, shift: number): Uint8Array {
	bytes[30] = shift
	return bytes
}

function withDirectoryAt(bytes: Uint8Array, sector: number): Uint8Array {
	new DataView(bytes.buffer).setUint32(48, sector, true)
	return bytes
}

describe('cost', () => {
	const timed = (make: () => Uint8Array): number => {
		const bytes = make()
		const begin = performance.now()
		try {
			openCfb(bytes, { budget: new Budget(defaultLimits), fact: () => undefined } as unknown as Parameters<typeof openCfb>[1])
		} catch (error) {
			if (!(error instanceof LimitReached)) throw error
		}
		return performance.now() - begin
	}
	test('20,000 streams that share one chain stay within the budget', () => {
		const make = (): Uint8Array => {
			const bytes = compoundFile([stream('Large', noise(2_000_000)), ...Array.from({ length: 20_000 }, (_, index) => stream(`s${index}`, ''))])
			const view = new DataView(bytes.buffer)
			const directory = (view.getUint32(48, true) + 1) * 512
			for (let id = 2; id < 20_002; id++) {
				view.setUint32(directory + id * 128 + 116, 0, true)
				view.setUint32(directory + id * 128 + 120, 2_000_000, true)
			}
			return bytes
		}
		expect(timed(make)).toBeLessThan(2_000)
	})
	test('3,000 storages within each other', () => {
		let node: OleNode = stream('x', 'end')
		for (let depth = 0; depth < 3_000; depth++) node = storage(`d${depth}`, [node])
		expect(timed(() => compoundFile([node]))).toBeLessThan(1_000)
	})
})
