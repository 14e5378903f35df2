// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The SHA-256 hash of a document, made on this device piece by piece. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** @returns lower-case hex */
export async function hashOf(document: Blob): Promise<string> {
	const hash = sha256.create()
	const reader = document.stream().getReader()
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.update(piece.value)
	return bytesToHex(hash.digest())
}
