// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { asciiBytes, joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import { classicEnd, unicodePathField, wideEnd, zip } from '../../../make/zip.ts'
import { opened } from './opened.ts'

const two = () => zip().with('a.txt', 'alpha').with('b.txt', 'beta')
const inner = zip().with('evil.txt', 'evil').bytes()
const junk = asciiBytes('not a record of any kind')

/** Content by name, of every view. */
function contents(bytes: Uint8Array, ignoringCase = false): Record<string, string>[] {
	const { archive } = opened(bytes)
	return archive.views(ignoringCase).map((view) => Object.fromEntries(view.entries.map((entry) => [entry.name, utf8(view.salvage(entry).bytes)])))
}

describe('honest archives', () => {
	const honest = { 'a.txt': 'alpha', 'b.txt': 'beta' }
	test.each([
		{ name: 'deflated', bytes: two().bytes() },
		{ name: 'stored', bytes: zip().with('a.txt', 'alpha', 0).with('b.txt', 'beta', 0).bytes() },
		{ name: 'sizes after the data', bytes: zip().with('a.txt', 'alpha').describedAfterwards().with('b.txt', 'beta').describedAfterwards('bare').bytes() },
		{ name: 'wide sizes after the data', bytes: zip().with('a.txt', 'alpha').describedAfterwards('wide').with('b.txt', 'beta').bytes() },
		{ name: 'Zip64', bytes: two().zip64().bytes() },
		{ name: 'padding between entries', bytes: zip().with('a.txt', 'alpha').with('b.txt', 'beta').after(new Uint8Array(5)).bytes() },
	])('$name', ({ bytes }) => {
		expect(opened(bytes).defects).toEqual([])
		expect(contents(bytes)).toEqual([honest])
	})

	test('an empty archive', () => {
		expect(opened(zip().bytes()).archive.entries).toEqual([])
	})

	test('names in code page 437 and in UTF-8 with and without the flag', () => {
		const bytes = zip().with(Uint8Array.of(0x84), '1').with('ä', '2').with('ö', '3').saying({ flags: 0x800 }).bytes()
		expect(opened(bytes).archive.entries.map(({ name }) => name)).toEqual(['ä', 'ö'])
		expect(opened(bytes).defects).toEqual(['zip-name-twice'])
	})

	test('a nested archive is no second directory', () => {
		expect(opened(zip().with('inner.zip', inner, 0).bytes()).defects).toEqual([])
	})
})

