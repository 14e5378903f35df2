// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A door for readers that are used to write a document anew: nobody listens to what they find, and a part that breaks ends the work, since half a document is no safe copy. */

import type { Found } from '../formats/format.ts'
import type { Budget } from '../model/budget.ts'

const ignore = (): void => {}

/** @param name what the submitter calls the document */
export function quietFound(budget: Budget, name = ''): Found {
	const found: Found = {
		budget,
		claims: { name },
		identify: ignore,
		fact: ignore,
		gap: ignore,
		conformance: ignore,
		about: ignore,
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
