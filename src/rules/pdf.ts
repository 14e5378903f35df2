// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What rules ask about actions and features of PDF documents. ISO 32000-2 §12.6 */

import type { PdfActionFact, PdfFeatureFact } from '../model/facts.ts'
import type { Confidence, Severity } from '../model/scales.ts'
import { excerptOf } from '../model/visible.ts'
import { each, type Match, type Rule } from './rule.ts'

/** What only an older revision shows, or what nothing leads to, may never run in today's document. */
export function doubt(fact: { readonly earlier: boolean; readonly trigger?: PdfActionFact['trigger'] }): { readonly confidence?: Confidence } {
	return fact.earlier || fact.trigger === 'unreachable' ? { confidence: 'possible' } : {}
}

/** What an action is about: the file or address it names, its type where it names none. A script is shown as an excerpt. */
export function named(fact: PdfActionFact): Pick<Match, 'target' | 'excerpt'> {
	if (fact.action !== 'JavaScript') return { target: fact.target ?? fact.action }
	return fact.target === undefined ? {} : { excerpt: excerptOf(fact.target) }
}

/** Actions of these types. What runs without a click has the severity `automatic`. */
export function action(types: readonly string[], automatic?: Severity): Rule['find'] {
	return each('pdf-action', (fact) => types.includes(fact.action), (fact) => ({
		...named(fact),
		...(fact.automatic && automatic !== undefined ? { severity: automatic } : {}),
		...doubt(fact),
	}))
}

/** Features of these kinds. */
export function feature(kinds: readonly PdfFeatureFact['feature'][]): Rule['find'] {
	return each('pdf-feature', (fact) => kinds.includes(fact.feature), doubt)
}
