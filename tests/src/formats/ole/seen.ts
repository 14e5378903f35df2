// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the engine sees in bytes, cut down to what a table row wants to compare. */

import { Collector } from '../../../../src/engine/collector.ts'
import type { Found } from '../../../../src/formats/format.ts'
import { Budget } from '../../../../src/model/budget.ts'
import type { Fact, FactKind, FactOf } from '../../../../src/model/facts.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'

export interface Seen {
	readonly format: string
	readonly facts: readonly Fact[]
	of<Kind extends FactKind>(kind: Kind): FactOf<Kind>[]
	/** `kind:detail` of each gap. */
	readonly gaps: readonly string[]
	readonly mistakes: readonly string[]
	readonly producer: string | undefined
	readonly pages: number | undefined
}

/** Reads a whole document. */
export function seen(bytes: Uint8Array, name = 'document.ole', limits: Partial<Limits> = {}): Seen {
	const collector = new Collector(new Budget({ ...defaultLimits, ...limits }))
	const identity = collector.document(bytes, { name }, [name])
	return answer(collector, identity.id)
}

/** Runs a reader with a door to a collector of its own. */
export function seenBy(read: (found: Found) => void): Seen {
	const collector = new Collector(new Budget(defaultLimits))
	const identity = collector.document(Uint8Array.of(1), { name: 'document' }, ['document'], { id: 'ole', recognises: () => 'certain', read: (_, found) => read(found) })
	return answer(collector, identity.id)
}

function answer(collector: Collector, format: string): Seen {
	return {
		format,
		facts: collector.facts,
		of: <Kind extends FactKind>(kind: Kind) => collector.facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind),
		gaps: collector.gaps.map((gap) => `${gap.gap}:${gap.detail}`),
		mistakes: collector.mistakes,
		producer: collector.about.producer,
		pages: collector.about.pages,
	}
}
