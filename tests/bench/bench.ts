// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm run bench`: the engine against raw inflate, jszip with fast-xml-parser and ClamAV in one run, as ratios. Absolute times are those of this machine on this day and mean little. */

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { InspectionPool } from '../../src/node/inspection-pool.ts'
import { presets } from '../../src/policy/presets.ts'
import { root } from '../house/tree.ts'
import { startClamd } from './clamd.ts'
import { corpusDocuments, madeDocument, spreadsheet, type BenchDocument } from './documents.ts'
import { hostileFamilies } from './hostile.ts'
import { startOletools } from './oletools.ts'
import { clamd, engine, jszipAndParser, rawInflate, type Rival } from './rivals.ts'
import { logLogSlope, median, quantile, ratioInterval } from './statistics.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const each = Number(process.env['BENCH_EACH'] ?? 12)
/** Rounds that the compiler of JavaScript gets before anything counts. */
const WARM_UP = 8
const folder = mkdtempSync(join(tmpdir(), 'documentgate-bench-'))
const bundle = join(root, 'dist/documentgate.mjs')
const say = (line = ''): void => void process.stdout.write(`${line}\n`)
const column = (text: string | number, width: number): string => (typeof text === 'number' ? (Number.isNaN(text) ? '–' : text.toFixed(2)) : text).padStart(width)

async function time(rival: Rival, bytes: Buffer, kind: string): Promise<number> {
	const begin = performance.now()
	const proof = await rival.run(bytes, kind)
	const took = performance.now() - begin
	if (!(proof > 0)) throw new Error(`${rival.name} did no work`)
	return took
}

/** Median milliseconds by rival and document. Rivals take turns on each document; the first rounds warm up and do not count. */
async function race(documents: readonly BenchDocument[], rivals: readonly Rival[]): Promise<Map<string, Map<BenchDocument, number>>> {
	const times = new Map<string, Map<BenchDocument, number[]>>(rivals.map((rival) => [rival.name, new Map()]))
	const failed = new Map<string, number>()
	for (let round = -WARM_UP; round < rounds; round++) {
		for (const document of documents) {
			const bytes = readFileSync(document.path)
			const able = rivals.filter((rival) => rival.kinds?.includes(document.kind) ?? true)
			const shift = (round + WARM_UP) % able.length
			for (const rival of [...able.slice(shift), ...able.slice(0, shift)]) {
				try {
					const took = await time(rival, bytes, document.kind)
					if (round < 0) continue
					const list = times.get(rival.name)?.get(document)
					if (list === undefined) times.get(rival.name)?.set(document, [took])
					else list.push(took)
				} catch {
					failed.set(rival.name, (failed.get(rival.name) ?? 0) + 1)
				}
			}
		}
	}
	for (const [name, count] of failed) say(`${name}: ${count} runs failed and do not count`)
	return new Map([...times].map(([name, byDocument]) => [name, new Map([...byDocument].map(([document, list]) => [document, median(list)]))]))
}

async function warm(rivals: readonly Rival[]): Promise<void> {
	const documents = corpusDocuments(each)
	if (documents.length === 0) {
		say('Left out: typical documents, since no corpus lies beside the checkout (../shared/corpus).')
		return
	}
	say(`Typical documents, warm: median milliseconds of ${documents.length} documents, ${rounds} rounds; in brackets how many times longer than the engine (95 % interval)`)
	const times = await race(documents, rivals)
	say(`${column('', 6)}${column('files', 7)}${rivals.map((rival) => column(rival.name, 28)).join('')}${column('engine p90', 14)}${column('p99', 8)}`)
	for (const kind of [...new Set(documents.map((document) => document.kind))]) {
		const ours = documents.filter((document) => document.kind === kind && times.get('engine')?.has(document))
		const own = ours.map((document) => times.get('engine')?.get(document) ?? Number.NaN)
		const cells = rivals.map((rival) => {
			const both = ours.filter((document) => times.get(rival.name)?.has(document))
			if (both.length === 0) return column('–', 28)
			const theirs = both.map((document) => times.get(rival.name)?.get(document) ?? Number.NaN)
			if (rival.name === 'engine') return column(median(theirs).toFixed(2), 28)
			const { ratio, low, high } = ratioInterval(theirs, both.map((document) => times.get('engine')?.get(document) ?? Number.NaN))
			return column(`${median(theirs).toFixed(2)} (${ratio.toFixed(1)}×, ${low.toFixed(1)}–${high.toFixed(1)})`, 28)
		})
		say(`${column(kind, 6)}${column(String(ours.length), 7)}${cells.join('')}${column(quantile(own, 0.9), 14)}${column(quantile(own, 0.99), 8)}`)
	}
	say()
}

