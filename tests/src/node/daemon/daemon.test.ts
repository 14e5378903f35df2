// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from '../../../../src/node/daemon/address.ts'
import { Daemon, type DaemonOptions } from '../../../../src/node/daemon/daemon.ts'
import { acceptedDocument, bundle, heldDocument } from '../example.ts'

interface Answer {
	readonly status: number
	readonly body: string
	readonly signature: string | undefined
}

const running: Daemon[] = []
afterEach(async () => {
	for (const daemon of running.splice(0)) await daemon.stop(0)
})

async function started(changes: Partial<DaemonOptions> = {}): Promise<{ daemon: Daemon; socket: string; log: string[] }> {
	const log: string[] = []
	const daemon = new Daemon({ script: bundle, threads: 2, queue: 16, bytes: 1_000_000, secret: undefined, log: (line) => log.push(line), ...changes })
	running.push(daemon)
	const socket = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'engine.sock')
	await listen(daemon.server, { kind: 'socket', path: socket, mode: 0o600 })
	return { daemon, socket, log }
}

function send(socket: string, method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const question = request({ socketPath: socket, method, path, headers: { 'content-length': String(Buffer.byteLength(body)), ...headers } }, (answer) => {
			let text = ''
			answer.setEncoding('utf8').on('data', (piece: string) => { text += piece })
			answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: text, signature: answer.headers['x-documentgate-signature']?.toString() }))
		})
		question.once('error', reject)
		question.end(body)
	})
}

const inspect = (socket: string, document: string, head: object = {}): Promise<Answer> => send(socket, 'POST', '/v1/inspect', `${JSON.stringify({ name: 'a.rtf', policy: 'council-practice', ...head })}\n${document}`)

/** A thread that does what it is told by the document's name. */
function hostileScript(): URL {
	const path = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'thread.mjs')
	writeFileSync(path, `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ job, document }) => {
	if (document.name === 'endless') for (;;);
	if (document.name === 'dies') process.exit(3)
	setTimeout(() => parentPort.postMessage({ job, result: { state: 'unreadable', reason: 'answered' } }), 300)
})
`)
	return pathToFileURL(path)
}

describe('the daemon', () => {
	test('inspects under the policy of the question', async () => {
		const { socket } = await started()
		expect(JSON.parse((await inspect(socket, heldDocument)).body)).toMatchObject({ schema: 'documentgate-report/1', name: 'a.rtf', verdict: 'review' })
		expect(JSON.parse((await inspect(socket, heldDocument, { policy: 'observe-only' })).body)).toMatchObject({ verdict: 'advise' })
		expect(JSON.parse((await inspect(socket, acceptedDocument, { name: 'a.fodt' })).body)).toMatchObject({ verdict: 'accept' })
	})
	test('answers the other questions', async () => {
		const { socket } = await started()
		expect(JSON.parse((await send(socket, 'POST', '/v1/about', '{}')).body)).toMatchObject({ node: process.version })
		expect(Object.keys(JSON.parse((await send(socket, 'POST', '/v1/presets')).body) as object)).toContain('strict')
	})
	test('is warm when it says so', async () => {
		const { daemon, socket } = await started()
		await daemon.warmUp()
		const { status, body } = await send(socket, 'GET', '/health')
		expect(status).toBe(200)
		expect(JSON.parse(body)).toMatchObject({ status: 'ready', threads: 2, busy: 0, waiting: 0, bytesInFlight: 0 })
	})
	test('does not start when it does not see what it must see', async () => {
		const { daemon } = await started({ script: hostileScript() })
		await expect(daemon.warmUp()).rejects.toThrow('does not see what it must see')
	})
	test('counts', async () => {
		const { socket } = await started()
		await inspect(socket, heldDocument)
		await inspect(socket, heldDocument, { policy: {} })
		const { body } = await send(socket, 'GET', '/metrics')
		expect(body).toContain('documentgate_inspections_total{verdict="review"} 1')
		expect(body).toContain('documentgate_refusals_total{reason="policy"} 1')
		expect(body).not.toContain('a.rtf')
	})
	test('many at once', async () => {
		const { socket } = await started({ queue: 200 })
		const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => inspect(socket, index % 2 === 0 ? heldDocument : acceptedDocument)))
		expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
	})
	test('a document whose thread dies is held', async () => {
		const { socket } = await started({ script: hostileScript(), threads: 1 })
		expect(JSON.parse((await inspect(socket, 'x', { name: 'dies' })).body)).toMatchObject({ verdict: 'review', gaps: [{ gap: 'internal' }] })
	})
	test('an asker in a hurry is told, and the next one finds a free thread', async () => {
		const { socket } = await started({ script: hostileScript(), threads: 1 })
		const begin = performance.now()
		expect(await inspect(socket, 'x', { name: 'endless', seconds: 0.2 })).toMatchObject({ status: 504, body: expect.stringContaining('late') as string })
		expect(performance.now() - begin).toBeLessThan(3_000)
		expect((await inspect(socket, 'x', { name: 'b' })).status).toBe(500)
	})
})

