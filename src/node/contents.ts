// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is in a document, for reviewers who must not open it: its parts and its words. */

import { inspect } from '../engine/inspect.ts'
import { passagesOf } from '../engine/words.ts'
import type { Passage } from '../model/passages.ts'
import { readInspectQuestion } from './questions.ts'

export interface Contents {
	readonly schema: 'documentgate-contents/2'
	/** Documents inside the document, itself first. */
	readonly parts: readonly { readonly path: readonly string[]; readonly format: string }[]
	/** Paragraphs and cells in reading order; absent where nobody here reads the words of this format. */
	readonly passages?: readonly Passage[]
	/** Whether these are all. */
	readonly complete: boolean
}

/** The most words that are handed out, in characters; what a browser shows without a pause. */
const longestText = 1_000_000
/** The most passages: a sheet may have a million cells with a figure each. */
const mostPassages = 30_000

/** @throws {Refusal} the question is wrong */
export function contentsOf(untrustedHead: unknown, bytes: Uint8Array): Contents {
	const { policy, name, mediaType } = readInspectQuestion(untrustedHead)
	const { report, facts } = inspect({ bytes, name, ...(mediaType === undefined ? {} : { mediaType }) }, { policy })
	const passages = passagesOf(bytes, report.format.id, { policy }, report.findings)
	const parts = facts.flatMap((fact) => (fact.kind === 'format' ? [{ path: fact.at.path, format: fact.format }] : []))
	return { schema: 'documentgate-contents/2', parts, ...(passages === undefined ? { complete: false } : shortened(passages)) }
}

function shortened(passages: readonly Passage[]): Pick<Contents, 'passages' | 'complete'> {
	let length = 0
	const end = passages.findIndex((runs, index) => {
		for (const { text } of runs) length += text.length
		return length > longestText || index >= mostPassages
	})
	return end < 0 ? { passages, complete: true } : { passages: passages.slice(0, end), complete: false }
}
