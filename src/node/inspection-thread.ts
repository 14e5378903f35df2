// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What runs inside a worker thread: takes one job after the other, answers with reports. The pool ends the thread at the deadline. */

import { parentPort } from 'node:worker_threads'
import { parsePolicy } from '../policy/parse-policy.ts'
import { inspectFile, type Job, type JobResult } from './inspect-file.ts'

/** What the pool gives a new thread. */
export interface ThreadSetup {
	readonly role: 'documentgate-inspection'
	/** JSON of the policy. */
	readonly policy: unknown
	readonly withFacts: boolean
}

export type ThreadAnswer = { readonly job: number; readonly result: JobResult }

export function isThreadSetup(untrusted: unknown): untrusted is ThreadSetup {
	return typeof untrusted === 'object' && untrusted !== null && 'role' in untrusted && untrusted.role === 'documentgate-inspection'
}

export function serveThread(setup: ThreadSetup): void {
	const policy = parsePolicy(setup.policy)
	const port = parentPort
	if (port === null) throw new Error('an inspection thread needs a parent')
	port.on('message', ({ job, document }: { readonly job: number; readonly document: Job }) => {
		const answer: ThreadAnswer = { job, result: inspectFile(document, document.policy ?? policy, setup.withFacts) }
		port.postMessage(answer)
	})
}
