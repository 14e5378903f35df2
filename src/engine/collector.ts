// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Gathers what formats report about one document and everything inside it, and walks into parts. All failures of parsers end here, each as a gap. */

import { formats } from '../formats/all.ts'
import type { Claims, Format, Found, PartClaim, PartResult, Sighting } from '../formats/format.ts'
import { Budget } from '../model/budget.ts'
import type { Fact, FormatFact } from '../model/facts.ts'
import { Damage, LimitReached } from '../model/failures.ts'
import { extensionOf, formatKind } from '../model/formats.ts'
import type { LimitName } from '../model/limits.ts'
import type { Place } from '../model/report.ts'
import type { GapKind } from '../model/scales.ts'
import { excerptOf } from '../model/visible.ts'

export interface RawGap {
	readonly gap: GapKind
	readonly at: Place
	readonly detail: string
	readonly limit?: LimitName
}

export interface Identity {
	readonly id: string
	readonly mediaType: string
	readonly version?: string
}

/** A part that is a document of its own. */
export interface Embedded {
	readonly bytes: Uint8Array
	readonly claims: Claims
	readonly path: readonly string[]
	readonly format: string
}

/** Facts that say nothing about what a document does; they do not make an embedded object suspicious. */
const quietKinds: ReadonlySet<Fact['kind']> = new Set(['format', 'hidden', 'metadata', 'signature'])

/** Sums that end the whole inspection once they are spent, as opposed to limits of one place. */
const exhaustible: ReadonlySet<LimitName> = new Set(['expandedBytes', 'entries', 'pdfObjects', 'steps'])

const steps = (part: string | readonly string[] | undefined): readonly string[] => (part === undefined ? [] : typeof part === 'string' ? [part] : part)

export class Collector {
	readonly budget: Budget
	readonly facts: Fact[] = []
	readonly gaps: RawGap[] = []
	readonly conformance: Record<string, unknown> = {}
	readonly about: { producer?: string; pages?: number; signatures?: number } = {}
	/** Facts that were counted but not kept, by kind. */
	readonly omitted: Record<string, number> = {}
	/** Messages of our own mistakes, for the host's log; never part of a report. */
	readonly mistakes: string[] = []
	parts = 0
	private spent: LimitName | undefined
	private readonly embedded: ((part: Embedded, before: number) => void) | undefined
	private readonly mark: () => number

	/**
	 * @param embedded gets every part that was read as a document of its own, after what is inside it, and what `mark` said before
	 */
	constructor(budget: Budget, embedded?: (part: Embedded, before: number) => void, mark: () => number = () => 0) {
		this.budget = budget
		this.embedded = embedded
		this.mark = mark
	}

	/** Reads one document and everything inside it; `path` ends with its name. Never throws. */
	document(bytes: Uint8Array, claims: Claims, path: readonly string[], forced?: Format): Identity {
		this.parts++
		let identity: Identity = { id: 'unknown', mediaType: 'application/octet-stream' }
		const candidates = forced === undefined ? recognise(bytes) : [forced]
		const main = candidates[0]
		const also = candidates.slice(1)
		const factsBefore = this.facts.length
		if (bytes.length === 0) identity = { id: 'empty', mediaType: formatKind('empty').mediaType }
		else if (main === undefined) this.gap('unsupported', path, 'unrecognised content')
		else {
			identity = { id: main.id, mediaType: formatKind(main.id).mediaType }
			const found = this.door(claims, path, (named) => {
				identity = { mediaType: formatKind(named.id).mediaType, ...named }
			})
			this.attempt(path, () => main.read(bytes, found))
		}
		if (forced === undefined) {
			this.name(identity, claims, path, factsBefore, also)
			// what another reader would open is inspected too, as that reader would
			for (const format of also) {
				this.keep({ kind: 'structure', defect: 'polyglot', detail: `${identity.id} + ${format.id}`, at: { path } })
				this.attempt(path, () => this.budget.nest(() => void this.document(bytes, claims, [...path, `(${format.id})`], format)))
			}
		}
		return identity
	}

	private embeddedDocument(bytes: Uint8Array, claims: Claims, path: readonly string[]): Identity {
		const before = this.mark()
		const identity = this.document(bytes, claims, path)
		this.embedded?.({ bytes, claims, path, format: identity.id }, before)
		return identity
	}

	/** Reads a document that has no bytes of its own. */
	private branch(format: string, claims: Claims, path: readonly string[], read: (found: Found) => void): Identity {
		this.parts++
		let identity: Identity = { id: format, mediaType: formatKind(format).mediaType }
		const factsBefore = this.facts.length
		const found = this.door(claims, path, (named) => {
			identity = { mediaType: formatKind(named.id).mediaType, ...named }
		})
		this.attempt(path, () => read(found))
		this.name(identity, claims, path, factsBefore, [])
		return identity
	}

	/** Adds the fact of what a document is, before what was found because of it. */
	private name(identity: Identity, claims: Claims, path: readonly string[], factsBefore: number, also: readonly Format[]): void {
		const fact: FormatFact = {
			kind: 'format', at: { path }, format: identity.id, extension: extensionOf(claims.name), also: also.map((format) => format.id),
			...(claims.mediaType === undefined ? {} : { declaredType: claims.mediaType }),
			...(claims.within === undefined ? {} : { within: claims.within }),
		}
		this.facts.splice(factsBefore, 0, fact)
	}

