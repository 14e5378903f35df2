// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The shape of a rule: data, four texts in two languages, and `find`. */

import type { Fact, FactKind, FactOf } from '../model/facts.ts'
import type { RemedyName } from '../model/remedies.ts'
import type { Place, Texts } from '../model/report.ts'
import type { Confidence, Severity, Trait } from '../model/scales.ts'

/** One match: the fact that shows it, and what fills the placeholders of the texts. */
export interface Match {
	readonly at: Place
	readonly excerpt?: string
	/** The address, path or name this is about; fills `{target}`. */
	readonly target?: string
	/** Values for other `{placeholders}`. */
	readonly values?: Readonly<Record<string, string>>
	/** Stands instead of the rule's own severity or confidence where the fact makes it more or less. */
	readonly severity?: Severity
	readonly confidence?: Confidence
	/** How many of them this match stands for. */
	readonly count?: number
}

export interface Rule {
	/** File name without ending; unique; never renamed. */
	readonly id: string
	readonly trait: Trait
	readonly severity: Severity
	readonly confidence: Confidence
	/** Name of the remedy that removes the cause, where there is one. */
	readonly remedy?: RemedyName
	/** Where the construct is specified or its abuse is described. */
	readonly references: readonly string[]
	/** Pure and synchronous; gets every fact of the document and of the documents inside it. */
	find(facts: FactsByKind): Iterable<Match>
	readonly text: Texts
}

/** All facts of an inspection, by kind, in the order they were reported. */
export interface FactsByKind {
	of<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[]
}

/** Groups facts for `find`. */
export function factsByKind(facts: readonly Fact[]): FactsByKind {
	const groups = new Map<FactKind, Fact[]>()
	for (const fact of facts) {
		const group = groups.get(fact.kind)
		if (group === undefined) groups.set(fact.kind, [fact])
		else group.push(fact)
	}
	// the map's key is the discriminant of the facts in its group
	return { of: <Kind extends FactKind>(kind: Kind) => (groups.get(kind) ?? []) as readonly Fact[] as readonly FactOf<Kind>[] }
}

/** The usual `find`: every fact of `kind` for which `when` holds. `describe` names the target and other values; without it, a `target` of the fact is used. */
export function each<Kind extends FactKind>(
	kind: Kind,
	when: (fact: FactOf<Kind>) => boolean,
	describe?: (fact: FactOf<Kind>) => Partial<Omit<Match, 'at'>>,
): Rule['find'] {
	return function* (facts) {
		for (const fact of facts.of(kind)) {
			if (!when(fact)) continue
			const target = 'target' in fact && typeof fact.target === 'string' ? { target: fact.target } : {}
			yield { at: fact.at, ...(fact.excerpt === undefined ? {} : { excerpt: fact.excerpt }), ...target, ...describe?.(fact) }
		}
	}
}

/** Checks the shape at the place where a rule is written. */
export function defineRule(rule: Rule): Rule {
	return rule
}
