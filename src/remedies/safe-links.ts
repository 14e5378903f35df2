// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which links stay in a safe copy: ordinary pages on the web, mail, telephone numbers and places inside the document. Any other becomes plain text. */

import { readTarget } from '../model/target.ts'

const plainSchemes: ReadonlySet<string> = new Set(['', 'http', 'https'])

/** Whether a link to `target`, as the document writes it, may be followed from a safe copy. */
export function isSafeLink(target: string): boolean {
	const { kind, scheme, isProgram, hasCredentials, looksAlike } = readTarget(target)
	switch (kind) {
		case 'web': return plainSchemes.has(scheme) && !isProgram && !hasCredentials && !looksAlike
		case 'mail': return true
		case 'phone': return scheme === 'tel'
		case 'fragment': return true
		default: return false
	}
}
