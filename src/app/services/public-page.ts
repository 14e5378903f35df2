// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the server wrote into a public page: which view it is, and the intake behind the link. */

import { loadState } from '@nextcloud/initial-state'
import type { ExplainedPolicy } from './shapes.ts'

/** An intake as a guest knows it. */
export interface PublicIntake {
	/** Of the public link. */
	readonly token: string
	readonly title: string
	readonly note: string | undefined
	/** What the organisation wants to be agreed to by whoever uploads. */
	readonly disclaimer: string | undefined
	readonly closesAt: string | undefined
	readonly closed: boolean
	/** One can only put documents in, and sees nothing of what is there. */
	readonly drop: boolean
	readonly rules: ExplainedPolicy
}

export type PublicPageState =
	| { readonly view: 'intake'; readonly intake: PublicIntake }
	| { readonly view: 'receipt' }
	| { readonly view: 'transparency' }

type Fields = Readonly<Record<string, unknown>>

const isFields = (untrusted: unknown): untrusted is Fields => typeof untrusted === 'object' && untrusted !== null
const textOf = (untrusted: unknown): string | undefined => (typeof untrusted === 'string' && untrusted !== '' ? untrusted : undefined)
const isRules = (untrusted: unknown): untrusted is ExplainedPolicy => isFields(untrusted) && typeof untrusted['json'] === 'string' && Array.isArray(untrusted['entries']) && isFields(untrusted['title'])

/** @throws {TypeError} the page and the script are of different versions */
export function parsePublicPage(untrusted: unknown): PublicPageState {
	const view = isFields(untrusted) ? untrusted['view'] : undefined
	if (view === 'receipt' || view === 'transparency') return { view }
	const value = isFields(untrusted) && isFields(untrusted['value']) ? untrusted['value'] : {}
	const { token, title, rules } = value
	if (view !== 'intake' || typeof token !== 'string' || typeof title !== 'string' || !isRules(rules)) throw new TypeError('This page has no view.')
	return { view, intake: { token, title, rules, note: textOf(value['note']), disclaimer: textOf(value['disclaimer']), closesAt: textOf(value['closesAt']), closed: value['closed'] === true, drop: value['drop'] !== false } }
}

/** @throws {TypeError} as above */
export function readPublicPage(): PublicPageState {
	return parsePublicPage(loadState<unknown>('documentgate', 'public', null))
}
