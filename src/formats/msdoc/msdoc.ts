// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Binary Word, Excel and PowerPoint documents: decides by the streams which of them a compound file is. [MS-DOC] §2.1, [MS-XLS] §2.1.2, [MS-PPT] §2.1. */

import type { CfbEntry, CfbFile } from '../ole/cfb.ts'
import type { Found } from '../format.ts'
import { readWorkbook, workbookVersion } from './excel/read-workbook.ts'
import { reportRevisions } from './excel/revisions.ts'
import { readPowerPoint } from './powerpoint/read-powerpoint.ts'
import { readWord } from './word/read-word.ts'

/**
 * Reads the office document whose streams are in `storage` (the root of the file, or of an embedded document) and says what
 * it is. Macros, embedded objects and property sets are read by whoever opened the compound file. A document that is two
 * kinds at once is read as both.
 */
export function readMsDocument(cfb: CfbFile, found: Found, storage: CfbEntry = cfb.root): void {
	readWordDocument(cfb, storage, found)
	readPresentation(cfb, storage, found)
	for (const name of ['Workbook', 'Book']) readExcel(cfb, storage, name, found)
	const history = streamIn(cfb, storage, 'Revision Log')
	if (history !== undefined && history.size > 0) found.guard(history.path, () => reportRevisions(cfb.read(history), history.path, found))
}

function readWordDocument(cfb: CfbFile, storage: CfbEntry, found: Found): void {
	const entry = streamIn(cfb, storage, 'WordDocument')
	if (entry === undefined) return
	found.identify({ id: 'doc' })
	found.guard(entry.path, () => readWord({
		main: cfb.read(entry),
		part: entry.path,
		other(name) {
			const other = streamIn(cfb, storage, name)
			return other === undefined ? { bytes: new Uint8Array(0), part: name } : { bytes: cfb.read(other), part: other.path }
		},
	}, found))
}

/** Presentations for PowerPoint 95 and 97 at once have the newer one in a storage of its own. */
function readPresentation(cfb: CfbFile, storage: CfbEntry, found: Found): void {
	const dual = cfb.child(storage, 'PP97_DUALSTORAGE')
	const home = dual?.kind === 'storage' && streamIn(cfb, dual, 'PowerPoint Document') !== undefined ? dual : storage
	const entry = streamIn(cfb, home, 'PowerPoint Document')
	const user = streamIn(cfb, home, 'Current User')
	if (entry !== undefined) {
		found.identify({ id: 'ppt', version: '97' })
		found.guard(entry.path, () => readPowerPoint({ main: cfb.read(entry), part: entry.path, user: user === undefined ? new Uint8Array(0) : cfb.read(user), userPart: user?.path ?? 'Current User' }, found))
	}
	const old = streamIn(cfb, storage, 'PP40')
	if (old === undefined) return
	if (entry === undefined) found.identify({ id: 'ppt', version: '4' })
	found.gap('unsupported', 'presentation of PowerPoint 4', { part: old.path })
}

function streamIn(cfb: CfbFile, storage: CfbEntry, name: string): CfbEntry | undefined {
	const entry = cfb.child(storage, name)
	return entry?.kind === 'stream' ? entry : undefined
}

function readExcel(cfb: CfbFile, storage: CfbEntry, name: string, found: Found): void {
	const entry = streamIn(cfb, storage, name)
	if (entry === undefined) return
	const stream = cfb.read(entry)
	const version = workbookVersion(stream, found)
	const hasProject = storage.children.some((child) => child.kind === 'storage' && /^_VBA_PROJECT|^VBA$|^Macros$/i.test(child.name))
	found.identify({ id: 'xls', ...(version === undefined ? {} : { version }) })
	found.guard(entry.path, () => readWorkbook(stream, entry.path, hasProject, found))
}
