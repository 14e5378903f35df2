// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a package is: the `mimetype` entry, the manifest's root, the content, in this order; every disagreement is reported. ODF 1.4 part 2 §3.3 and §4.3. */

import { latin1 } from '../../bytes/text.ts'
import { formatKind } from '../../model/formats.ts'
import { genreOfKind, kindOfGenre, kindOfMediaType } from './kinds.ts'
import type { OdfPackage } from './odf-package.ts'
import type { OdfDocument } from './scene.ts'

/** Longer than any media type. */
const MIMETYPE_BYTES = 256

/** Length of a local file header without name and extra fields, and of the name `mimetype`. */
const LOCAL_HEADER = 30

/** Identifies the package as far as its declarations go; returns the id. */
export function identifyPackage(opened: OdfPackage): string | undefined {
	const { found, manifest } = opened
	const declared = readMimetype(opened)
	const root = manifest.root?.mediaType ?? ''
	const byMimetype = declared === undefined ? undefined : kindOfMediaType(declared)
	const byManifest = kindOfMediaType(root)
	if (declared !== undefined && (byMimetype === undefined || !byMimetype.exact)) {
		// a line end behind it is a slip, anything else a type that no program knows
		const isSlip = byMimetype !== undefined && kindOfMediaType(declared.trim())?.exact === true
		found.fact({ kind: 'structure', defect: isSlip ? 'odf-mimetype-extra' : 'odf-mimetype-unknown', detail: declared, at: { part: 'mimetype' } })
	}
	if (declared !== undefined && root !== '' && declared.trim() !== root.trim()) {
		// a type that is no document at all decides nothing for any reader
		const defect = byManifest === undefined ? 'odf-media-type-differs' : 'odf-mimetype-differs'
		found.fact({ kind: 'structure', defect, detail: `mimetype ${declared.trim()}, manifest ${root.trim()}`, at: { part: 'mimetype' } })
	}
	const id = byMimetype?.id ?? byManifest?.id
	if (id !== undefined) found.identify({ id })
	return id
}

/** The content of the `mimetype` entry, after a look at how it is stored. */
function readMimetype(opened: OdfPackage): string | undefined {
	const { found, archive } = opened
	const entry = opened.entryByName.get('mimetype')
	if (entry === undefined) {
		found.fact({ kind: 'structure', defect: 'odf-mimetype-missing' })
		return undefined
	}
	const at = { part: 'mimetype' }
	const isFirst = archive.entries.every((other) => other.headerOffset >= entry.headerOffset)
	if (!isFirst) found.fact({ kind: 'structure', defect: 'odf-mimetype-not-first', at })
	if (entry.method !== 0) found.fact({ kind: 'structure', defect: 'odf-mimetype-compressed', at })
	if (entry.dataOffset > entry.headerOffset + LOCAL_HEADER + entry.name.length) found.fact({ kind: 'structure', defect: 'odf-mimetype-extra', detail: 'extra field', at })
	return latin1(archive.head(entry, MIMETYPE_BYTES))
}

/** Compares the content with the declarations; without any, the content decides. */
export function reportContentKind(opened: OdfPackage, main: OdfDocument, declared: string | undefined): void {
	const { found, manifest } = opened
	const version = main.version ?? manifest.root?.version
	const byContent = main.genre === undefined ? undefined : kindOfGenre(main.genre)
	const id = declared ?? byContent ?? 'odt'
	found.identify({ id, ...(version === undefined ? {} : { version }) })
	found.conformance({ extended: main.isExtended, ...(version === undefined ? {} : { odf: version }) })
	const genre = genreOfKind(id)
	if (main.genre !== undefined && genre !== undefined && main.genre !== genre) {
		found.fact({ kind: 'structure', defect: 'odf-mimetype-differs', detail: `declared ${formatKind(id).mediaType}, content ${main.genre}`, at: { part: 'content.xml' } })
	}
	const hasParts = opened.entryByName.has('content.xml') || opened.entryByName.has('styles.xml')
	if (!hasParts) found.fact({ kind: 'structure', defect: 'odf-content-missing' })
}
