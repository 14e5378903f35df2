// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Constructs that formats recognise as having no honest use; each has a rule of its own. */

import type { ExploitPattern } from '../model/facts.ts'
import { each, type Rule } from './rule.ts'

/** The construct itself; `{target}` is what it names, or the place where it stands. */
export function pattern(...names: readonly ExploitPattern[]): Rule['find'] {
	return each('exploit', (fact) => names.includes(fact.pattern), (fact) => ({ target: fact.target ?? fact.at.element ?? fact.pattern }))
}
