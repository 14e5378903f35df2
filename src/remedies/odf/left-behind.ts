// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names what of a package was not carried over. Caches, empty settings and what the XML already told of are not worth a word. */

import type { PackageFile } from '../../formats/odf/odf-package.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { Workshop } from './workshop.ts'

type Told = readonly [remedy: RemedyName, subject: ChangeSubject]

/** Descriptions and lists of modules, which say nothing without them. */
const LISTS = /(?:^|\/)(?:script-l[bc]|dialog-l[bc]|parcel-descriptor)\.xml$/

function toldOf({ kind, name, entry }: PackageFile): Told | undefined {
	switch (kind) {
		case 'signature': return ['rebuild-container', 'digital-signature']
		case 'script': return LISTS.test(name) ? undefined : ['drop-macros', 'script']
		case 'protected-code': return ['drop-macros', 'macro']
		case 'thumbnail': return ['drop-metadata', 'preview']
		case 'version': return ['drop-versions', 'version']
		case 'database': return ['cut-connections', 'connection']
		case 'unknown': return ['rebuild-container', 'unknown-part']
		case 'xml':
			if (LISTS.test(name) || entry.declaredBytes === 0) return undefined
			if (/(?:^|\/)Basic\//.test(name)) return ['drop-macros', 'macro']
			if (/(?:^|\/)Dialogs\//.test(name)) return ['drop-macros', 'dialog']
			return /(?:^|\/)Configurations2\//.test(name) ? ['drop-macros', 'toolbar'] : undefined
		default: return undefined
	}
}

/** @param files of documents that were carried over */
export function reportLeft(workshop: Workshop, files: readonly PackageFile[], others: readonly string[], isWritten: (name: string) => boolean): void {
	for (const file of files) {
		if (isWritten(file.name)) continue
		const told = toldOf(file)
		if (told === undefined) continue
		const [remedy, subject] = told
		workshop.change({ remedy, action: 'removed', subject, part: file.name, target: file.name.slice(file.name.lastIndexOf('/') + 1) })
	}
	for (const name of others) workshop.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', part: name, target: name })
	if (workshop.found('rebuild-container')) workshop.change({ remedy: 'rebuild-container', action: 'rebuilt', subject: 'container' })
}
