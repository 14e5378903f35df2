// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run fuzz -- FORMAT SECONDS`: breaks documents of one format (or `all`) for some time. Whatever is thrown at it, the
 * engine must answer in time, twice the same, without a mistake of its own, and never call a document with a gap clean.
 * What is found is written to a file whose name is printed; its recipe belongs into tests/fuzz/regressions before it is mended.
 */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { seeds } from './seeds.ts'
import { mutators, type Chance } from './mutators.ts'

const MILLISECONDS_EACH = 3_000
const limits = { expandedBytes: 64 * 1024 * 1024, partBytes: 32 * 1024 * 1024, steps: 20_000_000 }
const names = Object.keys(mutators)

function chanceFrom(seed: number): Chance {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** What is wrong with the answer to these bytes, or undefined. */
export function complaint(bytes: Uint8Array, name: string): string | undefined {
	const begin = performance.now()
	const { report, mistakes } = inspect({ bytes, name }, { policy: presets['council-practice'], limits })
	const took = performance.now() - begin
	if (mistakes.length > 0) return mistakes[0]
	if (took > MILLISECONDS_EACH) return `took ${took.toFixed(0)} ms`
	if (report.gaps.some((gap) => gap.gap !== 'unsupported') && (report.verdict === 'accept' || report.verdict === 'advise')) return `has a gap and is called ${report.verdict}`
	return undefined
}

function hunt(format: string, samples: readonly Uint8Array[], seconds: number, seed: number, folder: string): number {
	const chance = chanceFrom(seed)
	const end = performance.now() + seconds * 1_000
	const others = Object.values(seeds).flatMap((list) => list().map((sample) => sample))
	let runs = 0
	let found = 0
	const known = new Set<string>()
	while (performance.now() < end) {
		let bytes = samples[Math.floor(chance() * samples.length)] ?? new Uint8Array(0)
		const recipe: string[] = []
		for (let count = 1 + Math.floor(chance() * 4); count > 0; count--) {
			const name = names[Math.floor(chance() * names.length)] ?? 'truncate'
			recipe.push(name)
			bytes = mutators[name]?.(bytes, chance, others) ?? bytes
		}
		runs++
		let wrong = complaint(bytes, `fuzzed.${format}`)
		if (wrong === undefined && runs % 16 === 0) {
			const twice = [0, 1].map(() => JSON.stringify(inspect({ bytes, name: `fuzzed.${format}` }, { policy: presets['council-practice'], limits }).report))
			if (twice[0] !== twice[1]) wrong = 'two reports of the same bytes differ'
		}
		if (wrong === undefined || known.has(wrong.slice(0, 300))) continue
		known.add(wrong.slice(0, 300))
		found++
		const file = join(folder, `${format}-${runs}.${format}`)
		writeFileSync(file, bytes)
		process.stdout.write(`${format}: ${recipe.join(', ')}: ${wrong}\n  ${file}\n`)
	}
	process.stdout.write(`${format}: ${runs} documents, ${found} complaints\n`)
	return found
}

function main(wanted = 'all', secondsText = '60'): number {
	const formats = wanted === 'all' ? Object.keys(seeds) : [wanted]
	const unknown = formats.find((format) => !Object.hasOwn(seeds, format))
	if (unknown !== undefined) {
		process.stdout.write(`There are no seeds for ${unknown}. Formats: ${Object.keys(seeds).join(', ')}.\n`)
		return 2
	}
	const seed = Number(process.env['FUZZ_SEED'] ?? 1)
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-fuzz-'))
	const found = formats.reduce((sum, format) => sum + hunt(format, seeds[format]?.() ?? [], Number(secondsText), seed, folder), 0)
	return found === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('hunt.ts')) process.exitCode = main(process.argv[2], process.argv[3])