describe('the daemon refuses', () => {
	test.each([
		['GET', '/', 404], ['GET', '/v1/inspect', 404], ['POST', '/v1/../health', 404], ['POST', '/v1/unknown', 400], ['DELETE', '/health', 404],
	])('%s %s', async (method, path, status) => {
		const { socket } = await started()
		expect((await send(socket, method, path)).status).toBe(status)
	})
	test('what is no question', async () => {
		const { socket } = await started()
		expect((await send(socket, 'POST', '/v1/inspect', '{')).status).toBe(400)
		expect((await send(socket, 'POST', '/v1/inspect', '{}')).status).toBe(400)
	})
	test('what is too large, also while it is being sent', async () => {
		const { socket } = await started({ bytes: 1_000 })
		const { status, body } = await inspect(socket, 'x'.repeat(3_000_000))
		expect(status).toBe(413)
		expect(JSON.parse(body)).toMatchObject({ error: 'too-large' })
	})
	test('more than fits into the queue', async () => {
		const { socket } = await started({ script: hostileScript(), threads: 1, queue: 1 })
		const answers = await Promise.all(Array.from({ length: 6 }, () => inspect(socket, 'x', { name: 'b' })))
		expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThan(0)
		expect(answers.filter(({ status }) => status === 500).length).toBeGreaterThan(0)
	})
})

describe('with a secret', () => {
	const secret = 'a secret that is long enough for a test'
	const headersFor = (path: string, body: string, key = secret): Record<string, string> => {
		const [time, nonce, hash] = [String(Math.floor(Date.now() / 1_000)), randomBytes(16).toString('hex'), createHash('sha256').update(body).digest('hex')]
		const signature = createHmac('sha256', key).update(['POST', path, time, nonce, hash].join('\n')).digest('hex')
		return { 'x-documentgate-time': time, 'x-documentgate-nonce': nonce, 'x-documentgate-body': hash, 'x-documentgate-signature': signature }
	}
	test('only who knows it may ask, and the answer proves that the daemon knows it', async () => {
		const { socket } = await started({ secret })
		const headers = headersFor('/v1/about', '{}')
		const answer = await send(socket, 'POST', '/v1/about', '{}', headers)
		expect(answer.status).toBe(200)
		expect(answer.signature).toBe(createHmac('sha256', secret).update(['answer', '200', headers['x-documentgate-nonce'], createHash('sha256').update(answer.body).digest('hex')].join('\n')).digest('hex'))
		expect((await send(socket, 'POST', '/v1/about', '{}', headers)).status, 'the same again').toBe(401)
		expect((await send(socket, 'POST', '/v1/about', '{}')).status, 'unsigned').toBe(401)
		expect((await send(socket, 'POST', '/v1/about', '{}', headersFor('/v1/about', '{}', 'another'))).status, 'another secret').toBe(401)
		expect((await send(socket, 'POST', '/v1/about', '{ }', headersFor('/v1/about', '{}'))).status, 'another body').toBe(400)
	})
	test('health and numbers are open', async () => {
		const { socket } = await started({ secret })
		expect((await send(socket, 'GET', '/health')).status).toBe(200)
		expect((await send(socket, 'GET', '/metrics')).status).toBe(200)
	})
})

test('a daemon that stops finishes what is inside and takes nothing new', async () => {
	const { daemon, socket } = await started({ script: hostileScript(), threads: 1 })
	const inside = inspect(socket, 'x', { name: 'b' })
	await new Promise((resolve) => setTimeout(resolve, 100))
	const stopped = daemon.stop(5_000)
	await expect(inspect(socket, 'x', { name: 'c' })).rejects.toThrow()
	expect((await inside).status).toBe(500)
	await stopped
	running.splice(0)
})