function large(): void {
	const document = madeDocument(folder, 'large.xlsx', 'xlsx', () => spreadsheet(113))
	say(`A spreadsheet with 113 MB of XML in ${(document.bytes / 1e6).toFixed(1)} MB, each in a process of its own`)
	const results = ['engine', 'raw inflate', 'jszip + fast-xml-parser'].map((name) => {
		const run = spawnSync(process.execPath, ['--max-old-space-size=6000', '--import', 'tsx', join(root, 'tests/bench/memory.ts'), name, 'xlsx', document.path], { cwd: root, encoding: 'utf8', timeout: 300_000 })
		return { name, ...(run.status === 0 ? JSON.parse(run.stdout) as { milliseconds: number; idleMiB: number; peakMiB: number } : { milliseconds: Number.NaN, idleMiB: Number.NaN, peakMiB: Number.NaN }) }
	})
	const own = results[0]?.milliseconds ?? Number.NaN
	for (const { name, milliseconds, idleMiB, peakMiB } of results) say(`${name.padEnd(26)}${column(milliseconds, 10)} ms${column(milliseconds / own, 8)}× of the engine${column(peakMiB.toFixed(0), 8)} MiB peak, ${(peakMiB - idleMiB).toFixed(0)} MiB above idle`)
	say()
}

function spawned(): void {
	if (!existsSync(bundle)) {
		say('Left out: spawned, since dist/documentgate.mjs is not built (npm run build).')
		return
	}
	const [document] = corpusDocuments(1)
	const path = document?.path ?? madeDocument(folder, 'small.xlsx', 'xlsx', () => spreadsheet(0.2)).path
	const variants: readonly (readonly [name: string, args: readonly string[]])[] = [
		['node -e 0', ['-e', '0']],
		['inspect --no-workers', [bundle, 'inspect', '--no-workers', '--format', 'ndjson', path]],
		['inspect', [bundle, 'inspect', '--format', 'ndjson', path]],
	]
	const times = new Map<string, number[]>(variants.map(([name]) => [name, []]))
	for (let round = 0; round < Math.max(9, rounds); round++) {
		for (const [name, args] of variants) {
			const begin = performance.now()
			const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
			if (status === null || status > 1) throw new Error(`${name} ended with ${status}`)
			times.get(name)?.push(performance.now() - begin)
		}
	}
	const bare = median(times.get('node -e 0') ?? [])
	say('Spawned, one typical document')
	for (const [name, list] of times) say(`${name.padEnd(26)}${column(median(list), 10)} ms${column(median(list) / bare, 8)}× of node -e 0`)
	say()
}

async function threads(): Promise<void> {
	const documents = corpusDocuments(40)
	if (documents.length === 0 || !existsSync(bundle)) return
	const times: number[] = []
	for (const count of [1, 2]) {
		const pool = new InspectionPool({ policy: presets['council-practice'], script: new URL(`file://${bundle}`), threads: count })
		const jobs = documents.map(({ path }) => ({ path }))
		for await (const { result } of pool.inspectAll(jobs)) if (result.state === 'unreadable') throw new Error(result.reason)
		const begin = performance.now()
		for await (const { result } of pool.inspectAll([...jobs, ...jobs, ...jobs])) if (result.state === 'unreadable') throw new Error(result.reason)
		times.push(performance.now() - begin)
		await pool.close()
	}
	say(`Two worker threads against one over ${documents.length * 3} documents: ${((times[0] ?? 0) / (times[1] ?? 1)).toFixed(2)}× as fast\n`)
}

async function hostile(): Promise<void> {
	say('Hostile families: milliseconds by size, and the slope of log time over log size (1 is linear)')
	for (const { name, sizes, make, prove } of hostileFamilies) {
		const documents = sizes.map((size) => ({ size, bytes: make(size) }))
		const times = documents.map(({ bytes }) => {
			const runs = Array.from({ length: 3 }, () => {
				const begin = performance.now()
				prove(bytes)
				return performance.now() - begin
			})
			return median(runs)
		})
		const slope = sizes.length > 1 ? logLogSlope(sizes, times).toFixed(2) : '–'
		say(`${name.padEnd(44)}${times.map((milliseconds, index) => `${sizes[index]}: ${milliseconds.toFixed(1)}`).join('   ').padEnd(60)} slope ${slope}`)
	}
	say()
}

function bundles(): void {
	for (const name of ['documentgate.mjs', 'documentgate.worker.js']) {
		const path = join(root, 'dist', name)
		if (existsSync(path)) say(`${name}: ${(statSync(path).size / 1000).toFixed(0)} kB minified, ${(gzipSync(readFileSync(path)).length / 1000).toFixed(0)} kB gzip`)
	}
}

const daemon = await startClamd(folder)
const oletools = startOletools()
try {
	const rivals = [engine, rawInflate, jszipAndParser, ...(daemon === undefined ? [] : [clamd]), ...(oletools === undefined ? [] : [oletools.rival])]
	if (daemon === undefined) say('Left out: clamd, since ClamAV is not installed.')
	else say(`clamd: ${execFileSync('/usr/sbin/clamd', ['--version'], { encoding: 'utf8' }).trim()}, a database of one signature, no cache: a lower bound`)
	if (oletools === undefined) say('Left out: oletools, since the Python package is not installed.')
	say()
	await warm(rivals)
	large()
	spawned()
	await threads()
	await hostile()
	bundles()
} finally {
	daemon?.kill()
	oletools?.stop()
	rmSync(folder, { recursive: true, force: true })
}
