// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What no storage of a compound file leads to and is there all the same: left behind, or put there by somebody. */

import { readVbaProject, isVbaStorage, readLooseModule } from '../vba/project.ts'
import type { Found } from '../format.ts'
import type { CfbEntry, CfbFile } from './cfb.ts'
import { looksLikeFile } from './object.ts'
import { reportWrappedFile } from './object-report.ts'

/** Reads unlinked streams and storages for code, wrapped files and whole files. */
export function readStray(cfb: CfbFile, found: Found): void {
	for (const entry of cfb.entries) {
		if (!entry.orphan) continue
		if (entry.kind === 'storage') {
			if (isVbaStorage(cfb, entry)) found.guard(entry.path, () => readVbaProject(cfb, entry, found))
		} else if (entry.parent === undefined || !isVbaStorage(cfb, entry.parent)) found.guard(entry.path, () => readStrayStream(cfb, entry, found))
	}
}

function readStrayStream(cfb: CfbFile, entry: CfbEntry, found: Found): void {
	const bytes = cfb.read(entry)
	if (bytes.length === 0) return
	found.fact({ kind: 'hidden', what: 'unreferenced-part', name: entry.name, count: 1, at: { part: entry.path } })
	if (entry.name.toUpperCase() === '\u0001OLE10NATIVE' && reportWrappedFile(bytes.subarray(4), undefined, entry.path, found) !== undefined) return
	if (looksLikeFile(bytes)) found.part(bytes, { name: entry.path, role: 'attachment' })
	else readLooseModule(bytes, entry.name, entry.path, found)
}
