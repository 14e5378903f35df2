// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an inspection of a made PDF shows, in the few words a table of tests needs. */

import { inspect, type Inspection } from '../../../../src/engine/inspect.ts'
import type { Found } from '../../../../src/formats/format.ts'
import { PdfDocument } from '../../../../src/formats/pdf/document.ts'
import { Budget } from '../../../../src/model/budget.ts'
import type { Fact, FactKind, FactOf } from '../../../../src/model/facts.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { asciiBytes } from '../../../../src/bytes/text.ts'

/** Inspects; a mistake of our own fails the test. */
export function inspected(bytes: Uint8Array, limits: Partial<Limits> = {}): Inspection {
	const inspection = inspect({ bytes, name: 'motion.pdf' }, { policy: presets['council-practice'], limits })
	if (inspection.mistakes.length > 0) throw new Error(inspection.mistakes.join('\n'))
	return inspection
}

/** Facts of one kind, of the document itself and of what is inside. */
export function factsOf<Kind extends FactKind>(bytes: Uint8Array, kind: Kind): readonly FactOf<Kind>[] {
	return inspected(bytes).facts.filter((fact: Fact): fact is FactOf<Kind> => fact.kind === kind)
}

/** `action trigger [automatic] [earlier]` of every action. */
export function actions(bytes: Uint8Array): readonly string[] {
	return factsOf(bytes, 'pdf-action').map(({ action, trigger, automatic, earlier }) => [action, trigger, ...(automatic ? ['automatic'] : []), ...(earlier ? ['earlier'] : [])].join(' '))
}

/** Every defect once, in alphabetical order. */
export function defectsOf(bytes: Uint8Array): readonly string[] {
	return [...new Set(factsOf(bytes, 'structure').map(({ defect }) => defect))].sort()
}

/** `role when target` of every reference. */
export function references(bytes: Uint8Array): readonly string[] {
	return factsOf(bytes, 'reference').map(({ role, when, target }) => `${role} ${when} ${target}`)
}

export function budget(limits: Partial<Limits> = {}): Budget {
	return new Budget({ ...defaultLimits, ...limits })
}

export const ascii = asciiBytes

/** A door that only collects, for tests of single files. */
export function door(facts: Partial<Fact>[] = []): Found {
	return {
		budget: budget(), claims: { name: 'motion.pdf' },
		identify: () => undefined, fact: (sighting) => void facts.push(sighting as Partial<Fact>), gap: () => undefined, conformance: () => undefined, about: () => undefined,
		part: () => ({ format: 'text', unread: false, facts: 0 }),
		nested: () => ({ format: 'text', unread: false, facts: 0 }),
		guard: (_, read) => {
			read()
			return true
		},
	}
}

export function documentOf(bytes: Uint8Array, facts: Partial<Fact>[] = []): PdfDocument {
	return new PdfDocument(bytes, 0, door(facts))
}
