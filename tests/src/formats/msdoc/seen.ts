// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an inspection of a made document shows, in the few words a table of tests needs. */

import { Collector } from '../../../../src/engine/collector.ts'
import { inspect, type Inspection } from '../../../../src/engine/inspect.ts'
import { defineFormat, type Found } from '../../../../src/formats/format.ts'
import { Budget } from '../../../../src/model/budget.ts'
import type { Fact, FactKind, FactOf } from '../../../../src/model/facts.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { presets } from '../../../../src/policy/presets.ts'

/** Inspects a document; a mistake of our own fails the test. */
export function inspected(bytes: Uint8Array, name: string): Inspection {
	const inspection = inspect({ bytes, name }, { policy: presets['council-practice'] })
	if (inspection.mistakes.length > 0) throw new Error(inspection.mistakes.join('\n'))
	return inspection
}

export interface Seen {
	readonly facts: readonly Fact[]
	/** `gap detail` of every gap. */
	readonly gaps: readonly string[]
}

/** Runs one reader as if it were a whole format. */
export function seenBy(read: (found: Found) => void): Seen {
	const collector = new Collector(new Budget(defaultLimits))
	const format = defineFormat({ id: 'ole', recognises: () => 'certain', read: (_, found) => read(found) })
	collector.document(Uint8Array.of(0), { name: 'document' }, ['document'], format)
	if (collector.mistakes.length > 0) throw new Error(collector.mistakes.join('\n'))
	return { facts: collector.facts, gaps: collector.gaps.map(({ gap, detail }) => `${gap} ${detail}`) }
}

export function factsOf<Kind extends FactKind>(facts: readonly Fact[], kind: Kind): readonly FactOf<Kind>[] {
	return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind)
}

/** `role when target` of every reference. */
export function references(facts: readonly Fact[]): readonly string[] {
	return factsOf(facts, 'reference').map(({ role, when, target }) => `${role} ${when} ${target}`)
}

/** `what count name` of everything hidden. */
export function hidden(facts: readonly Fact[]): readonly string[] {
	return factsOf(facts, 'hidden').map(({ what, count, name }) => `${what} ${count}${name === undefined ? '' : ` ${name}`}`)
}

/** `what value` of all metadata. */
export function metadata(facts: readonly Fact[]): readonly string[] {
	return factsOf(facts, 'metadata').map(({ what, value }) => `${what} ${value}`)
}

/** `defect` of every structure fact. */
export function defects(facts: readonly Fact[]): readonly string[] {
	return factsOf(facts, 'structure').map(({ defect }) => defect)
}
