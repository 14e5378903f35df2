// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The text of a document as it is shown: in pieces that a page can lay out, with words for its marks. */

import type { TextMark } from '../model/passages.ts'
import { textMarks } from '../model/passages.ts'
import { t } from './language.ts'
import type { CaseText } from './services/shapes.ts'

export type Run = CaseText['passages'][number]['runs'][number]
export type ShownPassage = readonly Run[]

/** Characters of one piece; a paragraph without end is shown in several. */
const LONGEST = 4_000

export function isTextMark(mark: string | null): mark is TextMark {
	return mark !== null && (textMarks as readonly string[]).includes(mark)
}

/** What a mark is called; colour alone does not say it. */
export function markWord(mark: TextMark): string {
	switch (mark) {
	case 'hidden': return t('hidden')
	case 'deleted': return t('deleted')
	case 'inserted': return t('inserted')
	case 'comment': return t('comment')
	case 'note': return t('note')
	}
}

/** Passages in pieces that are not too long. */
export function inPieces(passages: CaseText['passages']): readonly ShownPassage[] {
	return passages.flatMap(({ runs }) => (lengthOf(runs) <= LONGEST ? [runs] : cut(runs)))
}

export function lengthOf(runs: ShownPassage): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The words without their marks. */
export function plainText(runs: ShownPassage): string {
	return runs.map(({ text }) => text).join('')
}

function cut(runs: ShownPassage): ShownPassage[] {
	const pieces: Run[][] = [[]]
	let room = LONGEST
	for (const { mark, text } of runs) {
		for (let at = 0; at < text.length;) {
			// a character of two units stays whole
			const end = at + room < text.length && /[\ud800-\udbff]/.test(text.charAt(at + room - 1)) ? at + room + 1 : Math.min(text.length, at + room)
			pieces[pieces.length - 1]?.push({ mark, text: text.slice(at, end) })
			room -= end - at
			at = end
			if (room <= 0) {
				pieces.push([])
				room = LONGEST
			}
		}
	}
	return pieces.filter((piece) => piece.length > 0)
}

/** How many passages have each mark. */
export function countMarks(passages: readonly ShownPassage[]): readonly { readonly mark: TextMark; readonly count: number }[] {
	const counts = new Map<TextMark, number>()
	for (const runs of passages) if (runs.some((run) => run.mark !== null)) for (const mark of new Set(runs.map((run) => run.mark))) if (isTextMark(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
	return textMarks.flatMap((mark) => (counts.has(mark) ? [{ mark, count: counts.get(mark) ?? 0 }] : []))
}
