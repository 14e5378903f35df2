// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a document for people who must not open it, with marks on what a reader of it would not see at first sight. */

/**
 * `hidden`: there, but not shown: hidden text, sheets, slides, layers, text in the colour of the paper. `deleted`, `inserted`: by a tracked change.
 * `comment`: beside the text. `note`: a footnote, an endnote, notes for a speaker.
 */
export const textMarks = ['hidden', 'deleted', 'inserted', 'comment', 'note'] as const
export type TextMark = (typeof textMarks)[number]

export interface TextRun {
	/** Absent for what everybody sees. */
	readonly mark?: TextMark
	readonly text: string
}

/** A paragraph, a cell or a line. */
export type Passage = readonly TextRun[]
