// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Deviations of the structure, grouped by what they mean to a reader. */

import type { Defect } from '../model/facts.ts'
import { each, type Rule } from './rule.ts'

/** Structure facts with one of these defects; `{target}` says what shows it. */
export function defect(...names: readonly Defect[]): Rule['find'] {
	return each('structure', (fact) => names.includes(fact.defect), (fact) => ({ target: fact.detail === undefined ? fact.defect : `${fact.defect}: ${fact.detail}` }))
}
