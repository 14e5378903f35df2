// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a click on a control, object or field starts: code of the document, a command of the program, or nothing that is there. */

import type { TriggerFact } from '../model/facts.ts'
import { readTarget } from '../model/target.ts'
import type { FactsByKind, Match } from './rule.ts'

type Started = 'code' | 'command' | 'nothing'

/** Actions of a presentation that stay inside it: the next slide, a film, an object of its own. */
const harmless = /^ppaction:\/\/(?!macro|program)/i

/** A name of a macro means something only where the document carries code; a command works everywhere. */
function startedBy(trigger: TriggerFact, carriesCode: boolean): Started {
	const written = trigger.target.trim()
	if (written === '' || harmless.test(written)) return 'nothing'
	const target = readTarget(written)
	if (target.isProgram && target.kind !== 'relative') return 'command'
	if (target.kind === 'office-command') return /^ppaction:\/\/macro/i.test(written) ? (carriesCode ? 'code' : 'nothing') : 'command'
	if (target.kind === 'app-protocol') return 'command'
	if (carriesCode) return 'code'
	// a script outside the document: shared macros of the office program
	return target.kind === 'script' && !/[?&]location=document/i.test(written) ? 'command' : 'nothing'
}

/** Triggers on a click that start `what`. */
export function* clicksThatStart(what: Started, facts: FactsByKind): Iterable<Match> {
	const carriesCode = facts.of('code').some((code) => code.runnable)
	for (const trigger of facts.of('trigger')) {
		if (trigger.automatic || startedBy(trigger, carriesCode) !== what) continue
		yield { at: trigger.at, target: trigger.target, values: { event: trigger.event }, ...(trigger.excerpt === undefined ? {} : { excerpt: trigger.excerpt }) }
	}
}
