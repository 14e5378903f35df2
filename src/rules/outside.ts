// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What rules ask about names of things outside the file: is it fetched, is it clicked, how far away is it? */

import type { ReferenceFact, ReferenceRole } from '../model/facts.ts'
import { readTarget, type Target, type TargetKind } from '../model/target.ts'
import type { FactsByKind, Match, Rule } from './rule.ts'

/** On a server: the web, FTP, and schemes nobody here knows. File servers have rules of their own. */
export const isFar = (target: Target): boolean => target.kind === 'web' || target.kind === 'ftp' || target.kind === 'other'

/** On the reader's own computer or beside the document. */
export const isNear = (target: Target): boolean => target.kind === 'local-file' || target.kind === 'relative'

/** Words for `{host}`: the host, or the whole target where it has none. */
export const hostOf = (target: Target, written: string): string => (target.host === '' ? written : target.host)

type When = (target: Target, fact: ReferenceFact) => boolean

/**
 * References of these roles that are fetched without a click. What is near is less severe than what is far: nobody outside learns of it.
 * Targets that start a program or name a file server are left to the rules for those, which hold for every role.
 */
export function loaded(roles: readonly ReferenceRole[], when: When = (target) => isFar(target) || isNear(target)): Rule['find'] {
	return everyReference((target, fact) => fact.when === 'load' && roles.includes(fact.role) && when(target, fact), (target) => (isNear(target) ? { severity: 'low' } : {}))
}

/** Played or opened on a click, but no links: they have rules of their own. */
const ownRules: ReadonlySet<ReferenceRole> = new Set(['linked-object', 'media'])

/** Links: references that are followed on a click. */
export function clicked(kinds: readonly TargetKind[], when: When = () => true): Rule['find'] {
	return everyReference((target, fact) => fact.when === 'click' && !ownRules.has(fact.role) && kinds.includes(target.kind) && when(target, fact))
}

/** References for which `when` holds, with `{target}` and `{host}` filled. */
export function everyReference(when: When, describe: (target: Target, fact: ReferenceFact) => Partial<Match> = () => ({})): Rule['find'] {
	return function* (facts) {
		for (const { fact, target } of readReferences(facts)) {
			if (!when(target, fact)) continue
			yield {
				at: fact.at, ...(fact.excerpt === undefined ? {} : { excerpt: fact.excerpt }), target: fact.target,
				values: { host: hostOf(target, fact.target) }, ...describe(target, fact),
			}
		}
	}
}

interface ReadReference {
	readonly fact: ReferenceFact
	readonly target: Target
}

const read = new WeakMap<FactsByKind, readonly ReadReference[]>()

/** Every reference with its target. A table of thousands of links is read once, not once for each rule. */
export function readReferences(facts: FactsByKind): readonly ReadReference[] {
	const known = read.get(facts)
	if (known !== undefined) return known
	const references = facts.of('reference').map((fact) => ({ fact, target: readTarget(fact.target) }))
	read.set(facts, references)
	return references
}
