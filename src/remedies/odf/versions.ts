// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Earlier versions of the whole document: each is disarmed like a document of its own, or all of them go. */

import { rewriteXml } from '../../formats/xml/xml-rewriter.ts'
import { compress, type CompressedEntry } from '../../formats/zip/write-zip.ts'
import { Damage } from '../../model/failures.ts'
import type { OpenedPackage } from './package.ts'
import type { Workshop } from './workshop.ts'

const LIST = 'VersionList.xml'

/** Gives to `keep` what may stay. */
export function keepVersions(workshop: Workshop, { opened, files }: OpenedPackage, keep: (name: string, entry: CompressedEntry) => void): void {
	const versions = files.filter(({ kind }) => kind === 'version')
	const list = files.find(({ name }) => name === LIST)
	if (versions.length === 0 || list === undefined || workshop.orders('drop-versions')) return
	try {
		const kept = versions.map(({ name, entry }) => {
			const inner = workshop.inner(opened.archive.read(entry), name.slice(name.lastIndexOf('/') + 1))
			if (inner === undefined) throw new Damage('a version that nobody vouches for')
			return { name, ...inner }
		})
		keep(LIST, compress(rewriteXml(opened.archive.read(list.entry), workshop.budget, { open: () => 'keep' }).chunks))
		for (const { name, chunks, changes } of kept) {
			keep(name, compress(chunks))
			for (const change of changes) workshop.change({ ...change, part: [name, ...(change.part === undefined ? [] : typeof change.part === 'string' ? [change.part] : change.part)] })
		}
	} catch (error) {
		// none of them stays, and the list of what was left behind names them
		if (!(error instanceof Damage)) throw error
	}
}
