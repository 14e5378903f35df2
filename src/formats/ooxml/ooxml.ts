// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Office Open XML packages. ECMA-376 parts 1, 2 and 4, ISO/IEC 29500. */

import type { Found } from '../format.ts'
import type { ZipArchive } from '../zip/archive.ts'

/** Reads a package with OPC content types or relationships. Reports to `found`; a broken part costs only that part. */
export function readOpcPackage(archive: ZipArchive, found: Found): void {
	void archive
	void found
}
