// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which findings a safe copy has to answer, and by which remedies. */

import type { Policy } from '../model/policy.ts'
import { remedyNames, type RemedyName } from '../model/remedies.ts'
import type { Finding, Report } from '../model/report.ts'
import type { Trait } from '../model/scales.ts'

/** `safe`: what could do harm goes. `private`: what tells about people and the making of the document goes as well. */
export type Profile = 'safe' | 'private'

/** Remedies that answer what is not dangerous but should perhaps not be published. */
const privacy: ReadonlySet<RemedyName> = new Set(['drop-changes', 'drop-comments', 'drop-hidden-content', 'drop-metadata', 'drop-versions'])
const protective: readonly RemedyName[] = remedyNames.filter((name) => !privacy.has(name))

/** Traits whose findings stay in a safe copy: ordinary links do nothing by themselves. */
const harmless: ReadonlySet<Trait> = new Set(['external-link'])

function isRemedy(name: string | undefined): name is RemedyName {
	return name !== undefined && (remedyNames as readonly string[]).includes(name)
}

/** The remedy that has to answer a finding; undefined where the finding may stay. */
export type Choice = (finding: Finding) => RemedyName | undefined

/** The remedy of a finding that may have to be answered at all. Rules for what stays in every copy, such as charts, name none. */
export function answerOf({ remedy, trait }: Finding): RemedyName | undefined {
	return isRemedy(remedy) && !harmless.has(trait) ? remedy : undefined
}

/**
 * Whether a safe copy could answer anything in a judged document: something that could do harm, or something for whose sake it is stopped.
 * For faces, which have the report and not the policy; whether there really is a copy, only making it tells.
 */
export function hasAnswer(report: Pick<Report, 'findings' | 'verdict' | 'because'>): boolean {
	const isStopped = report.verdict === 'review' || report.verdict === 'reject'
	return report.findings.some((finding) => {
		const remedy = answerOf(finding)
		return remedy !== undefined && (!privacy.has(remedy) || (isStopped && report.because.includes(finding.rule)))
	})
}

/** @returns for this profile and policy, what has to be answered: the policy asks for a remedy of privacy where it stops documents for want of it */
export function chooser(profile: Profile, policy: Policy): Choice {
	return (finding) => {
		const remedy = answerOf(finding)
		if (remedy === undefined) return undefined
		const { rule, trait } = finding
		if (!privacy.has(remedy) || profile === 'private') return remedy
		const entry = policy.rules[rule] ?? policy.traits[trait]
		return entry?.verdict === 'review' || entry?.verdict === 'reject' ? remedy : undefined
	}
}

/**
 * What is ordered for these findings: the protective remedies together or not at all, those for privacy one by one or, in their profile, all. Empty where nothing has to be answered.
 * @param hasGaps something could not be inspected; a copy of the rest may do without it
 */
export function remediesFor(findings: readonly Finding[], choose: Choice, profile: Profile, hasGaps: boolean): ReadonlySet<RemedyName> {
	const wanted = new Set<RemedyName>()
	for (const finding of findings) {
		const remedy = choose(finding)
		if (remedy !== undefined) wanted.add(remedy)
	}
	if (wanted.size === 0 && !hasGaps) return wanted
	for (const name of protective) wanted.add(name)
	if (profile === 'private') for (const name of privacy) wanted.add(name)
	return wanted
}
