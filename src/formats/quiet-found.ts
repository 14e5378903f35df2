// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place to report to where nobody listens: for whoever only wants what a reader builds on its way. Nothing is guarded, so what breaks off is thrown. */

import type { Budget } from '../model/budget.ts'
import type { Found } from './format.ts'

export function quietFound(budget: Budget): Found {
	const nothing = (): void => undefined
	const unread = { format: 'unknown', unread: true, facts: 0 }
	return {
		budget,
		claims: { name: '' },
		identify: nothing,
		fact: nothing,
		gap: nothing,
		conformance: nothing,
		about: nothing,
		part: () => unread,
		nested: () => unread,
		guard: (_part, read) => {
			read()
			return true
		},
	}
}
