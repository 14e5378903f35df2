// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The one table of limits. Every limit is a budget that the inspection of a whole document, nested documents included, uses up. */

const KiB = 1024
const MiB = 1024 * KiB

export interface Limits {
	/** Wall time in seconds. A host ends the inspection at this deadline; the engine itself has no clock. */
	readonly seconds: number
	/** Bytes of the document itself. */
	readonly fileBytes: number
	/** Bytes that all decompression and decoding together may produce. */
	readonly expandedBytes: number
	/** Bytes that one part may have where it has to be held in memory as a whole. */
	readonly partBytes: number
	/** Expanded : compressed, for a part of more than `ratioFloorBytes`. */
	readonly ratio: number
	/** Parts smaller than this may have any ratio. */
	readonly ratioFloorBytes: number
	/** Entries of all containers together. */
	readonly entries: number
	/** Documents within documents. */
	readonly nesting: number
	/** XML elements within elements. */
	readonly xmlDepth: number
	/** Attributes of one XML element. */
	readonly xmlAttributes: number
	/** Bytes of one XML tag. */
	readonly xmlTagBytes: number
	/** Groups within groups in RTF. */
	readonly rtfDepth: number
	/** Objects of a PDF, all revisions together. */
	readonly pdfObjects: number
	/** Arrays and dictionaries within each other in a PDF. */
	readonly pdfDepth: number
	/** Filters of one PDF stream. */
	readonly filterChain: number
	/** Steps of any other loop that a number from the file drives. */
	readonly steps: number
	/** Facts of one document; more are counted, not kept. */
	readonly facts: number
	/** Findings of one rule in a report; more are counted, not listed. */
	readonly findingsPerRule: number
}

export const defaultLimits: Limits = {
	seconds: 20,
	fileBytes: 1024 * MiB,
	expandedBytes: 512 * MiB,
	partBytes: 128 * MiB,
	ratio: 250,
	ratioFloorBytes: 4 * MiB,
	entries: 70_000,
	nesting: 12,
	xmlDepth: 2_000,
	xmlAttributes: 4_096,
	xmlTagBytes: 4 * MiB,
	rtfDepth: 10_000,
	pdfObjects: 2_000_000,
	pdfDepth: 500,
	filterChain: 16,
	steps: 100_000_000,
	facts: 20_000,
	findingsPerRule: 100,
}

/** What stands behind a limit when a document reaches it; `limit` is the word a report shows. */
export type LimitName = Exclude<keyof Limits, 'seconds' | 'ratioFloorBytes' | 'facts' | 'findingsPerRule'> | 'seconds'

/** The limits whose cause is expansion: reaching one means the trait `decompression-bomb`. */
export const expansionLimits: readonly LimitName[] = ['expandedBytes', 'partBytes', 'ratio', 'nesting']
