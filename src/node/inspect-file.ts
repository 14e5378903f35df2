// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads one document from disk and inspects it. A document that cannot be read is an answer too, never an exception. */

import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { disarm } from '../engine/disarm.ts'
import { cutOff, inspect, limitsOf, type Inspection, type Submission, type Uninspected } from '../engine/inspect.ts'
import type { DisarmReport } from '../model/disarm.ts'
import type { Fact } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'

/** What Node can hold in one buffer; larger files are not read but get a report that says so. */
const READABLE_BYTES = 2 ** 31 - 1

export interface Job {
	/** Where the document is. */
	readonly path: string
	/** What its report calls it; the last part of the path where absent. */
	readonly name?: string
	/** The document itself, where it did not come from a file. */
	readonly bytes?: Uint8Array
	/** The claimed media type. */
	readonly mediaType?: string
	/** Stands instead of the policy of the pool. */
	readonly policy?: Policy
	/** A safe copy is wanted, too, where something has to be answered. */
	readonly safeCopy?: true
	/** How long the asker waits, the time in the queue included; for ever where absent. */
	readonly seconds?: number
}

/** What came of the wish for a safe copy. */
export interface MadeCopy {
	readonly report: DisarmReport
	/** Only where the report says `disarmed`. */
	readonly bytes?: Uint8Array
}

export type JobResult =
	| { readonly state: 'inspected'; readonly report: Report; readonly facts?: readonly Fact[]; readonly copy?: MadeCopy; readonly mistakes: readonly string[]; readonly milliseconds: number }
	| { readonly state: 'unreadable'; readonly reason: string; /** The asker's time was over first. */ readonly late?: true }

export function nameOf(job: Job): string {
	return job.name ?? basename(job.path)
}

function claimOf({ mediaType }: Job): { readonly mediaType?: string } {
	return mediaType === undefined ? {} : { mediaType }
}

/** Inspects in this thread; the caller guards the time. */
export function inspectFile(job: Job, policy: Policy, withFacts: boolean): JobResult {
	const begin = performance.now()
	try {
		const size = job.bytes?.length ?? sizeOf(job.path)
		if (size > Math.min(READABLE_BYTES, limitsOf({ policy }).fileBytes)) {
			return { state: 'inspected', report: cutOff(fingerprint(job), { policy }, 'fileBytes'), mistakes: [], milliseconds: performance.now() - begin }
		}
		const submission: Submission = { bytes: job.bytes ?? readFileSync(job.path), name: nameOf(job), ...claimOf(job) }
		const inspection = inspect(submission, { policy })
		const { report, facts, mistakes } = inspection
		const copy = job.safeCopy === true ? copyOf(submission, policy, inspection) : undefined
		return { state: 'inspected', report, mistakes, milliseconds: performance.now() - begin, ...(withFacts ? { facts } : {}), ...(copy === undefined ? {} : { copy }) }
	} catch (error) {
		return { state: 'unreadable', reason: reasonOf(error) }
	}
}

function copyOf(submission: Submission, policy: Policy, inspection: Inspection): MadeCopy {
	const { report, chunks } = disarm(submission, { policy, profile: 'safe' }, inspection)
	// joined, so that pieces do not take the document they are pieces of to the other thread
	return { report, ...(chunks === undefined ? {} : { bytes: new Uint8Array(Buffer.concat(chunks)) }) }
}

function sizeOf(path: string): number {
	const file = openSync(path, 'r')
	try {
		const status = fstatSync(file)
		if (status.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
		return status.size
	} finally {
		closeSync(file)
	}
}

/** Size and SHA-256 of a document in small pieces, whatever its size. @throws when it cannot be read */
export function fingerprint(job: Job): Uninspected {
	const name = nameOf(job)
	const hash = createHash('sha256')
	if (job.bytes !== undefined) return { name, ...claimOf(job), bytes: job.bytes.length, sha256: hash.update(job.bytes).digest('hex') }
	const file = openSync(job.path, 'r')
	try {
		const piece = Buffer.alloc(1024 * 1024)
		let bytes = 0
		for (;;) {
			const count = readSync(file, piece, 0, piece.length, null)
			if (count === 0) break
			hash.update(piece.subarray(0, count))
			bytes += count
		}
		return { name, ...claimOf(job), bytes, sha256: hash.digest('hex') }
	} finally {
		closeSync(file)
	}
}

/** Why a file could not be read, in words for the person who named it. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined
	if (code === 'ENOENT') return 'There is no such file.'
	if (code === 'EACCES' || code === 'EPERM') return 'You have no permission to read it.'
	if (code === 'EISDIR') return 'It is a folder.'
	if (code === 'ELOOP') return 'Its links lead in a circle.'
	if (code === 'EMFILE' || code === 'ENFILE') return 'Too many files are open; please try again.'
	return error instanceof Error ? `${error.message}.` : 'It could not be read.'
}
