// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Spreads documents over worker threads. A thread that passes the deadline or dies is replaced; its document gets a report that says so, and the others go on. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { cutOff, limitsOf } from '../engine/inspect.ts'
import type { Policy } from '../model/policy.ts'
import { fingerprint, reasonOf, type Job, type JobResult } from './inspect-file.ts'
import type { ThreadAnswer, ThreadSetup } from './inspection-thread.ts'

/** Room for a document, its expanded parts and the report; a thread that needs more is ended. */
const THREAD_HEAP_MEGABYTES = 1_536
/** What starting a thread and reading the file may add to the policy's seconds. */
const GRACE_MILLISECONDS = 2_000

export interface PoolOptions {
	readonly policy: Policy
	/** The script a thread runs; it must call `serveThread`. */
	readonly script: URL
	readonly threads?: number
	readonly withFacts?: boolean
}

interface Waiting {
	readonly job: Job
	readonly resolve: (result: JobResult) => void
	/** Runs out when the asker stops waiting. */
	patience?: NodeJS.Timeout
}

interface Thread {
	readonly worker: Worker
	current: { readonly id: number; readonly waiting: Waiting; readonly timer: NodeJS.Timeout; readonly begin: number } | undefined
}

export class InspectionPool {
	private readonly options: PoolOptions
	private readonly size: number
	private readonly queue: Waiting[] = []
	private readonly threads = new Set<Thread>()
	private nextId = 1
	private closed = false

	constructor(options: PoolOptions) {
		this.options = options
		this.size = Math.max(1, options.threads ?? availableParallelism())
	}

	/** Resolves with the report, or with why the file could not be read. Never rejects. */
	inspect(job: Job): Promise<JobResult> {
		return new Promise((resolve) => {
			const waiting: Waiting = {
				job,
				resolve: (result) => {
					clearTimeout(waiting.patience)
					resolve(result)
				},
			}
			if (job.seconds !== undefined) waiting.patience = setTimeout(() => this.late(waiting), job.seconds * 1_000)
			this.queue.push(waiting)
			this.work()
		})
	}

	/** Threads that inspect now. */
	get busy(): number {
		return [...this.threads].filter((thread) => thread.current !== undefined).length
	}

	/** Documents that wait for a thread. */
	get waiting(): number {
		return this.queue.length
	}

	/**
	 * Inspects many documents and gives the results in the order of the jobs, as soon as each is there.
	 * Takes only as many jobs ahead as keeps the threads busy.
	 */
	async* inspectAll(jobs: Iterable<Job>): AsyncGenerator<{ readonly job: Job; readonly result: JobResult }> {
		const ahead: { readonly job: Job; readonly result: Promise<JobResult> }[] = []
		for (const job of jobs) {
			ahead.push({ job, result: this.inspect(job) })
			if (ahead.length < this.size * 16) continue
			const first = ahead.shift()
			if (first !== undefined) yield { job: first.job, result: await first.result }
		}
		for (const { job, result } of ahead) yield { job, result: await result }
	}

	/** Ends all threads; documents that are still waiting stay unanswered. */
	async close(): Promise<void> {
		this.closed = true
		await Promise.all([...this.threads].map(({ worker }) => worker.terminate()))
	}

	private work(): void {
		if (this.closed) return
		let idle = [...this.threads].filter((thread) => thread.current === undefined)
		while (this.queue.length > 0) {
			const thread = idle.shift() ?? (this.threads.size < this.size ? this.start() : undefined)
			if (thread === undefined) return
			const waiting = this.queue.shift()
			if (waiting === undefined) return
			this.give(thread, waiting)
			idle = idle.filter((other) => other.current === undefined)
		}
	}

	private start(): Thread {
		const setup: ThreadSetup = { role: 'documentgate-inspection', policy: this.options.policy, withFacts: this.options.withFacts ?? false }
		const worker = new Worker(this.options.script, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MEGABYTES }, env: {} })
		const thread: Thread = { worker, current: undefined }
		worker.on('message', (answer: ThreadAnswer) => this.answered(thread, answer))
		worker.on('error', () => this.lost(thread, 'internal'))
		worker.on('exit', () => this.lost(thread, 'internal'))
		this.threads.add(thread)
		return thread
	}

	private give(thread: Thread, waiting: Waiting): void {
		const id = this.nextId++
		const milliseconds = limitsOf({ policy: this.policyOf(waiting.job) }).seconds * 1_000 + GRACE_MILLISECONDS
		const timer = setTimeout(() => this.lost(thread, 'seconds'), milliseconds)
		thread.current = { id, waiting, timer, begin: performance.now() }
		thread.worker.postMessage({ job: id, document: waiting.job })
	}

	private policyOf(job: Job): Policy {
		return job.policy ?? this.options.policy
	}

	/** The asker has gone: answer him at once, and do not go on for nobody. */
	private late(waiting: Waiting): void {
		const at = this.queue.indexOf(waiting)
		if (at >= 0) this.queue.splice(at, 1)
		for (const thread of this.threads) if (thread.current?.waiting === waiting) this.lost(thread, 'late')
		waiting.resolve({ state: 'unreadable', reason: 'The time of the asker is over.', late: true })
	}

	private answered(thread: Thread, answer: ThreadAnswer): void {
		const { current } = thread
		if (current === undefined || current.id !== answer.job) return
		clearTimeout(current.timer)
		thread.current = undefined
		current.waiting.resolve(answer.result)
		this.work()
	}

	/** The thread is too slow or dead: end it, answer for it, go on with another. */
	private lost(thread: Thread, cause: 'seconds' | 'internal' | 'late'): void {
		if (!this.threads.delete(thread)) return
		const { current } = thread
		thread.current = undefined
		void thread.worker.terminate()
		if (current !== undefined && !this.closed) {
			clearTimeout(current.timer)
			if (cause !== 'late') current.waiting.resolve(this.answerFor(current.waiting.job, cause, current.begin))
		}
		this.work()
	}

	private answerFor(job: Job, cause: 'seconds' | 'internal', begin: number): JobResult {
		try {
			const report = cutOff(fingerprint(job), { policy: this.policyOf(job) }, cause)
			return { state: 'inspected', report, mistakes: [`the inspection was ended: ${cause}`], milliseconds: performance.now() - begin }
		} catch (error) {
			return { state: 'unreadable', reason: reasonOf(error) }
		}
	}
}
