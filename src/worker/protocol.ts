// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a page and its inspection worker say to each other. Both sides treat what arrives as untrusted until it has gone through `parse…`. */

import type { DisarmReport } from '../model/disarm.ts'
import type { Limits } from '../model/limits.ts'
import type { Report } from '../model/report.ts'

/** The document goes to the worker as a blob that is read there, or with its buffer transferred: the page never holds it. */
export interface InspectRequest {
	readonly type: 'inspect'
	readonly id: number
	readonly name: string
	readonly mediaType?: string
	readonly bytes: ArrayBuffer | Blob
	/** A policy as JSON has it, or the name of a preset; the worker parses it. */
	readonly policy: unknown
	readonly limits?: Partial<Limits>
}

export type WorkerAnswer =
	| { readonly type: 'ready' }
	| { readonly type: 'report'; readonly id: number; readonly report: Report; readonly milliseconds: number }
	| { readonly type: 'disarmed'; readonly id: number; readonly report: DisarmReport; readonly copy: Blob | undefined }
	| { readonly type: 'failed'; readonly id: number; readonly message: string }

/** Asks for a safe copy of a document. */
export interface DisarmRequest {
	readonly type: 'disarm'
	readonly id: number
	readonly name: string
	readonly bytes: ArrayBuffer | Blob
	readonly policy: unknown
	/** `safe`: what could do harm goes. `private`: what tells more than the text goes, too. */
	readonly profile: 'safe' | 'private'
}

export type WorkerRequest = InspectRequest | DisarmRequest

/** Blobs come from files that a person has chosen. */
function isDocument(untrusted: unknown): untrusted is ArrayBuffer | Blob {
	return untrusted instanceof ArrayBuffer || untrusted instanceof Blob
}

/** @throws {TypeError} the message is no request */
export function parseRequest(untrusted: unknown): WorkerRequest {
	if (typeof untrusted !== 'object' || untrusted === null) throw new TypeError('a request is an object')
	const message = untrusted as Readonly<Record<string, unknown>>
	const { type, id, name, mediaType, bytes, policy, limits, profile } = message
	if ((type !== 'inspect' && type !== 'disarm') || typeof id !== 'number' || typeof name !== 'string' || !isDocument(bytes)) throw new TypeError('a request needs type, id, name and bytes')
	if (type === 'disarm') return { type, id, name, bytes, policy, profile: profile === 'private' ? 'private' : 'safe' }
	return {
		type, id, name, bytes, policy,
		...(typeof mediaType === 'string' ? { mediaType } : {}),
		...(typeof limits === 'object' && limits !== null ? { limits: limits as Partial<Limits> } : {}),
	}
}

/** @throws {TypeError} the message is no answer of our worker */
export function parseAnswer(untrusted: unknown): WorkerAnswer {
	if (typeof untrusted === 'object' && untrusted !== null && 'type' in untrusted) {
		const answer = untrusted as WorkerAnswer
		if (answer.type === 'ready') return answer
		if (answer.type === 'report' && typeof answer.id === 'number' && answer.report?.schema === 'documentgate-report/1') return answer
		if (answer.type === 'disarmed' && typeof answer.id === 'number' && answer.report?.schema === 'documentgate-disarm/1') return answer
		if (answer.type === 'failed' && typeof answer.id === 'number' && typeof answer.message === 'string') return answer
	}
	throw new TypeError('not an answer of the inspection worker')
}
