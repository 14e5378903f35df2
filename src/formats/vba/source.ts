// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** VBA source text as a compiler sees it: without comments, strings apart. [MS-VBAL] §3.2 and §3.3. */

export interface Source {
	/** As written. */
	readonly text: string
	/** The code: continued lines joined, comments gone, string literals as `""`. */
	readonly code: string
	/** The contents of string literals. */
	readonly strings: readonly string[]
	/** Names of procedures, in order, as written. */
	readonly procedures: readonly string[]
	/** Logical lines without the `Attribute` lines that no editor shows. */
	readonly lines: number
}

/** A string; a comment to the end of its line; a `Rem`, which is a comment where a statement may start. */
const literalOrComment = /"(?:[^"\r\n]|"")*"?|'[^\r\n]*|\brem(?:[ \t][^\r\n]*|$)/gim

/** What may stand between the start of a statement and its `Rem`. */
const statementStart = /(?:^|[:\r\n]|\b(?:then|else)[ \t])[ \t]*$/i

const declaration = /(?:^|:)[ \t]*(?:(?:public|private|friend|global)[ \t]+)?(?:static[ \t]+)?(?:sub|function|property[ \t]+(?:get|let|set))[ \t]+([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)/gim

const continuation = /[ \t]_[ \t]*(?:\r\n?|\n)/g

export function readSource(text: string): Source {
	const strings: string[] = []
	const joined = text.replace(continuation, ' ')
	const code = joined.replace(literalOrComment, (match, at: number) => {
		if (match.startsWith("'")) return ''
		if (!match.startsWith('"')) return statementStart.test(joined.slice(Math.max(0, at - 40), at)) ? '' : match
		strings.push(match.slice(1, match.endsWith('"') && match.length > 1 ? -1 : undefined).replaceAll('""', '"'))
		return '""'
	})
	const procedures = Array.from(code.matchAll(declaration), (match) => match[1] ?? '')
	return { text, code, strings, procedures, lines: countLines(joined) }
}

function countLines(text: string): number {
	const ends = text.match(/\r\n?|\n/g)?.length ?? 0
	const isOpenEnded = text !== '' && !/[\r\n]$/.test(text)
	return ends + (isOpenEnded ? 1 : 0) - (text.match(/^attribute\s/gim)?.length ?? 0)
}
