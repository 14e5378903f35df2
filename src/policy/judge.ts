// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the organisation wants done with a document: the strictest verdict, and why. */

import type { Family } from '../model/formats.ts'
import type { Policy, PolicyEntry } from '../model/policy.ts'
import type { Finding, Report } from '../model/report.ts'
import { safeCopies, strictest, verdicts, type SafeCopy, type Trait, type Verdict } from '../model/scales.ts'
import { isAllowedHost } from './allowed-hosts.ts'
import { unmetWishes } from './wishes.ts'

/** The part of a report that a policy judges. Works on stored reports too, for simulations. */
export type Judged = Pick<Report, 'format' | 'traits' | 'findings' | 'gaps' | 'facts' | 'sha256'> & { readonly family: Family; readonly base: string | undefined }

export type Judgement = Pick<Report, 'verdict' | 'because' | 'safeCopy' | 'suggest'>

/** One entry of the policy that applies, and the name it is called by in `because`. */
interface Cause {
	readonly name: string
	readonly entry: PolicyEntry
}

/** Stands where a policy says nothing; `parsePolicy` fills it in, so this is for policies written in code. */
const unsaid: PolicyEntry = { verdict: 'review' }

/** Takes every entry that applies and lets the strictest verdict win. Pure; never throws. */
export function judge(report: Judged, policy: Policy): Judgement {
	if (policy.allow.sha256.includes(report.sha256)) return { verdict: 'accept', because: [], safeCopy: 'none', suggest: [] }
	const causes = [...formatCauses(report, policy), ...findingCauses(report, policy), ...gapCauses(report, policy), ...wishCauses(report, policy)]
	const verdict = causes.reduce<Verdict>((worst, cause) => strictest(verdicts, worst, cause.entry.verdict), 'accept')
	const because = verdict === 'accept' ? [] : unique(causes.filter((cause) => cause.entry.verdict === verdict).map((cause) => cause.name))
	const better = unique(causes.filter((cause) => cause.entry.verdict !== 'accept').flatMap((cause) => cause.entry.suggest ?? []))
	return { verdict, because, safeCopy: safeCopyOf(causes), suggest: better.filter((format) => format !== report.format.id) }
}

/** The entry for a format, then for the format it is a variant of, then for all others. What is embedded is judged by what it contains. */
function formatCauses({ format, base }: Judged, policy: Policy): Cause[] {
	const entry = own(policy.formats, format.id) ?? (base === undefined ? undefined : own(policy.formats, base)) ?? own(policy.formats, '*') ?? unsaid
	return [{ name: `format:${format.id}`, entry }]
}

/** An entry for a rule stands instead of the one for its trait. */
function entryFor(rule: string, trait: Trait, policy: Policy): PolicyEntry {
	return own(policy.rules, rule) ?? own(policy.traits, trait) ?? own(policy.traits, '*') ?? unsaid
}

function findingCauses({ findings, facts }: Judged, policy: Policy): Cause[] {
	const traitByRule = new Map(findings.map((finding) => [finding.rule, finding.trait]))
	const listed = findings.filter((finding) => !isAllowed(finding, policy)).map((finding) => ({ name: finding.rule, entry: entryFor(finding.rule, finding.trait, policy) }))
	// findings that are counted but not listed may name any host: no allowance for them
	const omitted = Object.keys(facts.omitted ?? {}).flatMap((rule) => {
		const trait = traitByRule.get(rule)
		return trait === undefined ? [] : [{ name: rule, entry: entryFor(rule, trait, policy) }]
	})
	return [...listed, ...omitted]
}

/** Only ordinary links and resources: a template or a program from a known host is still one. */
function isAllowed(finding: Finding, policy: Policy): boolean {
	return (finding.trait === 'external-link' || finding.trait === 'external-resource') && finding.target !== undefined && isAllowedHost(finding.target, policy.allow.linkHosts)
}

function gapCauses({ gaps }: Judged, policy: Policy): Cause[] {
	return gaps.map(({ gap }) => ({ name: `gap:${gap}`, entry: own(policy.gaps, gap) ?? unsaid }))
}

function wishCauses(report: Judged, policy: Policy): Cause[] {
	const keys = unique([report.family, ...(report.base === undefined ? [] : [report.base]), report.format.id])
	return keys.flatMap((key) => {
		const wish = own(policy.conformance, key)
		if (wish === undefined) return []
		return unmetWishes(wish, report.family, report.facts.conformance).map((name) => ({ name: `wish:${name}`, entry: { verdict: wish.verdict ?? 'advise' } }))
	})
}

/**
 * A safe copy must answer everything that stops the document, so the least generous of those entries decides.
 * Where nothing stops it, any entry may offer one.
 */
function safeCopyOf(causes: readonly Cause[]): SafeCopy {
	const stops = causes.filter(({ entry }) => entry.verdict === 'review' || entry.verdict === 'reject')
	const ranks = (stops.length > 0 ? stops : causes).map(({ entry }) => safeCopies.indexOf(entry.safeCopy ?? 'none'))
	const rank = stops.length > 0 ? Math.min(...ranks) : Math.max(...ranks)
	return safeCopies[rank] ?? 'none'
}

/** The value a policy itself has under a name; never one that every object inherits. */
function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
	return Object.hasOwn(values, name) ? values[name] : undefined
}

function unique<Value>(values: readonly Value[]): Value[] {
	return [...new Set(values)]
}
