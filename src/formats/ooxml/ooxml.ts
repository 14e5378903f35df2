// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Office Open XML and other packages of the Open Packaging Conventions: ECMA-376 parts 1, 2 and 4, [MS-OFFMACRO2], [MS-XLSB]. */

import type { Found } from '../format.ts'
import type { ZipArchive } from '../zip/archive.ts'
import { flatSources } from './flat-source.ts'
import { readPackage } from './read-package.ts'
import { zipSources } from './zip-source.ts'

/** Reads a package whose parts are the entries of a ZIP archive. */
export function readOpcPackage(archive: ZipArchive, found: Found): void {
	readPackage(zipSources(archive), found, (id) => found.identify({ id }))
}

/** Reads a package in one XML file (`pkg:package`), as Word writes it. [MS-DOCX] calls it Flat OPC. */
export function readFlatOpc(bytes: Uint8Array, found: Found): void {
	found.identify({ id: 'flat-opc' })
	// it stays a format of its own, whatever document is in it: few programs open it
	readPackage(flatSources(bytes, found), found, () => undefined)
}