describe('deviations', () => {
	test.each([
		{ name: 'another name locally', make: two().locally({ name: 'c.exe' }), defects: ['zip-names-differ'], seen: ['a.txt', 'b.txt', 'c.exe'] },
		{ name: 'another size locally', make: two().locally({ compressedBytes: 3 }), defects: ['zip-sizes-differ'], seen: ['a.txt', 'b.txt'] },
		{ name: 'another checksum locally', make: two().locally({ crc32: 1 }), defects: ['zip-sizes-differ'], seen: ['a.txt', 'b.txt'] },
		{ name: 'another method locally', make: two().locally({ method: 0 }), defects: ['zip-methods-differ'], seen: ['a.txt', 'b.txt'] },
		{ name: 'other flags locally', make: two().locally({ flags: 0x800 }), defects: ['zip-flags-differ'], seen: ['a.txt', 'b.txt'] },
		{ name: 'encrypted in one header only', make: two().centrally({ flags: 1 }), defects: ['zip-disagreement'], seen: ['a.txt', 'b.txt'] },
		{ name: 'marked as encrypted but is not', make: two().saying({ flags: 1 }), defects: ['zip-disagreement'], seen: ['a.txt', 'b.txt'] },
		{ name: 'encrypted', make: two().saying({ flags: 1 }).compressedAs(asciiBytes('0123456789ab????')), defects: ['zip-entry-encrypted'], seen: ['a.txt', 'b.txt'] },
		{ name: 'a name twice', make: two().with('a.txt', 'other'), defects: ['zip-name-twice'], seen: ['b.txt', 'a.txt'] },
		{ name: 'names that differ in case', make: two().with('A.TXT', 'other'), defects: ['zip-name-case'], seen: ['a.txt', 'b.txt', 'A.TXT'] },
		{ name: 'names that differ in slashes', make: zip().with('x/a', '1').with('x\\a', '2'), defects: ['zip-name-case'], seen: ['x/a', 'x\\a'] },
		{ name: 'a name that climbs', make: zip().with('x/../../a', '1'), defects: ['zip-name-unsafe'], seen: ['x/../../a'] },
		{ name: 'a drive letter', make: zip().with('C:\\a', '1'), defects: ['zip-name-unsafe'], seen: ['C:\\a'] },
		{ name: 'a name that is cut off by a zero', make: zip().with('a.txt\u0000.png', '1'), defects: ['zip-name-unsafe'], seen: ['a.txt\u0000.png'] },
		{ name: 'another name as Unicode path', make: zip().with('a.txt', '1').centrally({ extra: unicodePathField('a.txt', 'b.txt') }), defects: ['zip-unicode-path'], seen: ['a.txt', 'b.txt'] },
		{ name: 'an unusual method', make: zip().with('a.txt', '1', 12), defects: ['zip-method-unusual'], seen: ['a.txt'] },
		{ name: 'an entry nobody lists', make: two().with('c.txt', 'gamma').unlisted(), defects: ['zip-data-between', 'zip-unlisted-entry'], seen: ['a.txt', 'b.txt', 'c.txt'] },
		{ name: 'an entry of unknown size nobody lists', make: two().with('c.txt', 'gamma').describedAfterwards().unlisted(), defects: ['zip-data-between', 'zip-unlisted-entry'], seen: ['a.txt', 'b.txt', 'c.txt'] },
		{ name: 'no local header', make: two().misplacedBy(4), defects: ['zip-entry-damaged', 'zip-data-between', 'zip-unlisted-entry'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data that ends outside the file', make: two().centrally({ compressedBytes: 99_999 }), defects: ['zip-sizes-differ', 'zip-entry-damaged', 'zip-overlap'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data before', make: two().preceded(junk, false), defects: ['zip-data-before'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data before that offsets count', make: two().preceded(junk, true), defects: ['zip-data-before'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data between', make: two().interrupted(junk), defects: ['zip-data-between'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data after', make: two().followed(junk), defects: ['zip-data-after'], seen: ['a.txt', 'b.txt'] },
		{ name: 'data after that is longer than readers look', make: two().followed(joinBytes([junk, new Uint8Array(100_000)])), defects: ['zip-data-after'], seen: ['a.txt', 'b.txt'] },
		{ name: 'a comment', make: two().commented(asciiBytes('hello')), defects: ['zip-comment'], seen: ['a.txt', 'b.txt'] },
		{ name: 'more entries than the end record says', make: two().ending({ count: 1 }), defects: ['zip-disagreement'], seen: ['a.txt', 'b.txt'] },
		{ name: 'fewer entries than the end record says', make: two().ending({ count: 3 }), defects: ['zip-disagreement'], seen: ['a.txt', 'b.txt'] },
		{ name: 'a directory longer than the end record says', make: two().ending({ directoryBytes: 51 }), defects: ['zip-disagreement', 'zip-directory-twice', 'zip-overlap'], seen: ['b.txt', 'a.txt'] },
		{ name: 'an archive before the archive', make: { bytes: () => joinBytes([zip().with('c.txt', 'gamma').bytes(), two().bytes()]) }, defects: ['zip-data-before', 'zip-unlisted-entry', 'zip-directory-twice'], seen: ['a.txt', 'b.txt', 'c.txt'] },
		{ name: 'an archive in the comment', make: two().commented(joinBytes([inner, junk])), defects: ['zip-comment', 'zip-unlisted-entry', 'zip-directory-twice'], seen: ['a.txt', 'b.txt', 'evil.txt'] },
		{ name: 'an archive after the archive', make: { bytes: () => joinBytes([two().bytes(), inner]) }, defects: ['zip-data-before', 'zip-unlisted-entry', 'zip-directory-twice'], seen: ['evil.txt', 'a.txt', 'b.txt'] },
	])('$name', ({ make, defects, seen }) => {
		const { archive, defects: reported } = opened(make.bytes())
		expect(reported).toEqual(defects)
		expect(archive.entries.map(({ name }) => name)).toEqual(seen)
	})

	test('Zip64 records that contradict the classic one lead to both directories', () => {
		const one = zip().with('a.txt', 'alpha').bytes()
		const local = one.subarray(0, one.length - 22 - 51)
		const listing = one.subarray(one.length - 22 - 51, one.length - 22)
		const other = zip().with('b.txt', 'beta').bytes()
		const otherLocal = other.subarray(0, other.length - 22 - 51)
		const otherListing = other.slice(other.length - 22 - 51, other.length - 22)
		new DataView(otherListing.buffer).setUint32(42, local.length, true)
		const body = joinBytes([local, otherLocal, listing, otherListing])
		const start = local.length + otherLocal.length
		const wide = wideEnd({ count: 1, directoryBytes: 51, directoryOffset: start }, body.length)
		const bytes = joinBytes([body, wide, classicEnd({ count: 1, directoryBytes: 51, directoryOffset: start + 51 })])
		expect(opened(bytes).defects).toContain('zip-directory-twice')
		expect(new Set(opened(bytes).archive.entries.map(({ name }) => name))).toEqual(new Set(['a.txt', 'b.txt']))
	})

	test('thousands of one sort become a few facts and a number', () => {
		const maker = zip()
		for (let index = 0; index < 100; index++) maker.with('a', String(index))
		const { details } = opened(maker.bytes())
		expect(details).toHaveLength(9)
		expect(details.at(-1)).toBe('and 91 more')
	})

	test('what stands before or after is handed on', () => {
		expect(opened(two().preceded(junk, false).followed(junk).bytes()).parts).toEqual(['(before the archive)', '(after the archive)'])
	})
})

describe('views', () => {
	test('of a name twice: the last one, then the first one', () => {
		expect(contents(two().with('a.txt', 'other').bytes())).toEqual([{ 'b.txt': 'beta', 'a.txt': 'other' }, { 'a.txt': 'alpha', 'b.txt': 'beta' }])
	})

	test('the same entry twice is no second view', () => {
		expect(contents(zip().with('a.txt', 'alpha').with('a.txt', 'alpha').bytes())).toEqual([{ 'a.txt': 'alpha' }])
	})

	test('names in two spellings are one name where case does not count', () => {
		const bytes = zip().with('a.txt', '1').with('A.txt', '2').bytes()
		expect(contents(bytes)).toHaveLength(1)
		expect(contents(bytes, true)).toEqual([{ 'A.txt': '2' }, { 'a.txt': '1' }])
	})

	test('a local size that shows something else', () => {
		const bytes = zip().with('a.txt', 'alphabet', 0).locally({ compressedBytes: 5, declaredBytes: 5 }).bytes()
		expect(contents(bytes)).toEqual([{ 'a.txt': 'alphabet' }, { 'a.txt': 'alpha' }])
	})

	test('a header inside data, where only readers of local headers meet it', () => {
		const trap = joinBytes([asciiBytes('alpha'), inner.subarray(0, inner.length - 22 - 54)])
		const bytes = zip().with('a.txt', trap, 0).locally({ compressedBytes: 5, declaredBytes: 5 }).bytes()
		expect(opened(bytes).archive.find('evil.txt')?.origin).toBe('local')
	})
})

describe('archives that are cut off', () => {
	const long = zip().with('a.txt', 'alpha').with('b.bin', 'beta '.repeat(2_000), 0).with('c.txt', 'gamma')
	test('every entry that is still there is read', () => {
		const whole = long.bytes()
		const bytes = whole.subarray(0, whole.length - 30)
		expect(opened(bytes).defects).toEqual(['zip-truncated'])
		expect(contents(bytes)).toEqual([{ 'a.txt': 'alpha', 'b.bin': 'beta '.repeat(2_000), 'c.txt': 'gamma' }])
	})

	test('of the last one as much as there is', () => {
		const { archive } = opened(long.bytes().subarray(0, 2_000))
		const entry = archive.find('b.bin')
		expect(entry).toBeDefined()
		if (entry === undefined) return
		const { bytes, damage } = archive.salvage(entry)
		expect(bytes.length).toBeGreaterThan(1_000)
		expect(damage).toBeInstanceOf(Damage)
	})

	test('sizes after the data are no hindrance', () => {
		const whole = zip().with('a.txt', 'alpha').describedAfterwards().with('b.txt', 'beta', 0).describedAfterwards().bytes()
		expect(contents(whole.subarray(0, whole.length - 40))).toEqual([{ 'a.txt': 'alpha', 'b.txt': 'beta' }])
	})

	test('nothing at all is damage', () => {
		expect(() => opened(asciiBytes('PK\u0003\u0004 and nothing else'))).toThrow(Damage)
	})
})

describe('stays within bounds', () => {
	test('entries are counted', () => {
		const maker = zip()
		for (let index = 0; index < 50; index++) maker.with(`e${index}`, '')
		expect(() => opened(maker.bytes(), { entries: 40 })).toThrow(LimitReached)
	})

	test('66,000 entries', () => {
		const maker = zip()
		for (let index = 0; index < 66_000; index++) maker.with(`e${index}`, '', 0)
		const bytes = maker.bytes()
		const begin = performance.now()
		expect(opened(bytes).archive.entries).toHaveLength(66_000)
		expect(performance.now() - begin).toBeLessThan(3_000)
	})

	test('entries that share their data', () => {
		const bytes = zip().with('a', 'x'.repeat(1_000)).with('b', '').misplacedBy(-45).bytes()
		expect(opened(bytes).defects.length).toBeGreaterThan(0)
	})
})

describe('a second opinion', () => {
	/** Names as jszip lists them. */
	async function listed(bytes: Uint8Array): Promise<readonly string[] | undefined> {
		try {
			const archive = await JSZip.loadAsync(bytes)
			return Object.values(archive.files).map((file) => (file as { unsafeOriginalName?: string }).unsafeOriginalName ?? file.name)
		} catch {
			return undefined
		}
	}

	const flipped = fc.tuple(fc.nat(), fc.nat(255)).map(([at, value]) => (bytes: Uint8Array) => {
		bytes[at % bytes.length] = value
	})

	test('wherever jszip sees other entries, we say that readers may disagree', async () => {
		const base = zip().with('a.txt', 'alpha').with('dir/b.txt', 'beta', 0).with('c.txt', 'gamma').describedAfterwards().bytes()
		await fc.assert(fc.asyncProperty(fc.array(flipped, { minLength: 1, maxLength: 3 }), async (changes) => {
			const bytes = base.slice()
			for (const change of changes) change(bytes)
			const theirs = await listed(bytes)
			if (theirs === undefined) return
			let ours
			try {
				ours = opened(bytes)
			} catch (error) {
				expect(error).toBeInstanceOf(Damage)
				return
			}
			const names = new Set(ours.archive.entries.map(({ name }) => name))
			const unseen = theirs.filter((name) => !name.endsWith('/') && !names.has(name))
			if (unseen.length > 0) expect({ unseen, defects: ours.defects }).not.toEqual({ unseen, defects: [] })
		}), { numRuns: 300 })
	})
})

test('the alias of a name that is not ASCII is only its spelling', () => {
	const bytes = zip().with(Uint8Array.of(0x84, 0x2e), '1').centrally({ extra: unicodePathField('x', 'ä.') }).bytes()
	expect(opened(bytes).defects).toEqual([])
	expect(toUtf8('ä.')).toHaveLength(3)
})
