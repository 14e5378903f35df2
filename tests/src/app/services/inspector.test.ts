// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Inspector, InspectorFailure } from '../../../../src/app/services/inspector.ts'
import { report } from '../example.ts'

/** A worker whose answers the test gives. */
class StandIn {
	onmessage: ((event: { data: unknown }) => void) | null = null
	onerror: ((event: { message: string }) => void) | null = null
	ended = false
	asked: { id: number; name: string }[] = []
	postMessage(question: { id: number; name: string }): void {
		this.asked.push(question)
	}
	terminate(): void {
		this.ended = true
	}
	answer(answer: object): void {
		this.onmessage?.({ data: { id: this.asked.at(-1)?.id, ...answer } })
	}
}

const started: StandIn[] = []
const make = (): Inspector => new Inspector(() => {
	const worker = new StandIn()
	started.push(worker)
	return worker as unknown as Worker
})
const blob = new Blob(['x'])
const worker = (index: number): StandIn => started[index] ?? new StandIn()

beforeEach(() => {
	started.length = 0
	vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the inspector of a page', () => {
	test('starts no worker before there is a document', () => {
		make()
		expect(started).toHaveLength(0)
	})
	test('gives the report and uses the worker again', async () => {
		const inspector = make()
		const first = inspector.inspect(blob, 'a.odt', 'strict')
		worker(0).answer({ type: 'ready' })
		worker(0).answer({ type: 'report', report: report({ name: 'a.odt' }), milliseconds: 1 })
		expect((await first).name).toBe('a.odt')
		const second = inspector.inspect(blob, 'b.odt', 'strict')
		worker(0).answer({ type: 'report', report: report({ name: 'b.odt' }), milliseconds: 1 })
		expect((await second).name).toBe('b.odt')
		expect(started).toHaveLength(1)
		inspector.rest()
		expect(worker(0).ended).toBe(true)
	})
	test('inspects two at a time, the third waits', () => {
		const inspector = make()
		for (const name of ['a', 'b', 'c']) void inspector.inspect(blob, name, 'strict')
		expect(started.map(({ asked }) => asked.map(({ name }) => name))).toEqual([['a'], ['b']])
		worker(0).answer({ type: 'report', report: report(), milliseconds: 1 })
		expect(started.flatMap(({ asked }) => asked.map(({ name }) => name))).toContain('c')
	})
	test('ends a worker that does not answer and says so', async () => {
		const failure = make().inspect(blob, 'slow', 'strict').catch((error: unknown) => error)
		await vi.advanceTimersByTimeAsync(120_000)
		expect(await failure).toMatchObject({ cause: 'too-slow' })
		expect(worker(0).ended).toBe(true)
	})
	test('a cancelled document ends its worker, a waiting one never starts', async () => {
		const inspector = make()
		const stop = new AbortController()
		const failure = inspector.inspect(blob, 'a', 'strict', stop.signal).catch((error: unknown) => error)
		stop.abort()
		expect(await failure).toMatchObject({ cause: 'cancelled' })
		expect(worker(0).ended).toBe(true)
		await expect(inspector.inspect(blob, 'b', 'strict', stop.signal)).rejects.toMatchObject({ cause: 'cancelled' })
		expect(started).toHaveLength(1)
	})
	test('a mistake of the worker is told, the next document gets a fresh one', async () => {
		const inspector = make()
		const failure = inspector.inspect(blob, 'a', 'strict').catch((error: unknown) => error)
		worker(0).answer({ type: 'failed', message: 'broken' })
		expect(await failure).toMatchObject({ cause: 'mistake', message: 'broken' })
		void inspector.inspect(blob, 'b', 'strict')
		expect(started).toHaveLength(2)
	})
	test('a worker that cannot start', async () => {
		const inspector = new Inspector(() => { throw new Error('blocked') })
		await expect(inspector.inspect(blob, 'a', 'strict')).rejects.toBeInstanceOf(InspectorFailure)
	})
	test('a worker that cannot load', async () => {
		const failure = make().inspect(blob, 'a', 'strict').catch((error: unknown) => error)
		worker(0).onerror?.({ message: 'no script' })
		expect(await failure).toMatchObject({ cause: 'no-worker' })
	})
	test('a safe copy comes with its report', async () => {
		const answer = make().disarm(blob, 'a', 'strict')
		worker(0).answer({ type: 'disarmed', report: { schema: 'documentgate-disarm/1', changes: [] }, copy: blob })
		expect((await answer).copy).toBe(blob)
	})
})
