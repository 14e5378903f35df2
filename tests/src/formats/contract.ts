// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What every format must bear: whatever is done to a document, the answer is a report, soon, and twice the same. */

import { describe, expect, test } from 'vitest'
import { inspect } from '../../../src/engine/inspect.ts'
import { presets } from '../../../src/policy/presets.ts'

const MILLISECONDS_EACH = 2_000

/** Small limits: what is proven here is that they hold, not that they are large. */
const limits = { expandedBytes: 32 * 1024 * 1024, partBytes: 16 * 1024 * 1024, steps: 5_000_000 }

function reportOf(bytes: Uint8Array, name: string): string {
	const begin = performance.now()
	const { report, mistakes } = inspect({ bytes, name }, { policy: presets['council-practice'], limits })
	const took = performance.now() - begin
	expect(mistakes, `a mistake of our own in ${name}`).toEqual([])
	expect(took, `${name} took too long`).toBeLessThan(MILLISECONDS_EACH)
	return JSON.stringify(report)
}

/** A small generator with a seed, so that a failure can be repeated. */
export function random(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
}

/**
 * Runs the contract for one format.
 * @param name file name whose extension announces the format
 * @param sample a small valid document, at most some kilobytes; larger ones are sampled at every nth place
 */
export function formatContract(name: string, sample: () => Uint8Array | Promise<Uint8Array>): void {
	describe(`contract of ${name}`, () => {
		test('is read twice the same', async () => {
			const bytes = await sample()
			expect(reportOf(bytes, name)).toBe(reportOf(bytes, name))
		})
		test('empty and one byte', async () => {
			const bytes = await sample()
			expect(reportOf(new Uint8Array(0), name)).toContain('"format"')
			expect(reportOf(bytes.slice(0, 1), name)).toContain('"format"')
		})
		test('every truncation', async () => {
			const bytes = await sample()
			const step = Math.max(1, Math.floor(bytes.length / 400))
			for (let length = 0; length < bytes.length; length += step) reportOf(bytes.slice(0, length), name)
		}, 120_000)
		test('every byte flipped', async () => {
			const bytes = await sample()
			const step = Math.max(1, Math.floor(bytes.length / 400))
			for (let at = 0; at < bytes.length; at += step) {
				const flipped = bytes.slice()
				flipped[at] = (flipped[at] as number) ^ 0xff
				reportOf(flipped, name)
			}
		}, 120_000)
		test('random bytes after an honest beginning', async () => {
			const bytes = await sample()
			const next = random(bytes.length)
			for (let round = 0; round < 40; round++) {
				const noisy = bytes.slice()
				const from = Math.floor(next() * noisy.length)
				const to = Math.min(noisy.length, from + 1 + Math.floor(next() * 64))
				for (let at = from; at < to; at++) noisy[at] = Math.floor(next() * 256)
				reportOf(noisy, name)
			}
		}, 120_000)
	})
}
