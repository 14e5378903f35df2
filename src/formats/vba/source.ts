// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** VBA source text as a compiler sees it: without comments, strings apart. [MS-VBAL] §3.2 and §3.3. */

export interface Source {
	/** The code: continued lines joined, comments gone, string literals as `""`. */
	readonly code: string
	/** The contents of string literals. */
	readonly strings: readonly string[]
	/** Names of procedures, in order, as written. */
	readonly procedures: readonly string[]
	/** Logical lines without the `Attribute` lines that no editor shows. */
	readonly lines: number
}

/** A string; a comment to the end of its line; a `Rem` where a statement may start. */
const literalOrComment = /"(?:[^"\r\n]|"")*"?|'[^\r\n]*|(?<=^|:|\b(?:then|else)[ \t])[ \t]*rem(?:[ \t][^\r\n]*|$)/gim

const declaration = /(?<=^|:)[ \t]*(?:(?:public|private|friend|global)[ \t]+)?(?:static[ \t]+)?(?:sub|function|property[ \t]+(?:get|let|set))[ \t]+([\p{L}_][\p{L}\p{N}_]*)/gimu

const continuation = /[ \t]_[ \t]*(?:\r\n?|\n)/g

export function readSource(text: string): Source {
	const strings: string[] = []
	const joined = text.replace(continuation, ' ')
	const code = joined.replace(literalOrComment, (match) => {
		if (!match.startsWith('"')) return ''
		strings.push(match.slice(1, match.endsWith('"') && match.length > 1 ? -1 : undefined).replaceAll('""', '"'))
		return '""'
	})
	const procedures = Array.from(code.matchAll(declaration), (match) => match[1] ?? '')
	return { code, strings, procedures, lines: countLines(joined) }
}

function countLines(text: string): number {
	const lines = text.split(/\r\n?|\n/)
	if (lines.at(-1) === '') lines.pop()
	return lines.filter((line) => !/^attribute\s/i.test(line)).length
}
