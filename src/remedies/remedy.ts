// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The shape of a disarmer: it writes one family of documents anew from the parts it knows, without what the ordered
 * remedies take out. It does not decide whether it should run, and nobody believes it: `engine/disarm.ts` inspects the result.
 */

import type { Budget } from '../model/budget.ts'
import type { ChangeAction, ChangeSubject } from '../model/disarm.ts'
import type { FormatKind } from '../model/formats.ts'
import type { RemedyName } from '../model/remedies.ts'
import type { Finding } from '../model/report.ts'

/** What is asked of a disarmer. */
export interface Order {
	/** What to take out. All of the protective ones are always there; those for privacy only when asked for. */
	readonly remedies: ReadonlySet<RemedyName>
	/** What the inspection found; places and targets help to name changes, never to find what must go. */
	readonly findings: readonly Finding[]
	/** What the submitter calls the document. */
	readonly name: string
	/** With `drop-changes`: whether tracked changes become part of the text or are undone. */
	readonly trackedChanges: 'accept' | 'reject'
	/** Only for reading words: what the remedies for privacy would take away stays, with a mark (`marked.ts`). */
	readonly marks?: true
}

/** A change before the engine adds the document's name to the path, the answered rules and the texts. */
export interface RawChange {
	readonly remedy: RemedyName
	readonly action: ChangeAction
	readonly subject: ChangeSubject
	/** Part name inside the document; several for nested containers. */
	readonly part?: string | readonly string[]
	readonly target?: string
}

export interface Rewritten {
	/** The new document, in pieces, so that a large one is not copied once more. */
	readonly chunks: readonly Uint8Array[]
	/** Format id of the new document: `docx` where the original was `docm`. */
	readonly format: string
	readonly changes: readonly RawChange[]
}

/** A document whose words are to be compared with those of another. */
export interface Comparable {
	/** Digests of the pieces that the document stores. Equal digests mean equal bytes. */
	readonly pieces: ReadonlySet<string>
	/** @param same digests that both documents have: such a piece is named instead of read, where nothing outside it decides about its words */
	words(same: ReadonlySet<string>): readonly string[]
}

/** A disarmer for one family. Deterministic and bounded; throws `Damage` or `LimitReached` where the document cannot be read to the end, never a half result. */
export interface Disarmer {
	readonly id: string
	/** Whether it writes documents of this kind. @param bytes the document, where relatives of one kind differ */
	handles(kind: FormatKind, bytes?: Uint8Array): boolean
	/** Writes the document anew. Nested documents are disarmed by `inner`, which answers undefined where it cannot vouch for the result. */
	rewrite(bytes: Uint8Array, kind: FormatKind, order: Order, budget: Budget, inner: Inner): Rewritten
	/**
	 * The words a reader sees, in reading order, one string a paragraph or cell; for the comparison of original and copy, and for reviewers.
	 * Content that the ordered remedies take away with its words (hidden, deleted, comments) is left out where `order` says so; without an order, everything visible counts.
	 * White space at the ends and empty strings do not matter. Called with the same order for the original and for the copy.
	 */
	words(bytes: Uint8Array, kind: FormatKind, budget: Budget, order?: Order): readonly string[]
	/** The same words for a comparison that does not read what is equal anyway. */
	comparable?(bytes: Uint8Array, kind: FormatKind, budget: Budget, order?: Order): Comparable
}

/**
 * Disarms a document inside the document; one with nothing to answer comes back as it is. The caller adds its own part to the places of the changes.
 * @returns undefined where there can be no safe copy of it
 */
export type Inner = (bytes: Uint8Array, name: string) => Rewritten | undefined

/** Checks the shape at the place where a disarmer is written. */
export function defineDisarmer(disarmer: Disarmer): Disarmer {
	return disarmer
}
