// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inflateHead } from '../../../src/bytes/inflate-stream.ts'
import { platform as node } from '../../../src/bytes/platform-node.ts'
import { platform as web } from '../../../src/bytes/platform-web.ts'
import type { Platform } from '../../../src/bytes/platform.ts'
import { joinBytes } from '../../../src/bytes/text.ts'

const platforms: readonly (readonly [string, Platform])[] = [['node', node], ['web', web]]

function streamed(platform: Platform, data: Uint8Array): { consumed: number; complete: boolean; content: Uint8Array } {
	const chunks: Uint8Array[] = []
	const result = platform.inflateStream(data, (chunk) => chunks.push(chunk))
	return { ...result, content: joinBytes(chunks) }
}

function native(data: Uint8Array): Uint8Array | undefined {
	try {
		return inflateRawSync(data)
	} catch {
		return undefined
	}
}

function same(one: Uint8Array, other: Uint8Array): boolean {
	return Buffer.compare(one, other) === 0
}

/** Text with repetitions near and far, runs, and noise in between. */
function content(length: number, seed: number): Uint8Array {
	const bytes = new Uint8Array(length)
	let state = seed
	const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 2 ** 31
	for (let at = 0; at < length;) {
		const run = Math.min(length - at, 1 + Math.floor(next() * 400))
		const kind = next()
		if (kind < 0.3 || at === 0) for (let index = 0; index < run; index++) bytes[at + index] = Math.floor(next() * 256)
		else if (kind < 0.5) bytes.fill(Math.floor(next() * 256), at, at + run)
		else bytes.copyWithin(at, Math.floor(next() * at), Math.floor(next() * at) + run)
		at += run
	}
	return bytes
}

const sizes = [0, 1, 257, 32_767, 32_768, 32_769, 98_304, 131_072, 131_330, 400_000, 3_000_000]

describe.each(platforms)('the sink of %s', (_, platform) => {
	const data = deflateRawSync(new Uint8Array(5_000_000))

	test('may stop, and its own error comes out', () => {
		const stop = new RangeError('stop')
		expect(() => platform.inflateStream(data, () => { throw stop })).toThrow(stop)
	})

	test('is not called again after it stopped', () => {
		let calls = 0
		expect(() => platform.inflateStream(data, () => {
			calls++
			throw new Error('stop')
		})).toThrow('stop')
		expect(calls).toBe(1)
	})

	test('gets nothing of nothing', () => {
		expect(platform.inflateStream(deflateRawSync(new Uint8Array(0)), () => { throw new Error('called') }).complete).toBe(true)
	})
})

describe.each(platforms)('%s inflates', (_, platform) => {
	test.each(sizes)('%d bytes', (length) => {
		const expected = content(length, length + 1)
		for (const level of [0, 1, 9]) {
			const data = deflateRawSync(expected, { level })
			const { consumed, complete, content: got } = streamed(platform, data)
			expect([complete, consumed, same(got, expected)]).toEqual([true, data.length, true])
		}
	})

	test('what follows the final block is not consumed', () => {
		const data = deflateRawSync(content(70_000, 5))
		const { consumed, complete } = streamed(platform, Buffer.concat([data, Buffer.alloc(90_000, 'after')]))
		expect([consumed, complete]).toEqual([data.length, true])
		const whole = platform.inflateWhole(Buffer.concat([data, Buffer.from('after')]), 70_000)
		expect([whole?.bytes.length, whole?.consumed]).toEqual([70_000, data.length])
	})

	test('what comes before a break is not lost', () => {
		const expected = content(300_000, 9)
		const data = deflateRawSync(expected)
		const { complete, content: got } = streamed(platform, data.subarray(0, data.length >> 1))
		expect(complete).toBe(false)
		expect(got.length).toBeGreaterThan(50_000)
		expect(same(got, expected.subarray(0, got.length))).toBe(true)
	})

	test.each([
		{ name: 'no data', data: [] },
		{ name: 'block type 3', data: [0b111] },
		{ name: 'stored length without its complement', data: [1, 4, 0, 0, 0, 1, 2, 3, 4] },
		{ name: 'distance before the start', data: [0x4b, 0x04, 0x92, 0x00] },
		{ name: 'no end-of-block code', data: [0x05, 0x00, 0x00, 0x00, 0x00] },
	])('$name is broken', ({ data }) => {
		const bytes = Uint8Array.from(data)
		expect(streamed(platform, bytes).complete).toBe(false)
		expect(platform.inflateWhole(bytes, 1_000)).toBeUndefined()
		expect(native(bytes)).toBeUndefined()
	})

	test('a ceiling is kept', () => {
		const data = deflateRawSync(new Uint8Array(100_000))
		expect([-1, 0, 99_999, 100_000, 100_001].map((ceiling) => platform.inflateWhole(data, ceiling)?.bytes.length)).toEqual([undefined, undefined, undefined, 100_000, 100_000])
	})

	test('a bomb stops when the sink says so, in pieces of bounded size', () => {
		const bomb = deflateRawSync(new Uint8Array(64 * 1024 * 1024))
		const enough = new Error('enough')
		let length = 0
		let largest = 0
		expect(() => platform.inflateStream(bomb, (chunk) => {
			length += chunk.length
			largest = Math.max(largest, chunk.length)
			if (length > 8 * 1024 * 1024) throw enough
		})).toThrow(enough)
		expect(length).toBeLessThan(9 * 1024 * 1024)
		expect(largest).toBeLessThan(1024 * 1024)
	})

	test('chunks may be kept', () => {
		const expected = content(1_000_000, 3)
		expect(same(streamed(platform, deflateRawSync(expected)).content, expected)).toBe(true)
	})
})

