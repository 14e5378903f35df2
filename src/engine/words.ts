// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a document in reading order: for reviewers, and to compare a copy with its original. Pure, as `inspect.ts` is. */

import { Budget } from '../model/budget.ts'
import { Damage, LimitReached } from '../model/failures.ts'
import { formatKind } from '../model/formats.ts'
import type { Passage } from '../model/passages.ts'
import type { RemedyName } from '../model/remedies.ts'
import type { Finding } from '../model/report.ts'
import { disarmers } from '../remedies/all.ts'
import { runsOf } from '../remedies/marked.ts'
import type { Order } from '../remedies/remedy.ts'
import { limitsOf, type InspectOptions } from './inspect.ts'

/**
 * One string a paragraph or cell, as a reader sees it.
 * @param format id that the inspection gave
 * @param without what is left out: words that these remedies would take away, such as comments
 * @returns undefined where nobody here reads the words of this format, or the document cannot be read to its end
 */
export function wordsOf(bytes: Uint8Array, format: string, options: InspectOptions, without: readonly RemedyName[] = []): readonly string[] | undefined {
	return read(bytes, format, options, { remedies: new Set(without), findings: [], name: '', trackedChanges: 'accept' })
}

/**
 * As `wordsOf`, with marks on what is hidden, deleted, inserted, or stands beside the text.
 * @param findings of the inspection; they say what is worth looking for
 */
export function passagesOf(bytes: Uint8Array, format: string, options: InspectOptions, findings: readonly Finding[]): readonly Passage[] | undefined {
	return read(bytes, format, options, { remedies: new Set(['drop-changes', 'drop-comments', 'drop-hidden-content']), findings, name: '', trackedChanges: 'accept', marks: true })?.map(runsOf)
}

function read(bytes: Uint8Array, format: string, options: InspectOptions, order: Order): readonly string[] | undefined {
	const kind = formatKind(format)
	const reader = disarmers.find((each) => each.handles(kind))
	if (reader === undefined) return undefined
	try {
		return reader.words(bytes, kind, new Budget(limitsOf(options)), order).map((each) => each.trim()).filter((each) => each !== '')
	} catch (error) {
		// no words are better than half of them; the inspection tells what is wrong with the document
		if (error instanceof Damage || error instanceof LimitReached) return undefined
		throw error
	}
}

/** The share of words of `before` that `after` still has, from 0 to 1; words of three letters and more, whatever their order and case. */
export function keptShare(before: readonly string[], after: readonly string[]): number {
	const counts = new Map<string, number>()
	for (const word of lettersOf(after)) counts.set(word, (counts.get(word) ?? 0) + 1)
	let all = 0
	let kept = 0
	for (const word of lettersOf(before)) {
		all++
		const left = counts.get(word) ?? 0
		if (left === 0) continue
		kept++
		counts.set(word, left - 1)
	}
	return all === 0 ? 1 : kept / all
}

function* lettersOf(texts: readonly string[]): Generator<string> {
	for (const text of texts) for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(/\p{L}{3,}/gu)) yield word
}
