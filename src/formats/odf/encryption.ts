// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Encrypted files of a package, and packages that are encrypted as a whole. ODF 1.4 part 2 §3.8 and §4. */

import type { OdfPackage } from './odf-package.ts'

/** The entry that holds the whole document when a package is encrypted in one piece. */
const WHOLE = 'encrypted-package'

/** Reports what is locked. Returns true when nothing of the document can be read. */
export function reportEncryption(opened: OdfPackage): boolean {
	const { found, manifest, entryByName } = opened
	const locked = new Map<string, string>()
	for (const [name, entry] of entryByName) {
		const method = manifest.find(name)?.encryption ?? (entry.encrypted ? 'ZIP encryption' : undefined)
		if (method !== undefined) locked.set(name, method)
	}
	const [first] = locked
	if (first === undefined) return false
	const [part, method] = first
	const isDocument = locked.has('content.xml') || locked.has(WHOLE)
	found.fact({ kind: 'encryption', method, opened: false, scope: isDocument ? 'document' : 'part', at: { part } })
	if (isDocument) found.gap('encrypted', method)
	else for (const [name, each] of locked) found.gap('encrypted', each, { part: name })
	return locked.has(WHOLE)
}
