// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Findings of one rule, and gaps of one kind, say the same: a report for people says it once and lists the places. */

import type { Finding, Gap } from '../../model/report.ts'
import { severities } from '../../model/scales.ts'
import type { GapKind, Severity } from '../../model/scales.ts'

export interface FindingGroup {
	readonly rule: string
	/** Of the worst of them. */
	readonly severity: Severity
	readonly first: Finding
	readonly findings: readonly Finding[]
	/** All of them, repetitions included. */
	readonly total: number
}

/** Worst group first; within a group the order of the report. */
export function groupFindings(findings: readonly Finding[], omitted: Readonly<Record<string, number>> = {}): FindingGroup[] {
	const byRule = new Map<string, [Finding, ...Finding[]]>()
	for (const finding of findings) {
		const known = byRule.get(finding.rule)
		if (known === undefined) byRule.set(finding.rule, [finding])
		else known.push(finding)
	}
	return [...byRule].map(([rule, group]) => ({
		rule,
		severity: group[0].severity,
		first: group[0],
		findings: group,
		total: group.reduce((sum, finding) => sum + (finding.count ?? 1), omitted[rule] ?? 0),
	})).sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity))
}

export interface GapGroup {
	readonly gap: GapKind
	readonly first: Gap
	readonly gaps: readonly Gap[]
}

export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
	const byKind = new Map<GapKind, [Gap, ...Gap[]]>()
	for (const gap of gaps) {
		const known = byKind.get(gap.gap)
		if (known === undefined) byKind.set(gap.gap, [gap])
		else known.push(gap)
	}
	return [...byKind].map(([gap, group]) => ({ gap, first: group[0], gaps: group }))
}

/** `content.xml, draw:image @20417`; empty for the document as a whole. */
export function placeOf(at: Finding['at']): string {
	const inside = at.path.slice(1).join(' › ')
	const element = at.element === undefined ? '' : `${inside === '' ? '' : ', '}${at.element}`
	return `${inside}${element}${at.offset === undefined ? '' : ` @${at.offset}`}`.trim()
}
