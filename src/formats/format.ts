// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The shape of a format: it recognises bytes and reports what is in them. Nothing is returned, so a document that breaks half-way keeps everything found before the break. */

import type { Budget } from '../model/budget.ts'
import type { Fact, PartRole } from '../model/facts.ts'
import type { Conformance } from '../model/report.ts'
import type { GapKind } from '../model/scales.ts'

/** `certain`: the magic number where the specification wants it. `possible`: what a lenient reader would open too. `fallback`: only when nobody else recognises it (plain text, XML of no known kind). */
export type Recognition = 'certain' | 'possible' | 'fallback' | 'no'

/** A fact before the collector adds the path of the part it was found in. `at` may name a part inside (`['word/settings.xml']`), relative to the document being read. */
export type Sighting = Fact extends infer One ? (One extends Fact ? Omit<One, 'at'> & { readonly at?: { readonly part?: string | readonly string[]; readonly offset?: number; readonly element?: string } } : never) : never

export interface PartClaim {
	/** Part name or path within the document: `word/embeddings/oleObject1.bin`. */
	readonly name: string | readonly string[]
	readonly role: PartRole
	/** The file name by which the document offers it, where that differs from the part name; its extension is compared with the content. */
	readonly fileName?: string
	/** The media type by which the document offers it. */
	readonly mediaType?: string
}

/** What the engine found in a part. */
export interface PartResult {
	/** Format id, as in `model/formats.ts`. */
	readonly format: string
	/** Nobody recognised it, or it could not be read to the end: a gap was reported. */
	readonly unread: boolean
	/** The number of facts other than `format`, `hidden` and `metadata` that came from it. */
	readonly facts: number
}

/** What the host already knows about these bytes, from outside. A claim, never a proof. */
export interface Claims {
	/** Claimed file name, without a path. */
	readonly name: string
	readonly mediaType?: string
	/** Why it is inside another document; absent for the submitted document. */
	readonly within?: PartRole
}

/** Where a format reports to. */
export interface Found {
	readonly budget: Budget
	readonly claims: Claims
	/** What the document is, once it is known more exactly than `recognises` could tell; may be called again. */
	identify(format: { readonly id: string; readonly version?: string; readonly mediaType?: string }): void
	fact(sighting: Sighting): void
	/** Something could not be inspected. `detail` is a few words for logs. Not for `limit` and `internal`: throw, the engine reports those. */
	gap(gap: Exclude<GapKind, 'limit' | 'internal'>, detail: string, at?: { readonly part?: string | readonly string[]; readonly offset?: number }): void
	conformance(facts: Conformance): void
	/** Facts for the reader of the report. The first value stays, except for `signatures`, which add up. */
	about(facts: { readonly producer?: string; readonly pages?: number; readonly signatures?: number }): void
	/** Inspects the bytes as a document of their own, recursively; its facts get the longer path. Never throws `Damage`. */
	part(bytes: Uint8Array, claim: PartClaim): PartResult
	/** As `part`, for a document that has no bytes of its own, such as a storage in a compound file: `read` reports into a door with the longer path. `format` holds until `identify` says more. */
	nested(format: string, claim: PartClaim, read: (inner: Found) => void): PartResult
	/**
	 * Runs `read` for one part of a document so that a break in it costs only that part: `Damage` becomes the gap `damaged`,
	 * `LimitReached` the gap `limit` (once all is spent, everything stops), anything else `internal`. Returns whether it went well.
	 */
	guard(part: string | readonly string[], read: () => void): boolean
}

export interface Format {
	/** Id in `model/formats.ts` that holds until `identify` says more. */
	readonly id: string
	/** Looks at content only. Must be fast and never throw. */
	recognises(bytes: Uint8Array): Recognition
	/** Reports everything in `bytes`. May throw `Damage` or `LimitReached`. */
	read(bytes: Uint8Array, found: Found): void
}

/** Checks the shape at the place where a format is written. */
export function defineFormat(format: Format): Format {
	return format
}
