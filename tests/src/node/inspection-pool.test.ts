// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { InspectionPool } from '../../../src/node/inspection-pool.ts'
import { presets } from '../../../src/policy/presets.ts'
import { acceptedDocument, bundle, heldDocument } from './example.ts'

const policy = presets['council-practice']
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A thread that does what it is told by the document's name, for what no real document should be able to do. */
function hostileScript(): URL {
	const path = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'thread.mjs')
	writeFileSync(path, `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ job, document }) => {
	if (document.name === 'endless') for (;;);
	if (document.name === 'dies') process.exit(3)
	if (document.name === 'throws') throw new Error('unexpected')
	parentPort.postMessage({ job, result: { state: 'unreadable', reason: 'answered' } })
})
`)
	return pathToFileURL(path)
}

describe('the pool', () => {
	test('gives results in the order of the jobs', async () => {
		const pool = new InspectionPool({ policy, script: bundle, threads: 2 })
		const jobs = Array.from({ length: 40 }, (_, index) => ({ path: `${index}.rtf`, name: `${index}.rtf`, bytes: bytesOf(index % 3 === 0 ? acceptedDocument : heldDocument) }))
		const names: string[] = []
		for await (const { job, result } of pool.inspectAll(jobs)) {
			names.push(job.path)
			expect(result.state === 'inspected' && result.report.name).toBe(job.name)
		}
		await pool.close()
		expect(names).toEqual(jobs.map((job) => job.path))
	})
	test('facts come where they are wanted', async () => {
		for (const withFacts of [true, false]) {
			const pool = new InspectionPool({ policy, script: bundle, threads: 1, withFacts })
			const result = await pool.inspect({ path: 'a.rtf', name: 'a.rtf', bytes: bytesOf(heldDocument) })
			await pool.close()
			expect(result.state === 'inspected' && (result.facts?.length ?? 0) > 0).toBe(withFacts)
		}
	})
	test('a document may bring its own policy', async () => {
		const pool = new InspectionPool({ policy, script: bundle, threads: 1 })
		const job = { path: 'a.rtf', name: 'a.rtf', bytes: bytesOf(heldDocument) }
		const results = await Promise.all([pool.inspect(job), pool.inspect({ ...job, policy: presets['observe-only'] })])
		await pool.close()
		expect(results.map((result) => result.state === 'inspected' && result.report.verdict)).toEqual(['review', 'advise'])
	})
	test('an asker whose time is over is answered at once, in the queue too', async () => {
		const pool = new InspectionPool({ policy, script: hostileScript(), threads: 1 })
		const late = { state: 'unreadable', reason: 'The time of the asker is over.', late: true }
		const endless = pool.inspect({ path: 'a', name: 'endless', bytes: bytesOf('x'), seconds: 0.4 })
		const queued = pool.inspect({ path: 'b', name: 'b', bytes: bytesOf('x'), seconds: 0.2 })
		expect([pool.busy, pool.waiting]).toEqual([1, 1])
		expect(await queued).toEqual(late)
		expect([pool.busy, pool.waiting]).toEqual([1, 0])
		expect(await endless).toEqual(late)
		expect(await pool.inspect({ path: 'c', name: 'c', bytes: bytesOf('x'), seconds: 5 })).toEqual({ state: 'unreadable', reason: 'answered' })
		await pool.close()
	})
	test('a file that is not there is an answer', async () => {
		const pool = new InspectionPool({ policy, script: bundle, threads: 1 })
		expect(await pool.inspect({ path: '/nowhere/a.odt' })).toEqual({ state: 'unreadable', reason: 'There is no such file.' })
		await pool.close()
	})
	test('a document that never ends is ended and held, and the others go on', async () => {
		const pool = new InspectionPool({ policy: { ...policy, limits: { seconds: 0.2 } }, script: hostileScript(), threads: 1 })
		const endless = pool.inspect({ path: 'a', name: 'endless', bytes: bytesOf('x') })
		const next = pool.inspect({ path: 'b', name: 'b', bytes: bytesOf('y') })
		expect(await endless).toMatchObject({ state: 'inspected', report: { verdict: 'review', gaps: [{ gap: 'limit', detail: 'seconds' }] } })
		expect(await next).toEqual({ state: 'unreadable', reason: 'answered' })
		await pool.close()
	})
	test.each(['dies', 'throws'])('a thread that %s is replaced', async (name) => {
		const pool = new InspectionPool({ policy, script: hostileScript(), threads: 1 })
		const lost = pool.inspect({ path: 'a', name, bytes: bytesOf('x') })
		const next = pool.inspect({ path: 'b', name: 'b', bytes: bytesOf('y') })
		expect(await lost).toMatchObject({ state: 'inspected', report: { verdict: 'review', gaps: [{ gap: 'internal' }] } })
		expect(await next).toEqual({ state: 'unreadable', reason: 'answered' })
		await pool.close()
	})
	test('a document too large to be read is held with its hash', async () => {
		const pool = new InspectionPool({ policy: { ...policy, limits: { fileBytes: 3 } }, script: bundle, threads: 1 })
		expect(await pool.inspect({ path: 'a', name: 'a', bytes: bytesOf('abc!') })).toMatchObject({ state: 'inspected', report: { bytes: 4, verdict: 'review', gaps: [{ gap: 'limit', detail: 'fileBytes' }] } })
		await pool.close()
	})
})
