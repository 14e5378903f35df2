// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an inspection of a made package shows, one short line a fact. */

import { inspect, type Inspection } from '../../../../src/engine/inspect.ts'
import type { Fact, FactKind } from '../../../../src/model/facts.ts'
import { presets } from '../../../../src/policy/presets.ts'
import type { OoxmlRecipe } from '../../../make/ooxml.ts'

/** Inspects; a mistake of our own fails the test. */
export function inspected(document: OoxmlRecipe | Uint8Array, name = 'document.docx'): Inspection {
	const bytes = document instanceof Uint8Array ? document : document.bytes()
	const inspection = inspect({ bytes, name }, { policy: presets['council-practice'] })
	if (inspection.mistakes.length > 0) throw new Error(inspection.mistakes.join('\n'))
	return inspection
}

/** Facts that come with every package and say nothing here. */
const usual: ReadonlySet<FactKind> = new Set(['format'])

/** Every fact of these kinds, or every fact but the format, as a line; gaps at the end. */
export function seen(document: OoxmlRecipe | Uint8Array, ...kinds: readonly FactKind[]): readonly string[] {
	const { facts, report } = inspected(document)
	const wanted = facts.filter((fact) => (kinds.length === 0 ? !usual.has(fact.kind) : kinds.includes(fact.kind)))
	return [...wanted.map(lineOf), ...report.gaps.map(({ gap, at }) => `gap ${gap} ${at.path.slice(1).join(' › ')}`.trim())]
}

const words = (...parts: readonly (string | number | boolean | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '' && part !== false).join(' ')

function lineOf(fact: Fact): string {
	switch (fact.kind) {
		case 'reference': return words(fact.role, fact.when, fact.target)
		case 'dde': return words('dde', fact.form, fact.automatic && 'automatic', fact.command)
		case 'trigger': return words('trigger', fact.on, fact.event, fact.automatic && 'automatic', fact.target)
		case 'code': return words('code', fact.language, fact.module, fact.runnable && 'runnable', fact.autoRun.join(','), fact.calls.join(','))
		case 'connection': return words('connection', fact.type, fact.automatic && 'automatic', fact.target)
		case 'control': return words('control', fact.technology, fact.name, fact.clsid)
		case 'embedded': return words('embedded', fact.what, fact.name, fact.className, fact.readable ? 'read' : 'unread')
		case 'hidden': return words('hidden', fact.what, fact.count, fact.name)
		case 'metadata': return words('metadata', fact.what, fact.value)
		case 'signature': return words('signature', fact.of)
		case 'structure': return words('structure', fact.defect)
		case 'exploit': return words('exploit', fact.pattern)
		case 'encryption': return words('encryption', fact.method)
		case 'limit': return words('limit', fact.limit)
		default: return fact.kind
	}
}
