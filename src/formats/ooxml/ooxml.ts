// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Office Open XML and other packages of the Open Packaging Conventions: ECMA-376 parts 1, 2 and 4, [MS-OFFMACRO2], [MS-XLSB]. */

import type { Found } from '../format.ts'
import type { ZipArchive } from '../zip/archive.ts'

/** Reads a package whose parts are the entries of a ZIP archive. */
export function readOpcPackage(archive: ZipArchive, found: Found): void {
	void archive
	found.identify({ id: 'opc' })
}

/** Reads a package in one XML file (`pkg:package`), ECMA-376-2 annex on flat OPC. */
export function readFlatOpc(bytes: Uint8Array, found: Found): void {
	void bytes
	found.identify({ id: 'flat-opc' })
}
