// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Writes a ZIP archive that every reader sees alike: one local header and one directory entry a name, no extra fields,
 * no comment, no data descriptor, one fixed time. Deterministic. APPNOTE 6.3.10; ZIP64 where sizes or counts need it.
 */

export interface ZipWriter {
	/** An entry from its bytes. `store`: not compressed (ODF's `mimetype`). Names are written as UTF-8. @throws {Damage} the name was written before or is unsafe */
	add(name: string, bytes: Uint8Array, options?: { readonly store?: boolean }): void
	/** An entry from chunks, compressed as they come, for parts too large to hold. `write` is called once with the sink. */
	addStream(name: string, write: (sink: (chunk: Uint8Array) => void) => void): void
	/** An entry whose compressed data (method 0 or 8) is taken over as it stands; the caller has checked its checksum. */
	addCompressed(name: string, entry: { readonly method: 0 | 8; readonly data: Uint8Array; readonly crc32: number; readonly bytes: number }): void
	/** The archive in pieces. */
	end(): readonly Uint8Array[]
}
