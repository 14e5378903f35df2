// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The engine as a daemon: HTTP over a socket file or a port. Each document is inspected in a worker thread; this thread only listens. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Report } from '../../model/report.ts'
import { engineVersion } from '../../model/version.ts'
import { presets } from '../../policy/presets.ts'
import { splitHead } from '../commands/answer-command.ts'
import { InspectionPool } from '../inspection-pool.ts'
import { answer, parseHead, readInspectQuestion, Refusal } from '../questions.ts'
import { samples } from '../self-test-samples.ts'
import { WrongUse } from '../wrong-use.ts'
import { Metrics } from './metrics.ts'
import { readBody, Room, type Body } from './request-body.ts'
import { Signatures } from './signatures.ts'

export interface DaemonOptions {
	/** The script that worker threads run. */
	readonly script: URL
	readonly threads: number
	/** Documents that may wait for a thread. */
	readonly queue: number
	/** Bytes of one document. */
	readonly bytes: number
	/** Shared with the askers; none: everybody who reaches the socket may ask. */
	readonly secret: string | undefined
	/** Lines for the log; ids only. */
	readonly log: (line: string) => void
}

const statusOf: Readonly<Record<Refusal['error'], number>> = { question: 400, policy: 400, busy: 503, late: 504, 'too-large': 413, stopping: 503, internal: 500 }

/** How often each thread inspects the samples before it counts as ready. */
const WARM_ROUNDS = 3
/** Documents of the largest size that fit into memory at the same time, those in the queue included. */
const ROOM_IN_DOCUMENTS = 2

export class Daemon {
	readonly server: Server
	private readonly options: DaemonOptions
	private readonly pool: InspectionPool
	private readonly metrics = new Metrics()
	private readonly room: Room
	private readonly signatures: Signatures | undefined
	private inside = 0
	private stopping = false
	private emptied: (() => void) | undefined

	constructor(options: DaemonOptions) {
		this.options = options
		this.pool = new InspectionPool({ policy: presets['council-practice'], script: options.script, threads: options.threads })
		this.room = new Room(options.bytes * ROOM_IN_DOCUMENTS)
		this.signatures = options.secret === undefined ? undefined : new Signatures(options.secret, () => Math.floor(Date.now() / 1_000))
		this.server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 8_192 }, (request, response) => void this.serve(request, response))
	}

	/**
	 * Starts the threads and lets each inspect the samples of the self-test, so that the first document finds everything ready.
	 * @throws {WrongUse} a sample does not show what it must show
	 */
	async warmUp(): Promise<void> {
		const policy = presets['council-practice']
		const documents = await Promise.all(samples.map(async (sample) => ({ sample, bytes: await sample.bytes() })))
		const rounds = Array.from({ length: this.options.threads * WARM_ROUNDS }, () => documents).flat()
		await Promise.all(rounds.map(async ({ sample, bytes }) => {
			const result = await this.pool.inspect({ path: sample.name, name: sample.name, bytes, policy })
			const seen = result.state === 'inspected' ? result.report.traits : []
			if (result.state !== 'inspected' || sample.traits.some((trait) => !seen.includes(trait))) throw new WrongUse(`The engine does not see what it must see in ${sample.name}. Run “documentgate self-test”.`)
		}))
	}

	/** Takes no more questions, finishes those that are inside, then ends the threads. @param milliseconds after which nobody is waited for */
	async stop(milliseconds: number): Promise<void> {
		this.stopping = true
		const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
		this.server.closeIdleConnections()
		if (this.inside > 0) {
			const empty = new Promise<void>((resolve) => {
				this.emptied = resolve
			})
			await Promise.race([empty, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())])
		}
		await this.pool.close()
		this.server.closeAllConnections()
		await closed
	}

	private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const method = request.method ?? ''
		const path = request.url ?? ''
		const proof = this.signatures?.check(method, path, request.headers)
		const reply = (status: number, body: string, type = 'application/json'): void => {
			if (proof !== undefined) response.setHeader('X-Documentgate-Signature', this.signatures?.ofAnswer(status, proof.nonce, body) ?? '')
			// what follows an unread body on this connection is part of that body
			if (!request.complete) {
				response.setHeader('Connection', 'close')
				// an asker that is still sending must not be cut off, or it does not read the answer
				request.resume()
			}
			response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' }).end(body)
		}
		this.inside++
		try {
			if (method === 'GET' && path === '/health') reply(this.stopping ? 503 : 200, this.health())
			else if (method === 'GET' && path === '/metrics') reply(200, this.metrics.text(this.gauges()), 'text/plain; version=0.0.4')
			else if (method !== 'POST' || !/^\/v1\/[a-z-]+$/.test(path)) reply(404, JSON.stringify({ error: 'question', message: 'There is nothing here.' }))
			else if (this.signatures !== undefined && proof === undefined) {
				this.metrics.refused('signature')
				reply(401, JSON.stringify({ error: 'signature', message: 'This request is not signed as it must be.' }))
			} else reply(200, await this.answer(path.slice('/v1/'.length), request, proof?.bodyHash))
		} catch (error) {
			const refusal = error instanceof Refusal ? error : new Refusal('internal', 'The daemon made a mistake.')
			this.metrics.refused(refusal.error)
			if (refusal.error === 'internal') this.options.log(`could not answer ${path}: ${error instanceof Error ? error.name : 'unknown'}`)
			reply(statusOf[refusal.error], refusal.json())
		} finally {
			this.inside--
			if (this.stopping && this.inside === 0) this.emptied?.()
		}
	}

	private async answer(question: string, request: IncomingMessage, bodyHash: string | undefined): Promise<string> {
		if (this.stopping) throw new Refusal('stopping', 'The daemon is stopping.')
		if (question === 'inspect' && this.pool.waiting >= this.options.queue) throw new Refusal('busy', 'Too many documents are waiting.')
		const begin = performance.now()
		const body = await readBody(request, this.options.bytes, this.room, bodyHash)
		try {
			const { head, document } = splitHead(body.bytes)
			return question === 'inspect' ? await this.inspect(parseHead(head), document, begin) : await answer(question, parseHead(head))
		} finally {
			body.release()
		}
	}

	private async inspect(untrustedHead: unknown, bytes: Body['bytes'], begin: number): Promise<string> {
		const { name, mediaType, policy, seconds } = readInspectQuestion(untrustedHead)
		const result = await this.pool.inspect({ path: name, name, bytes, policy, ...(mediaType === undefined ? {} : { mediaType }), ...(seconds === undefined ? {} : { seconds }) })
		if (result.state === 'unreadable') throw result.late === true ? new Refusal('late', result.reason) : new Refusal('internal', 'The document could not be inspected.')
		const { report, mistakes } = result
		if (mistakes.length > 0) this.options.log(`${mistakes.length} mistakes of the engine in ${report.sha256}`)
		this.metrics.inspected(report.verdict, (performance.now() - begin) / 1_000, report.bytes)
		return JSON.stringify(report satisfies Report)
	}

	private gauges(): { threads: number; busy: number; waiting: number; bytesInFlight: number } {
		return { threads: this.options.threads, busy: this.pool.busy, waiting: this.pool.waiting, bytesInFlight: this.room.used }
	}

	private health(): string {
		return JSON.stringify({ status: this.stopping ? 'stopping' : 'ready', engine: engineVersion, node: process.version, ...this.gauges() })
	}
}
