// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place to report to where nobody listens: for whoever only wants what a reader builds on its way. Nothing is guarded, so what breaks off is thrown. */

import type { Budget } from '../model/budget.ts'
import type { Found } from './format.ts'

const nothing = (): void => undefined

/** @param name what the submitter calls the document */
export function quietFound(budget: Budget, name = ''): Found {
	const found: Found = {
		budget,
		claims: { name },
		identify: nothing,
		fact: nothing,
		gap: nothing,
		conformance: nothing,
		about: nothing,
		part: () => ({ format: 'unknown', unread: true, facts: 0 }),
		nested: (format, _claim, read) => {
			budget.nest(() => read(found))
			return { format, unread: false, facts: 0 }
		},
		guard: (_part, read) => {
			read()
			return true
		},
	}
	return found
}
