// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a compound file is: decided by the streams its readers look for, then by its class. */

import type { CfbEntry, CfbFile } from './cfb.ts'

/** Format ids, and what has none of its own: an OLE object, a VBA project. */
export type CompoundKind = 'office' | 'vba' | 'object' | 'vsd' | 'pub' | 'mpp' | 'msg' | 'msi'

/** Streams that a reader of binary office documents opens. */
const officeStreams = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document', 'PP40']

/** Streams and storages that only one kind of file has at its root. */
const marks: readonly (readonly [CompoundKind, string])[] = [
	['vsd', 'VisioDocument'],
	['pub', 'Quill'],
	['msg', '__properties_version1.0'],
	['msg', '__nameid_version1.0'],
	['mpp', 'Props9'],
	['mpp', 'Props12'],
	['mpp', 'Props14'],
]

const kindByClass: ReadonlyMap<string, CompoundKind> = new Map<string, CompoundKind>([
	['{000C1084-0000-0000-C000-000000000046}', 'msi'],
	['{000C1082-0000-0000-C000-000000000046}', 'msi'],
	['{000C1086-0000-0000-C000-000000000046}', 'msi'],
	['{00020D0B-0000-0000-C000-000000000046}', 'msg'],
	['{00021A14-0000-0000-C000-000000000046}', 'vsd'],
	['{00021A13-0000-0000-C000-000000000046}', 'vsd'],
	['{00021201-0000-0000-00C0-000000000046}', 'pub'],
	['{74B78F3A-C8C8-11D1-BE11-00C04FB6FAF1}', 'mpp'],
])

/** The streams of an office document decide before all others: they are what an office program would read. */
export function kindOf(cfb: CfbFile): CompoundKind {
	if (officeStreams.some((name) => isStream(cfb.find(name)))) return 'office'
	const byClass = kindByClass.get(cfb.root.clsid)
	if (byClass !== undefined) return byClass
	const mark = marks.find(([, name]) => cfb.find(name) !== undefined)
	if (mark !== undefined) return mark[0]
	return isStream(cfb.find('PROJECT')) || isStream(cfb.find('VBA', 'dir')) || isStream(cfb.find('VBA', '_VBA_PROJECT')) ? 'vba' : 'object'
}

function isStream(entry: CfbEntry | undefined): boolean {
	return entry?.kind === 'stream'
}
