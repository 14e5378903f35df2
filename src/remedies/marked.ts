// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Marks within strings, for readers that put words together piece by piece: a noncharacter in front of a piece and one behind it.
 * Unicode keeps these code points for use within a program (chapter 23.7); a document that has them nevertheless loses them here.
 */

import { textMarks, type Passage, type TextMark, type TextRun } from '../model/passages.ts'

const END = 0xfdd0
const signs = new RegExp(`[\\u{${END.toString(16)}}-\\u{${(END + textMarks.length).toString(16)}}]`, 'gu')
const isSigned = new RegExp(signs.source, 'u')
const end = String.fromCharCode(END)

/** The piece with its mark; a mark that is inside already goes. */
export function marked(piece: string, mark: TextMark | undefined): string {
	const bare = isSigned.test(piece) ? piece.replace(signs, '') : piece
	return mark === undefined || bare === '' ? bare : String.fromCharCode(END + 1 + textMarks.indexOf(mark)) + bare + end
}

/** Takes a string apart again; neighbours with the same mark become one. */
export function runsOf(text: string): Passage {
	if (!isSigned.test(text)) return [{ text }]
	const runs: TextRun[] = []
	let mark: TextMark | undefined
	let from = 0
	const put = (to: number): void => {
		const piece = text.slice(from, to)
		const last = runs[runs.length - 1]
		if (piece === '') return
		if (last !== undefined && last.mark === mark) runs[runs.length - 1] = { ...last, text: last.text + piece }
		else runs.push(mark === undefined ? { text: piece } : { mark, text: piece })
	}
	for (const { index } of text.matchAll(signs)) {
		put(index)
		mark = textMarks[text.charCodeAt(index) - END - 1]
		from = index + 1
	}
	put(text.length)
	return runs
}