describe('both platforms give the same answer', () => {
	const stream = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.nat(), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })).map(
		([length, seed, level, strategy]) => deflateRawSync(content(length, seed), { level, strategy }),
	)
	const agree = (data: Uint8Array): void => {
		const one = streamed(node, data)
		const other = streamed(web, data)
		expect([other.complete, other.consumed, same(one.content, other.content)]).toEqual([one.complete, one.consumed, true])
		const expected = native(data)
		expect(one.complete).toBe(expected !== undefined)
		if (expected !== undefined) expect(same(one.content, expected)).toBe(true)
		for (const ceiling of [one.content.length - 1, one.content.length]) {
			const [inBrowser, inNode] = [web.inflateWhole(data, ceiling), node.inflateWhole(data, ceiling)]
			expect([inBrowser?.bytes.length, inBrowser?.consumed]).toEqual([inNode?.bytes.length, inNode?.consumed])
		}
	}

	test('for data cut off anywhere', () => {
		fc.assert(fc.property(stream, fc.double({ min: 0, max: 1, noNaN: true }), (data, share) => agree(data.subarray(0, Math.floor(share * data.length)))), { numRuns: 60 })
	})

	test('for data with bits turned over', () => {
		fc.assert(fc.property(stream, fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)), { minLength: 1, maxLength: 4 }), (data, flips) => {
			const broken = Uint8Array.from(data)
			for (const [share, bit] of flips) {
				const at = Math.floor(share * broken.length)
				broken[at] = (broken[at] as number) ^ (1 << bit)
			}
			agree(broken)
		}), { numRuns: 120 })
	})

	test('for noise', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), agree), { numRuns: 300 })
	})
})

describe('the head of deflated data', () => {
	const expected = content(200_000, 11)

	test.each([0, 1, 6, 9])('is the beginning of the content, level %d', (level) => {
		const data = deflateRawSync(expected, { level })
		for (const length of [1, 64, 1_024, 40_000]) expect(same(inflateHead(data, length), expected.subarray(0, length))).toBe(true)
	})

	test('is all there is of short content', () => {
		expect(same(inflateHead(deflateRawSync(expected.subarray(0, 100)), 1_024), expected.subarray(0, 100))).toBe(true)
		expect(inflateHead(deflateRawSync(new Uint8Array(0)), 1_024)).toHaveLength(0)
	})

	test('ends where the data breaks', () => {
		const got = inflateHead(deflateRawSync(expected.subarray(0, 1_000), { level: 0 }).subarray(0, 300), 1_024)
		expect(got.length).toBeGreaterThan(200)
		expect(same(got, expected.subarray(0, got.length))).toBe(true)
		expect(inflateHead(Uint8Array.of(0b111), 16)).toHaveLength(0)
	})
})
