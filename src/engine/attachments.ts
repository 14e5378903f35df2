// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The files that a document carries, each with a report of its own: a safe copy leaves them behind, and they can be offered beside it. Pure, as `inspect.ts` is. */

import { platform } from '#platform'
import { Budget } from '../model/budget.ts'
import { formatKind } from '../model/formats.ts'
import type { Place, Report } from '../model/report.ts'
import { visible } from '../model/visible.ts'
import { Collector, type Embedded } from './collector.ts'
import { inspect, limitsOf, type InspectOptions, type Submission } from './inspect.ts'

export interface Attachment {
	/** As the document names it; not safe as a name on a disk. */
	readonly name: string
	readonly at: Place
	readonly bytes: Uint8Array
	/** The inspection of the file by itself; what is inside it counts. */
	readonly report: Report
}

/** Roles of parts that are files of their own. */
const files: ReadonlySet<string> = new Set(['attachment', 'object'])
/** They only wrap a file, which is taken instead. */
const wrappers: ReadonlySet<string> = new Set(['ole', 'unknown', 'empty'])

/** @param copy the safe copy: what it still carries, byte for byte, was not removed */
export function attachmentsOf(submission: Submission, options: InspectOptions, copy?: Uint8Array): readonly Attachment[] {
	const kept = new Set(copy === undefined ? [] : filesIn({ bytes: copy, name: submission.name }, options).map(({ bytes }) => platform.sha256(bytes)))
	const attachments: Attachment[] = []
	for (const { bytes, claims, path } of filesIn(submission, options)) {
		const sum = platform.sha256(bytes)
		if (kept.has(sum)) continue
		// the same file twice is offered once
		kept.add(sum)
		const { report } = inspect({ bytes, name: claims.name, ...(claims.mediaType === undefined ? {} : { mediaType: claims.mediaType }) }, options)
		attachments.push({ name: claims.name, at: { path }, bytes, report })
	}
	return attachments
}

function filesIn({ bytes, name }: Submission, options: InspectOptions): readonly Embedded[] {
	const found: Embedded[] = []
	const collector = new Collector(new Budget(limitsOf(options)), (embedded, before) => {
		const { claims, format } = embedded
		if (claims.within === undefined || !files.has(claims.within) || (wrappers.has(format) && (claims.within !== 'attachment' || found.length > before))) return
		// a whole document as an object; streams of objects in a form of their own are none
		if (claims.within === 'object' && formatKind(format).extensions.length === 0) return
		// what is inside this file goes with it
		found.length = before
		found.push(embedded)
	}, () => found.length)
	collector.document(bytes, { name }, [visible(name)])
	return found
}
