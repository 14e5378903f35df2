// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an inspection of a made document shows, in the few words a table of tests needs. */

import { inspect, type Inspection } from '../../../../src/engine/inspect.ts'
import type { Fact, FactKind, FactOf } from '../../../../src/model/facts.ts'
import { presets } from '../../../../src/policy/presets.ts'

/** Inspects; a mistake of our own fails the test. */
export function inspected(bytes: Uint8Array, name = 'document.odt'): Inspection {
	const inspection = inspect({ bytes, name }, { policy: presets['council-practice'] })
	if (inspection.mistakes.length > 0) throw new Error(inspection.mistakes.join('\n'))
	return inspection
}

/** Facts of one kind. */
export function factsOf<Kind extends FactKind>(bytes: Uint8Array, kind: Kind, name = 'document.odt'): readonly FactOf<Kind>[] {
	return inspected(bytes, name).facts.filter((fact: Fact): fact is FactOf<Kind> => fact.kind === kind)
}

/** Kinds of all facts except the one that says what the document is. */
export function kindsIn(bytes: Uint8Array, name = 'document.odt'): readonly FactKind[] {
	return inspected(bytes, name).facts.map((fact) => fact.kind).filter((kind) => kind !== 'format')
}

/** `role when target` of every reference. */
export function references(bytes: Uint8Array, name = 'document.odt'): readonly string[] {
	return factsOf(bytes, 'reference', name).map(({ role, when, target }) => `${role} ${when} ${target}`)
}

/** `defect` of every structure fact. */
export function defectsIn(bytes: Uint8Array, name = 'document.odt'): readonly string[] {
	return factsOf(bytes, 'structure', name).map(({ defect }) => defect)
}

/** `gap detail` of every gap. */
export function gapsIn(bytes: Uint8Array, name = 'document.odt'): readonly string[] {
	return inspected(bytes, name).report.gaps.map(({ gap, detail }) => `${gap} ${detail ?? ''}`)
}
