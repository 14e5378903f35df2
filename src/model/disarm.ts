// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stored result of disarming one document: what was changed, what is left, and why there is no safe copy where there is none. The shape is versioned: `documentgate-disarm/1`. */

import type { RemedyName } from './remedies.ts'
import type { Place, Report, Sentences } from './report.ts'

/** What became of something. `removed`: gone. `replaced`: something harmless stands in its place. `unlinked`: the words or picture stay, the way out is cut. `kept-result`: the last result stays as plain content. `renamed`, `rebuilt`: the container around it was written anew. */
export const changeActions = ['removed', 'replaced', 'unlinked', 'kept-result', 'renamed', 'rebuilt'] as const
export type ChangeAction = (typeof changeActions)[number]

/** What was changed, in words all formats share; the texts are in `remedies/change-texts.ts`. */
export const changeSubjects = [
	'macro', 'script', 'event', 'dialog', 'control', 'applet', 'plug-in', 'extension', 'toolbar', 'dde', 'connection', 'query', 'mail-merge', 'form', 'form-action',
	'picture', 'media', 'linked-object', 'frame', 'section', 'cell-range', 'workbook', 'sub-document', 'template', 'style-sheet', 'font', 'field', 'formula', 'schema', 'stream', 'link',
	'attachment', 'object', 'program', 'imported-content', 'action', 'chart-data', 'digital-signature', 'comment', 'tracked-change', 'hidden-content', 'author', 'property', 'preview', 'version', 'unknown-part', 'container', 'name',
] as const
export type ChangeSubject = (typeof changeSubjects)[number]

export interface Change {
	readonly remedy: RemedyName
	readonly action: ChangeAction
	readonly subject: ChangeSubject
	readonly at: Place
	/** Address, path or name it was about, with control characters made visible. */
	readonly target?: string
	/** How many alike; absent for one. */
	readonly count?: number
	/** Rules whose findings it answers; empty where something went that nobody could vouch for. */
	readonly answers: readonly string[]
	readonly text: Sentences
}

/** Why there is no safe copy. `nothing-to-do`: no finding has a remedy that was asked for. `needs-conversion`: disarmed by converting (binary Office). `encrypted`, `damaged`, `limit`, `unsupported`, `internal`: as the gaps. `still-found`, `new-findings`, `text-differs`: the second inspection says so. */
export const disarmRefusals = ['nothing-to-do', 'needs-conversion', 'encrypted', 'damaged', 'limit', 'unsupported', 'internal', 'still-found', 'new-findings', 'text-differs'] as const
export type DisarmRefusal = (typeof disarmRefusals)[number]

export interface DisarmReport {
	readonly schema: 'documentgate-disarm/1'
	readonly engine: string
	readonly outcome: 'disarmed' | 'refused'
	readonly refusal?: DisarmRefusal
	/** Why there is no safe copy and what to do, for people. */
	readonly text?: Sentences
	readonly original: { readonly name: string; readonly bytes: number; readonly sha256: string; readonly format: string }
	/** Only where a safe copy was made. */
	readonly copy?: { readonly name: string; readonly bytes: number; readonly sha256: string; readonly format: string; readonly mediaType: string }
	readonly changes: readonly Change[]
	/** Rules that still match in the copy, or why it was refused. */
	readonly remaining: readonly string[]
	/** The report of the second inspection; only where bytes were made. */
	readonly inspection?: Report
}
