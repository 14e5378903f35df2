// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place to report to that adds a step to every path: for a second view of the same archive. */

import type { Found } from '../format.ts'

type Steps = string | readonly string[] | undefined

export function inner(found: Found, step: string): Found {
	const within = (part: Steps): readonly string[] => [step, ...(part === undefined ? [] : typeof part === 'string' ? [part] : part)]
	return {
		budget: found.budget,
		claims: found.claims,
		// the usual view says what the document is
		identify: () => undefined,
		conformance: () => undefined,
		about: () => undefined,
		fact: (sighting) => found.fact({ ...sighting, at: { ...sighting.at, part: within(sighting.at?.part) } }),
		gap: (gap, detail, at) => found.gap(gap, detail, { ...at, part: within(at?.part) }),
		part: (bytes, claim) => found.part(bytes, { ...claim, name: within(claim.name) }),
		nested: (format, claim, read) => found.nested(format, { ...claim, name: within(claim.name) }, read),
		guard: (part, read) => found.guard(within(part), read),
	}
}
