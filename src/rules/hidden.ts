// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a reader does not see at first sight. */

import type { HiddenFact, MetadataFact } from '../model/facts.ts'
import { each, type Rule } from './rule.ts'

/** Hidden content of these kinds; `{name}` is filled where every fact has one, so texts use it only then. */
export function hidden(...kinds: readonly HiddenFact['what'][]): Rule['find'] {
	return each('hidden', (fact) => kinds.includes(fact.what), (fact) => ({ count: Math.max(1, fact.count), ...(fact.name === undefined || fact.name.trim() === '' ? {} : { target: fact.name }) }))
}

/** Metadata of these kinds that says anything; `{target}` is its value. */
export function metadata(...kinds: readonly MetadataFact['what'][]): Rule['find'] {
	return each('metadata', (fact) => kinds.includes(fact.what) && fact.value.trim() !== '', (fact) => ({ target: fact.value }))
}
