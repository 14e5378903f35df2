// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Finds local headers without a directory, as readers do that work through a stream or repair an archive. APPNOTE 6.3.10 §4.3.7. */

import { CENTRAL, DESCRIBED, END, LOCAL, dataEndBefore, descriptorEnd, localHeader, signatureAt, type Header } from './records.ts'

/** Compression methods of APPNOTE §4.4.5; anything else after a signature is chance. */
const isMethod = (method: number): boolean => method <= 20 || (method >= 92 && method <= 99)

/** Positions of a signature, or of all ZIP signatures, in ascending order. */
export function* signatures(bytes: Uint8Array, view: DataView, from: number, to: number, wanted?: number): Generator<number> {
	// every second byte is enough to meet either the P or the K
	for (let at = from + 1; at < to; at += 2) {
		const byte = bytes[at]
		const found = byte === 0x4b && bytes[at - 1] === 0x50 ? at - 1 : byte === 0x50 && bytes[at + 1] === 0x4b ? at : -1
		if (found < 0) continue
		const signature = signatureAt(view, found)
		if (wanted === undefined ? signature === LOCAL || signature === CENTRAL || signature === END : signature === wanted) yield found
	}
}

export interface FoundLocal {
	readonly at: number
	readonly header: Header
	/** Length of the data as the header says it, or up to the next record where it does not. */
	readonly compressedBytes: number
	/** The header says how long the data is and what its checksum is. */
	readonly isSized: boolean
	/** Where the next record may start. */
	readonly end: number
}

/** Local headers between `from` and `to`; data that a header claims is not searched for more headers if it ends in there. */
export function* localHeaders(bytes: Uint8Array, view: DataView, from: number, to: number): Generator<FoundLocal> {
	let free = from
	let pending: { readonly at: number; readonly header: Header } | undefined
	for (const at of signatures(bytes, view, from, to)) {
		if (at < free) continue
		if (pending !== undefined) yield unsized(view, pending, at)
		pending = undefined
		const header = plausible(bytes, view, at)
		if (header === undefined) continue
		const dataEnd = header.end + header.compressedBytes
		if ((header.flags & DESCRIBED) !== 0 && header.compressedBytes === 0) {
			pending = { at, header }
			free = header.end
			continue
		}
		const end = dataEnd <= to ? descriptorEnd(view, dataEnd, header.crc32, header.compressedBytes, header.declaredBytes) : header.end
		yield { at, header, compressedBytes: header.compressedBytes, isSized: true, end }
		free = end
	}
	if (pending !== undefined) yield unsized(view, pending, to)
}

function unsized(view: DataView, pending: { readonly at: number; readonly header: Header }, next: number): FoundLocal {
	const { header } = pending
	return { ...pending, compressedBytes: dataEndBefore(view, header.end, next) - header.end, isSized: false, end: next }
}

function plausible(bytes: Uint8Array, view: DataView, at: number): Header | undefined {
	const header = localHeader(bytes, view, at)
	if (header === undefined || !isMethod(header.method) || header.rawName.length === 0 || header.rawName.length > 4_096) return undefined
	return header.rawName.some((byte) => byte < 32) ? undefined : header
}
