// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Inspects and disarms documents on this device, in a Web Worker that ends with its document when it is too slow.
 * The worker is loaded when the first document comes. Nothing is sent anywhere.
 */

import type { DisarmReport } from '../../model/disarm.ts'
import type { Report } from '../../model/report.ts'
import { parseAnswer, type WorkerAnswer, type WorkerRequest } from '../../worker/protocol.ts'

/** The worker did not answer in time, could not be started, or made a mistake. */
export class InspectorFailure extends Error {
	override readonly cause: 'too-slow' | 'no-worker' | 'mistake' | 'cancelled'
	constructor(cause: 'too-slow' | 'no-worker' | 'mistake' | 'cancelled', message: string = cause) {
		super(message)
		this.cause = cause
	}
}

/** What is asked of the worker, without the number that pairs question and answer. */
export type Question = WorkerRequest extends infer One ? (One extends WorkerRequest ? Omit<One, 'id'> : never) : never

interface Waiting {
	readonly question: Question
	readonly seconds: number
	readonly resolve: (answer: WorkerAnswer) => void
	readonly reject: (failure: InspectorFailure) => void
	readonly signal: AbortSignal | undefined
}

/** Two documents at a time: the second core is there for it, and a phone is not brought to its knees. */
const WORKERS = 2
/** What reading the document and starting the worker may add, in seconds. */
const GRACE = 10

const startWorker = (): Worker => new Worker(new URL('../../worker/inspector.worker.ts', import.meta.url), { type: 'module' })

/** Keeps workers and gives them one document at a time. */
export class Inspector {
	private readonly waiting: Waiting[] = []
	private readonly idle: Worker[] = []
	private busy = 0
	private nextId = 1
	private readonly start: () => Worker

	constructor(start: () => Worker = startWorker) {
		this.start = start
	}

	/** @param policy JSON of a policy, or the name of a preset. @throws {InspectorFailure} */
	async inspect(document: Blob, name: string, policy: unknown, signal?: AbortSignal): Promise<Report> {
		const answer = await this.ask({ type: 'inspect', bytes: document, name, policy }, 60, signal)
		if (answer.type !== 'report') throw new InspectorFailure('mistake')
		return answer.report
	}

	/** Makes a safe copy on this device. No copy: the report says why. @throws {InspectorFailure} */
	async disarm(document: Blob, name: string, policy: unknown, signal?: AbortSignal): Promise<{ readonly report: DisarmReport; readonly copy: Blob | undefined }> {
		const answer = await this.ask({ type: 'disarm', bytes: document, name, policy, profile: 'safe' }, 120, signal)
		if (answer.type !== 'disarmed') throw new InspectorFailure('mistake')
		return { report: answer.report, copy: answer.copy }
	}

	/** Asks the worker and waits, `seconds` at most. @throws {InspectorFailure} */
	ask(question: Question, seconds: number, signal?: AbortSignal): Promise<WorkerAnswer> {
		return new Promise((resolve, reject) => {
			if (signal?.aborted === true) {
				reject(new InspectorFailure('cancelled'))
				return
			}
			this.waiting.push({ question, seconds, resolve, reject, signal })
			this.work()
		})
	}

	/** Ends workers that have nothing to do. */
	rest(): void {
		for (const worker of this.idle.splice(0)) worker.terminate()
	}

	private work(): void {
		while (this.busy < WORKERS) {
			const next = this.waiting.shift()
			if (next === undefined) return
			if (next.signal?.aborted === true) next.reject(new InspectorFailure('cancelled'))
			else this.give(next)
		}
	}

	private give({ question, seconds, resolve, reject, signal }: Waiting): void {
		let worker: Worker
		try {
			worker = this.idle.pop() ?? this.start()
		} catch (error) {
			reject(new InspectorFailure('no-worker', error instanceof Error ? error.message : undefined))
			return
		}
		this.busy++
		const id = this.nextId++
		const settle = (isReusable: boolean): void => {
			clearTimeout(timer)
			signal?.removeEventListener('abort', cancel)
			worker.onmessage = null
			worker.onerror = null
			if (isReusable) this.idle.push(worker)
			else worker.terminate()
			this.busy--
			this.work()
		}
		const fail = (failure: InspectorFailure): void => {
			settle(false)
			reject(failure)
		}
		const cancel = (): void => fail(new InspectorFailure('cancelled'))
		const timer = setTimeout(() => fail(new InspectorFailure('too-slow')), (seconds + GRACE) * 1_000)
		signal?.addEventListener('abort', cancel)
		worker.onerror = (event) => fail(new InspectorFailure('no-worker', event.message))
		worker.onmessage = (event: MessageEvent<unknown>) => {
			const answer = parseAnswer(event.data)
			if (answer.type === 'ready' || answer.id !== id) return
			if (answer.type === 'failed') fail(new InspectorFailure('mistake', answer.message))
			else {
				settle(true)
				resolve(answer)
			}
		}
		worker.postMessage({ ...question, id })
	}
}
