// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Scripts of a document may come in an archive. What is in it is code of the document, not a file that travels along. */

import type { FactsByKind } from './rule.ts'

/** Tells whether a path lies inside a part that a document keeps as a script. */
export function insideScripts(facts: FactsByKind): (path: readonly string[]) => boolean {
	const roots = new Set(facts.of('format').filter((fact) => fact.within === 'script').map((fact) => keyOf(fact.at.path)))
	return (path) => roots.size > 0 && path.some((_, index) => roots.has(keyOf(path.slice(0, index))))
}

function keyOf(path: readonly string[]): string {
	return path.join('\u0000')
}
