// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sub-documents and objects of a package. ODF 1.4 part 3 §10.4.6. */

import { formatKind } from '../../model/formats.ts'
import type { EmbeddedFact } from '../../model/facts.ts'
import { genreOfKind, kindOfMediaType } from './kinds.ts'
import type { OdfPackage, PackageFile } from './odf-package.ts'
import type { OdfDocument } from './scene.ts'

/** Reports a folder that is a document of its own; its parts have been read. */
export function readSubDocument(opened: OdfPackage, document: OdfDocument, readable: boolean, outer: string | undefined): void {
	const directory = document.directory ?? ''
	// the forms and reports of a database are what it consists of
	if (outer === 'odb' && /^(?:forms|reports)\//.test(directory)) return
	// a folder that the manifest names and the archive lacks is no object
	if (document.genre === undefined && !opened.entryByName.has(`${directory}content.xml`)) return
	const name = directory.slice(0, -1)
	if (!opened.isUsed(name)) {
		opened.found.fact({ kind: 'hidden', what: 'unreferenced-part', name, count: 1, at: { part: name } })
		return
	}
	const declared = kindOfMediaType(opened.manifest.find(directory)?.mediaType ?? '')?.id
	const genre = document.genre ?? (declared === undefined ? undefined : genreOfKind(declared))
	const what = genre === 'chart' || genre === 'formula' ? genre : 'document'
	const clsid = document.classIds.get(name)
	opened.found.fact({ kind: 'embedded', what, name, readable, at: { part: name }, ...(clsid === undefined ? {} : { clsid }) })
}

/** Reads an object that is one file: an OLE compound file, or a document of another family. */
export function readObjectFile(opened: OdfPackage, { entry, name, mediaType, document }: PackageFile): void {
	const { found, archive } = opened
	const isUsed = opened.isUsed(name)
	if (!isUsed) found.fact({ kind: 'hidden', what: 'unreferenced-part', name, count: 1, at: { part: name } })
	const { bytes, damage } = archive.salvage(entry)
	if (bytes.length > 0) {
		const result = found.part(bytes, { name, role: isUsed ? 'object' : 'attachment', ...(mediaType === '' ? {} : { mediaType }) })
		const clsid = document.classIds.get(name)
		if (isUsed) found.fact({ kind: 'embedded', what: whatOf(result.format), name, readable: !result.unread && damage === undefined, at: { part: name }, ...(clsid === undefined ? {} : { clsid }) })
	}
	if (damage !== undefined) throw damage
}

function whatOf(format: string): EmbeddedFact['what'] {
	const { family } = formatKind(format)
	if (family === 'msdoc') return format === 'ole' ? 'ole' : 'document'
	return family === 'odf' || family === 'ooxml' || family === 'rtf' || family === 'pdf' ? 'document' : 'ole'
}
