// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PIECE, SILENCE, transfer, type Transfer } from '../../../../src/app/services/transfer.ts'
import { failure } from './api.ts'

interface Asked {
	readonly method: string
	readonly url: string
	readonly data?: Blob
	readonly headers: Readonly<Record<string, string>>
	readonly onUploadProgress?: (progress: { readonly loaded: number }) => void
}

let asked: Asked[] = []

/** @param answers one for each request, in turn; `undefined` is success */
function server(...answers: (Error | undefined)[]): void {
	asked = []
	vi.spyOn(axios, 'request').mockImplementation(async (config) => {
		asked.push(config as unknown as Asked)
		;(config as unknown as Asked).onUploadProgress?.({ loaded: (config as unknown as Asked).data?.size ?? 0 })
		const answer = answers.shift()
		if (answer !== undefined) throw answer
		return {}
	})
}

const order = (size: number, over: Partial<Transfer> = {}): Transfer => ({ destination: 'http://x.example/files/a.odt', pieces: 'http://x.example/uploads/me', content: new Blob([new Uint8Array(size)]), headers: { 'X-NC-Nickname': 'Erika' }, onProgress: vi.fn(), signal: new AbortController().signal, ...over })

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

/** Lets pauses pass. */
async function patient(done: Promise<void>): Promise<unknown> {
	const outcome = done.then(() => 'done', (error: unknown) => error)
	await vi.runAllTimersAsync()
	return outcome
}

describe('bringing bytes to an address', () => {
	test('small ones go at once, and it is over when the server has answered', async () => {
		server()
		const one = order(3)
		expect(await patient(transfer(one))).toBe('done')
		expect(asked).toMatchObject([{ method: 'PUT', url: one.destination, headers: { 'X-NC-Nickname': 'Erika', 'Content-Type': 'application/octet-stream' } }])
		expect(one.onProgress).toHaveBeenLastCalledWith(3)
	})
	test('a refusal of the gate is thrown', async () => {
		const refusal = failure({ status: 415, data: 'why' })
		server(refusal)
		expect(await patient(transfer(order(3)))).toBe(refusal)
		expect(asked).toHaveLength(1)
	})
	test('after a broken connection a whole document is not sent twice', async () => {
		server(failure())
		expect(await patient(transfer(order(3)))).toBeInstanceOf(Error)
		expect(asked).toHaveLength(1)
	})
	test('a place that is locked is waited for', async () => {
		server(failure({ status: 423 }), failure({ status: 423 }))
		expect(await patient(transfer(order(3)))).toBe('done')
		expect(asked).toHaveLength(3)
	})
	test('large ones go in pieces, each tried again when the connection breaks', async () => {
		server(undefined, undefined, failure(), undefined, undefined)
		const one = order(PIECE + 5)
		expect(await patient(transfer(one))).toBe('done')
		expect(asked.map(({ method, url }) => `${method} ${url.replace(/.*\//, '')}`)).toEqual([expect.stringMatching(/^MKCOL documentgate-/), 'PUT 00001', 'PUT 00002', 'PUT 00002', 'MOVE .file'])
		for (const { headers } of asked) expect(headers).toMatchObject({ Destination: one.destination, 'OC-Total-Length': String(PIECE + 5), 'X-NC-Nickname': 'Erika' })
		expect(asked[3]?.data?.size).toBe(5)
		expect(one.onProgress).toHaveBeenLastCalledWith(PIECE + 5)
	})
	test('pieces of what did not arrive are taken away', async () => {
		const refusal = failure({ status: 415 })
		server(undefined, undefined, undefined, refusal)
		expect(await patient(transfer(order(PIECE + 5)))).toBe(refusal)
		expect(asked.at(-1)).toMatchObject({ method: 'DELETE', url: asked[0]?.url })
	})
	test('where the server takes no pieces, large ones go at once', async () => {
		server()
		await patient(transfer(order(PIECE + 5, { pieces: undefined })))
		expect(asked.map(({ method }) => method)).toEqual(['PUT'])
	})
	test('what was cancelled is not tried again', async () => {
		const stop = new AbortController()
		stop.abort()
		server(failure({ status: 423 }))
		expect(await patient(transfer(order(3, { signal: stop.signal })))).toBeInstanceOf(Error)
		expect(asked).toHaveLength(1)
	})
})

describe('a server that is silent', () => {
	/** Answers nothing; gives up when it is told to. */
	function silent(): { progress: (loaded: number) => void } {
		const handle = { progress: (_loaded: number): void => undefined }
		vi.spyOn(axios, 'request').mockImplementation((config) => new Promise((_resolve, reject) => {
			const { signal, onUploadProgress } = config as unknown as Asked & { signal: AbortSignal }
			handle.progress = (loaded) => onUploadProgress?.({ loaded })
			signal.addEventListener('abort', () => reject(failure()))
		}))
		return handle
	}
	const outcomeOf = (done: Promise<void>): { value: string } => {
		const outcome = { value: 'waiting' }
		done.then(() => { outcome.value = 'done' }, () => { outcome.value = 'broken' })
		return outcome
	}

	test('is not waited for without end', async () => {
		silent()
		const outcome = outcomeOf(transfer(order(3)))
		await vi.advanceTimersByTimeAsync(SILENCE - 1_000)
		expect(outcome.value).toBe('waiting')
		await vi.advanceTimersByTimeAsync(2_000)
		expect(outcome.value).toBe('broken')
	})
	test('is waited for as long as bytes are going', async () => {
		const handle = silent()
		const outcome = outcomeOf(transfer(order(3)))
		for (let sent = 1; sent <= 3; sent++) {
			await vi.advanceTimersByTimeAsync(SILENCE - 1_000)
			handle.progress(sent)
		}
		expect(outcome.value).toBe('waiting')
	})
	test('can be left at any time', async () => {
		silent()
		const stop = new AbortController()
		const outcome = outcomeOf(transfer(order(3, { signal: stop.signal })))
		stop.abort()
		await vi.advanceTimersByTimeAsync(0)
		expect(outcome.value).toBe('broken')
	})
	test('gets a pause that ends with cancelling', async () => {
		const stop = new AbortController()
		server(failure({ status: 423 }), failure({ status: 423 }))
		const outcome = outcomeOf(transfer(order(3, { signal: stop.signal })))
		await vi.advanceTimersByTimeAsync(0)
		stop.abort()
		await vi.advanceTimersByTimeAsync(0)
		expect(outcome.value).toBe('broken')
	})
})
