// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ZIP archives: the container of ODF and OOXML, decided by what is inside. APPNOTE 6.3.10. */

import { startsWith } from '../../bytes/text.ts'
import { defineFormat, type Found } from '../format.ts'
import { readOdfPackage } from '../odf/odf.ts'
import { readOpcPackage } from '../ooxml/ooxml.ts'
import type { ZipArchive } from './archive.ts'
import { endsAsArchive } from './directory.ts'
import { inner } from './inner-found.ts'
import { openZip } from './open-zip.ts'
import { packageKinds, type PackageKinds } from './package-kinds.ts'
import { viewOf } from './records.ts'

export const zip = defineFormat({
	id: 'zip',
	recognises(bytes) {
		if (startsWith(bytes, 'PK\u0003\u0004')) return 'certain'
		return endsAsArchive(bytes, viewOf(bytes)) ? 'possible' : 'no'
	},
	read(bytes, found) {
		const archive = openZip(bytes, found)
		const kinds = packageKinds(archive)
		const views = archive.views(kinds.opc)
		if (views.length > 1 && views.length > archive.views(false).length) found.fact({ kind: 'structure', defect: 'zip-disagreement', detail: 'part names that differ in case or slashes only' })
		// where readers see different entries, each of them is followed
		for (const [index, view] of views.entries()) readView(view, view === archive ? kinds : packageKinds(view), index === 0 ? found : inner(found, `(view ${index + 1})`))
	},
})

function readView(archive: ZipArchive, kinds: PackageKinds, found: Found): void {
	// an archive that is two packages at once is read as both, since nobody knows which program will open it
	if (kinds.opc && kinds.odf) found.fact({ kind: 'structure', defect: 'polyglot', detail: 'ODF package + OPC package' })
	if (kinds.opc) readOpcPackage(archive, found)
	if (kinds.odf) readOdfPackage(archive, found)
	if (kinds.opc || kinds.odf) return
	found.identify({ id: kinds.program ?? 'zip' })
	readPlainArchive(archive, found)
}

/** Hands every file of an archive that is no document to the engine. */
function readPlainArchive(archive: ZipArchive, found: Found): void {
	for (const entry of archive.entries) {
		if (entry.name.endsWith('/') && entry.compressedBytes === 0) continue
		if (entry.encrypted) {
			found.fact({ kind: 'encryption', method: 'ZIP encryption', opened: false, scope: 'part', at: { part: entry.name } })
			found.gap('encrypted', 'encrypted entry', { part: entry.name })
			found.fact({ kind: 'embedded', what: 'file', name: entry.name, readable: false, at: { part: entry.name } })
			continue
		}
		let isReadable = false
		const isWhole = found.guard(entry.name, () => {
			const { bytes, damage } = archive.salvage(entry)
			isReadable = !found.part(bytes, { name: entry.name, role: 'attachment' }).unread
			if (damage !== undefined) throw damage
		})
		found.fact({ kind: 'embedded', what: 'file', name: entry.name, readable: isReadable && isWhole, at: { part: entry.name } })
	}
}
