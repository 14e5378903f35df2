// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is in a document, for reviewers who must not open it: its parts and its words. */

import { inspect } from '../engine/inspect.ts'
import { wordsOf } from '../engine/words.ts'
import { readInspectQuestion } from './questions.ts'

export interface Contents {
	readonly schema: 'documentgate-contents/1'
	/** Documents inside the document, itself first. */
	readonly parts: readonly { readonly path: readonly string[]; readonly format: string }[]
	/** One string a paragraph or cell; absent where nobody here reads the words of this format. */
	readonly words?: readonly string[]
	/** Whether these are all words. */
	readonly complete: boolean
}

/** The most words that are handed out, in characters; a reviewer sees from less whether to open the rest. */
const longestText = 200_000

/** @throws {Refusal} the question is wrong */
export function contentsOf(untrustedHead: unknown, bytes: Uint8Array): Contents {
	const { policy, name, mediaType } = readInspectQuestion(untrustedHead)
	const { report, facts } = inspect({ bytes, name, ...(mediaType === undefined ? {} : { mediaType }) }, { policy })
	const words = wordsOf(bytes, report.format.id, { policy })
	const parts = facts.flatMap((fact) => (fact.kind === 'format' ? [{ path: fact.at.path, format: fact.format }] : []))
	return { schema: 'documentgate-contents/1', parts, ...(words === undefined ? { complete: false } : shortened(words)) }
}

function shortened(words: readonly string[]): Pick<Contents, 'words' | 'complete'> {
	const kept: string[] = []
	let length = 0
	for (const each of words) {
		if (length + each.length > longestText) return { words: kept, complete: false }
		kept.push(each)
		length += each.length
	}
	return { words: kept, complete: true }
}