	/** Runs `read`; whatever it throws becomes a gap at `path`. Returns whether it ran to its end. */
	private attempt(path: readonly string[], read: () => void): boolean {
		if (this.spent !== undefined) return false
		try {
			read()
			return true
		} catch (error) {
			if (error instanceof Damage) this.gap('damaged', path, error.message, error.offset)
			else if (error instanceof LimitReached) this.limit(path, error.limit)
			else if (error instanceof RangeError && /call stack/i.test(error.message)) this.limit(path, 'nesting')
			else {
				this.mistakes.push(`${path.length} parts deep: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
				this.gap('internal', path, error instanceof Error ? error.name : 'unknown')
			}
			return false
		}
	}

	private limit(path: readonly string[], limit: LimitName): void {
		if (exhaustible.has(limit)) this.spent = limit
		this.keep({ kind: 'limit', limit, at: { path } })
		this.gaps.push({ gap: 'limit', at: { path }, detail: limit, limit })
	}

	private gap(gap: GapKind, path: readonly string[], detail: string, offset?: number): void {
		if (this.gaps.length >= this.budget.limits.facts) return
		this.gaps.push({ gap, at: { path, ...(offset === undefined ? {} : { offset }) }, detail })
	}

	private keep(fact: Fact): void {
		if (this.facts.length >= this.budget.limits.facts && fact.kind !== 'limit') {
			this.omitted[fact.kind] = (this.omitted[fact.kind] ?? 0) + 1
			// a hostile document could push the one fact that matters past the end: too many is itself a gap
			if (this.omitted[fact.kind] === 1) this.gaps.push({ gap: 'limit', at: { path: fact.at.path.slice(0, 1) }, detail: 'facts', limit: 'steps' })
			return
		}
		this.facts.push(fact.excerpt === undefined ? fact : { ...fact, excerpt: excerptOf(fact.excerpt) })
	}

	private door(claims: Claims, path: readonly string[], identify: (named: { id: string; version?: string; mediaType?: string }) => void): Found {
		const at = (place: Sighting['at']): Place => ({
			path: place?.part === undefined ? path : [...path, ...steps(place.part)],
			...(place?.offset === undefined ? {} : { offset: place.offset }),
			...(place?.element === undefined ? {} : { element: place.element }),
		})
		const isOutermost = path.length === 1
		return {
			budget: this.budget,
			claims,
			identify,
			fact: (sighting) => this.keep({ ...sighting, at: at(sighting.at) } as Fact),
			gap: (gap, detail, place) => this.gap(gap, at(place).path, detail, place?.offset),
			conformance: (facts) => {
				if (isOutermost || claims.within === 'decrypted') Object.assign(this.conformance, facts)
			},
			about: (facts) => {
				if (!isOutermost && claims.within !== 'decrypted') return
				if (facts.producer !== undefined && this.about.producer === undefined) this.about.producer = facts.producer
				if (facts.pages !== undefined && this.about.pages === undefined) this.about.pages = facts.pages
				if (facts.signatures !== undefined) this.about.signatures = (this.about.signatures ?? 0) + facts.signatures
			},
			part: (bytes, claim) => this.inside(claim, path, identify, (inner, innerPath) => this.embeddedDocument(bytes, inner, innerPath)),
			nested: (format, claim, read) => this.inside(claim, path, identify, (inner, innerPath) => this.branch(format, inner, innerPath, read)),
			guard: (part, read) => this.attempt([...path, ...steps(part)], read),
		}
	}

	/** Reads a document inside the one at `path`, one step deeper. */
	private inside(claim: PartClaim, path: readonly string[], identify: (named: Identity) => void, read: (claims: Claims, path: readonly string[]) => Identity): PartResult {
		const inner = [...path, ...steps(claim.name)]
		const factsBefore = this.facts.length
		const gapsBefore = this.gaps.length
		const name = claim.fileName ?? inner[inner.length - 1] ?? ''
		let identity: Identity = { id: 'unknown', mediaType: 'application/octet-stream' }
		this.attempt(inner, () => this.budget.nest(() => {
			const claims: Claims = { name, within: claim.role, ...(claim.mediaType === undefined ? {} : { mediaType: claim.mediaType }) }
			identity = read(claims, inner)
		}))
		// a document that was only locked is what it is behind the lock
		if (claim.role === 'decrypted') identify(identity)
		const added = this.facts.slice(factsBefore)
		return {
			format: identity.id,
			unread: this.gaps.length > gapsBefore || this.spent !== undefined,
			facts: added.filter((fact) => !quietKinds.has(fact.kind)).length,
		}
	}
}

/** Formats that recognise the bytes, best first; a fallback only where nobody else does. */
export function recognise(bytes: Uint8Array): Format[] {
	const certain: Format[] = []
	const possible: Format[] = []
	for (const format of formats) {
		const answer = format.recognises(bytes)
		if (answer === 'certain') certain.push(format)
		else if (answer === 'possible') possible.push(format)
	}
	const found = [...certain, ...possible]
	if (found.length > 0) return found
	const fallback = formats.find((format) => format.recognises(bytes) === 'fallback')
	return fallback === undefined ? [] : [fallback]
}
