// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ZIP archives: the container of ODF and OOXML, decided by what is inside. APPNOTE 6.3.10. */

import { startsWith } from '../../bytes/text.ts'
import { defineFormat, type Found } from '../format.ts'
import { readOdfPackage } from '../odf/odf.ts'
import { readOpcPackage } from '../ooxml/ooxml.ts'
import { openZip, type ZipArchive } from './archive.ts'
import { packageKinds } from './package-kinds.ts'

export const zip = defineFormat({
	id: 'zip',
	recognises: (bytes) => (startsWith(bytes, 'PK\u0003\u0004') ? 'certain' : 'no'),
	read(bytes, found) {
		const archive = openZip(bytes, found)
		const kinds = packageKinds(archive)
		// an archive that is two packages at once is read as both, since nobody knows which program will open it
		if (kinds.opc && kinds.odf) found.fact({ kind: 'structure', defect: 'polyglot', detail: 'ODF package + OPC package' })
		if (kinds.opc) readOpcPackage(archive, found)
		if (kinds.odf) readOdfPackage(archive, found)
		if (kinds.opc || kinds.odf) return
		found.identify({ id: kinds.program ?? 'zip' })
		readPlainArchive(archive, found)
	},
})

/** Hands every file of an archive that is no document to the engine. */
function readPlainArchive(archive: ZipArchive, found: Found): void {
	for (const entry of archive.entries) {
		if (entry.name.endsWith('/')) continue
		if (entry.encrypted) {
			found.gap('encrypted', 'encrypted entry', { part: entry.name })
			continue
		}
		found.guard(entry.name, () => {
			const result = found.part(archive.read(entry), { name: entry.name, role: 'attachment' })
			found.fact({ kind: 'embedded', what: 'file', name: entry.name, readable: !result.unread, at: { part: entry.name } })
		})
	}
}
