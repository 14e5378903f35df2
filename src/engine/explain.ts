// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Turns facts into findings: runs the rules, fills their texts, joins repetitions, puts the worst first. */

import type { Fact } from '../model/facts.ts'
import type { Finding, Text } from '../model/report.ts'
import { severities } from '../model/scales.ts'
import { shortened } from '../model/visible.ts'
import { rules } from '../rules/all.ts'
import { factsByKind, type Match, type Rule } from '../rules/rule.ts'

export interface Explained {
	readonly findings: readonly Finding[]
	readonly omitted: Readonly<Record<string, number>>
}

/** Findings of all rules over `facts`; at most `perRule` of one rule are listed, the rest is counted in `omitted`. */
export function explain(facts: readonly Fact[], perRule: number): Explained {
	const groups = factsByKind(facts)
	const findings: Finding[] = []
	const omitted: Record<string, number> = {}
	for (const rule of rules) {
		const joined = new Map<string, { match: Match; count: number }>()
		for (const match of rule.find(groups)) {
			const key = `${match.at.path.join('\u0000')}\u0001${match.target ?? match.excerpt ?? ''}`
			const known = joined.get(key)
			if (known !== undefined) known.count += match.count ?? 1
			else if (joined.size < perRule) joined.set(key, { match, count: match.count ?? 1 })
			else omitted[rule.id] = (omitted[rule.id] ?? 0) + 1
		}
		for (const { match, count } of joined.values()) findings.push(toFinding(rule, match, count))
	}
	return { findings: findings.sort(worstFirst), omitted }
}

function toFinding(rule: Rule, match: Match, count: number): Finding {
	const target = match.target === undefined ? undefined : shortened(match.target, 500)
	const values = { ...match.values, ...(target === undefined ? {} : { target }) }
	return {
		rule: rule.id,
		trait: rule.trait,
		severity: match.severity ?? rule.severity,
		confidence: match.confidence ?? rule.confidence,
		at: match.at,
		...(target === undefined ? {} : { target }),
		...(match.excerpt === undefined ? {} : { excerpt: match.excerpt }),
		...(count > 1 ? { count } : {}),
		text: { de: fill(rule.text.de, values), en: fill(rule.text.en, values) },
		...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
	}
}

/** Fills `{placeholders}`; one without a value stays visible, which the rule's table test catches. */
export function fill(text: Text, values: Readonly<Record<string, string>>): Text {
	const put = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
		const value = values[name]
		return value === undefined ? placeholder : shortened(value, 120)
	})
	return { title: put(text.title), meaning: put(text.meaning), risk: put(text.risk), advice: put(text.advice) }
}

function worstFirst(one: Finding, other: Finding): number {
	return severities.indexOf(other.severity) - severities.indexOf(one.severity)
		|| compare(one.rule, other.rule)
		|| compare(one.at.path.join('/'), other.at.path.join('/'))
		|| (one.at.offset ?? 0) - (other.at.offset ?? 0)
		|| compare(one.target ?? '', other.target ?? '')
}

/** By code unit, the same on every host; `localeCompare` is not. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0
}
