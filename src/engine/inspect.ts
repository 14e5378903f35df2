// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The public door: bytes in, report out. No files, no clock, no randomness: the same bytes give the same report. */

import { platform } from '#platform'
import { Budget } from '../model/budget.ts'
import type { Fact } from '../model/facts.ts'
import { extensionOf, formatKind } from '../model/formats.ts'
import { defaultLimits, expansionLimits, type LimitName, type Limits } from '../model/limits.ts'
import type { Policy } from '../model/policy.ts'
import type { Conformance, Finding, Gap, Report } from '../model/report.ts'
import { traits, type Trait } from '../model/scales.ts'
import { shortened, visible } from '../model/visible.ts'
import { engineVersion } from '../model/version.ts'
import { judge } from '../policy/judge.ts'
import { Collector, type Identity, type RawGap } from './collector.ts'
import { explain } from './explain.ts'
import { gapTexts } from './gap-texts.ts'

export interface Submission {
	/** The document, unread. */
	readonly bytes: Uint8Array
	/** What the submitter calls it, without a path. */
	readonly name: string
	/** The claimed media type. */
	readonly mediaType?: string
}

export interface InspectOptions {
	readonly policy: Policy
	/** Stand instead of the policy's limits and the default ones. */
	readonly limits?: Partial<Limits>
}

export interface Inspection {
	readonly report: Report
	/** What the rules saw; for `--facts` and for tests. */
	readonly facts: readonly Fact[]
	/** Our own mistakes, for the host's log. */
	readonly mistakes: readonly string[]
}

/** The limits that hold for a policy: the defaults, then the policy's, then the host's. */
export function limitsOf(options: InspectOptions): Limits {
	return { ...defaultLimits, ...options.policy.limits, ...options.limits }
}

/** Inspects one document. Never throws; what cannot be inspected is a gap of the report. */
export function inspect(submission: Submission, options: InspectOptions): Inspection {
	const { bytes: given, ...claims } = submission
	// Node's Buffer is slower at what parsers do most, and its `slice` does not copy
	const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
	const limits = limitsOf(options)
	const document = { ...claims, bytes: bytes.length, sha256: platform.sha256(bytes) }
	if (bytes.length > limits.fileBytes) return { report: cutOff(document, options, 'fileBytes'), facts: [], mistakes: [] }
	const collector = new Collector(new Budget(limits))
	const identity = collector.document(bytes, claims, [visible(submission.name)])
	return { report: toReport(document, options, identity, collector), facts: collector.facts, mistakes: collector.mistakes }
}

/** What a host knows of a document that it could not have inspected. */
export interface Uninspected {
	readonly name: string
	readonly mediaType?: string
	readonly bytes: number
	/** Lower-case hex. */
	readonly sha256: string
}

/** The report of a document whose inspection the host had to end at the deadline (`seconds`), whose worker died (`internal`), or that is too large to be read at all (`fileBytes`). */
export function cutOff(document: Uninspected, options: InspectOptions, cause: 'seconds' | 'internal' | 'fileBytes'): Report {
	const collector = new Collector(new Budget(limitsOf(options)))
	const at = { path: [visible(document.name)] }
	collector.gaps.push(cause === 'internal' ? { gap: 'internal', at, detail: 'worker ended' } : { gap: 'limit', at, detail: cause, limit: cause })
	return toReport(document, options, unknown, collector)
}

const unknown: Identity = { id: 'unknown', mediaType: 'application/octet-stream' }

function toReport(document: Uninspected, options: InspectOptions, identity: Identity, collector: Collector): Report {
	const { findings, omitted } = explain(collector.facts, collector.budget.limits.findingsPerRule)
	const gaps = collector.gaps.map(toGap)
	const declared = extensionOf(document.name) || document.mediaType
	const { sha256 } = document
	const inspected = {
		format: { id: identity.id, mediaType: identity.mediaType, ...(identity.version === undefined ? {} : { version: identity.version }), ...(declared ? { declared: visible(declared) } : {}) },
		traits: traitsOf(findings, collector.gaps),
		findings,
		gaps,
		facts: {
			...(collector.about.producer === undefined ? {} : { producer: shortened(collector.about.producer, 200) }),
			...(collector.about.pages === undefined ? {} : { pages: collector.about.pages }),
			...(collector.about.signatures === undefined ? {} : { signatures: collector.about.signatures }),
			parts: collector.parts,
			// the collector takes conformance facts of this shape only
			conformance: sorted(collector.conformance) as Conformance,
			...(Object.keys(omitted).length > 0 ? { omitted: sorted(omitted) as Record<string, number> } : {}),
		},
	}
	return {
		schema: 'documentgate-report/1', engine: engineVersion, name: visible(document.name), bytes: document.bytes, sha256, ...inspected,
		...judge({ ...inspected, sha256, family: formatKind(identity.id).family, base: formatKind(identity.id).base }, options.policy),
	}
}

function toGap(raw: RawGap): Gap {
	return { gap: raw.gap, at: raw.at, detail: shortened(raw.detail, 120), text: gapTexts[raw.gap] }
}

/** Gaps show as traits too, so that policies and statistics need one vocabulary only. */
function traitsOf(findings: readonly Finding[], gaps: readonly RawGap[]): Trait[] {
	const present = new Set<Trait>(findings.map((finding) => finding.trait))
	for (const { gap, limit } of gaps) {
		if (gap === 'encrypted') present.add('encrypted')
		if (gap === 'damaged') present.add('malformed')
		if (gap === 'limit' && limit !== 'seconds' && limit !== 'fileBytes') present.add(isExpansion(limit) ? 'decompression-bomb' : 'malformed')
	}
	return traits.filter((trait) => present.has(trait))
}

function isExpansion(limit: LimitName | undefined): boolean {
	return limit !== undefined && expansionLimits.includes(limit)
}

function sorted(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)))
}
