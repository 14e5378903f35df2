// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a page and its inspection worker say to each other. Both sides treat what arrives as untrusted until it has gone through `parse…`. */

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
	| { readonly type: 'failed'; readonly id: number; readonly message: string }

export type WorkerRequest = InspectRequest

/** Blobs come from files that a person has chosen. */
function isDocument(untrusted: unknown): untrusted is ArrayBuffer | Blob {
	return untrusted instanceof ArrayBuffer || untrusted instanceof Blob
}

/** @throws {TypeError} the message is no request */
export function parseRequest(untrusted: unknown): InspectRequest {
	if (typeof untrusted !== 'object' || untrusted === null) throw new TypeError('a request is an object')
	const message = untrusted as Readonly<Record<string, unknown>>
	const { type, id, name, mediaType, bytes, policy, limits } = message
	if (type !== 'inspect' || typeof id !== 'number' || typeof name !== 'string' || !isDocument(bytes)) throw new TypeError('a request needs type, id, name and bytes')
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
		if (answer.type === 'failed' && typeof answer.id === 'number' && typeof answer.message === 'string') return answer
	}
	throw new TypeError('not an answer of the inspection worker')
}
