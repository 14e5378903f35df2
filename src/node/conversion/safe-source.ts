// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What another program may be given of a document: its safe copy, or itself where nothing in it has to go or only converting makes it safe. */

import { disarm, type DisarmOptions } from '../../engine/disarm.ts'
import type { Inspection, Submission } from '../../engine/inspect.ts'
import type { Change, DisarmRefusal } from '../../model/disarm.ts'
import { formatKind } from '../../model/formats.ts'
import { convertWithOffice, type Converted, type OfficeOptions } from './libre-office.ts'
import { moduleFor, type ConversionTarget } from './targets.ts'

export interface SafeSource {
	readonly bytes: Uint8Array
	readonly format: string
	/** What disarming changed. */
	readonly changes: readonly Change[]
	/** Whether it was written anew. */
	readonly isCopy: boolean
}

export type SafeSourceOf =
	| { readonly state: 'safe'; readonly source: SafeSource }
	| { readonly state: 'refused'; readonly refusal: DisarmRefusal; readonly remaining: readonly string[] }

export function safeSourceOf(submission: Submission, options: DisarmOptions, inspection: Inspection): SafeSourceOf {
	const { report, chunks } = disarm(submission, options, inspection)
	const { refusal } = report
	const { format } = inspection.report
	// binary Office documents are made safe by what follows; a clean document is taken as it is
	if (refusal !== undefined && refusal !== 'nothing-to-do' && refusal !== 'needs-conversion') return { state: 'refused', refusal, remaining: report.remaining }
	return {
		state: 'safe',
		source: chunks === undefined
			? { bytes: submission.bytes, format: format.id, changes: [], isCopy: false }
			: { bytes: joined(chunks), format: report.copy?.format ?? format.id, changes: report.changes, isCopy: true },
	}
}

export interface OfficeWish {
	readonly target: ConversionTarget
	/** Also promise PDF/UA. */
	readonly accessible: boolean
	/** Only so many pages, and only to look at. */
	readonly pages?: number
}

/** Has LibreOffice convert it. Never rejects. */
export async function throughOffice(source: SafeSource, wish: OfficeWish, options: OfficeOptions): Promise<Converted> {
	const module = moduleFor(source.format)
	if (module === undefined) return { state: 'failed', cause: 'cannot-read', detail: source.format }
	const extension = formatKind(source.format).extensions[0] ?? source.format
	return convertWithOffice({ bytes: source.bytes, extension, module, ...wish }, options)
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const [only] = chunks
	return chunks.length === 1 && only !== undefined ? only : new Uint8Array(Buffer.concat(chunks))
}

