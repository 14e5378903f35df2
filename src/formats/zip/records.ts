// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The records of a ZIP file as they stand in it: nothing is believed, nothing compared. APPNOTE 6.3.10 §4.3. */

import { extraFields } from './entry-name.ts'

export const LOCAL = 0x04034b50
export const CENTRAL = 0x02014b50
export const END = 0x06054b50
const DESCRIPTOR = 0x08074b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50

const SATURATED = 0xffffffff
export const ENCRYPTED = 1
export const DESCRIBED = 8
const ZIP64_FIELD = 1

/** What a central and a local header both say about an entry. */
export interface Header {
	readonly flags: number
	readonly method: number
	readonly crc32: number
	readonly compressedBytes: number
	readonly declaredBytes: number
	readonly rawName: Uint8Array
	readonly extra: Uint8Array
	/** Where the record ends; of a local header: where the data starts. */
	readonly end: number
}

export interface CentralHeader extends Header {
	readonly localOffset: number
	readonly commentBytes: number
}

/** Where an end record says its directory is. One record can say two things: in its own fields and in those of Zip64. */
export interface EndRecord {
	/** Where the first of the end records starts, the one that directly follows an honest directory. */
	readonly at: number
	readonly count: number
	readonly directoryBytes: number
	readonly directoryOffset: number
	readonly isZip64: boolean
}

/** All end records that belong to one signature. */
export interface EndRecords {
	readonly at: number
	/** Where the comment starts. */
	readonly end: number
	readonly commentBytes: number
	/** Zip64 first, where there is one. */
	readonly choices: readonly EndRecord[]
}

/** A view with checks of its own is slow in loops; every function here checks once for a whole record. */
export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function u64(view: DataView, at: number): number {
	return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

export function signatureAt(view: DataView, at: number): number {
	return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0
}

/** @returns undefined where no record of this kind fits in at `at` */
export function localHeader(bytes: Uint8Array, view: DataView, at: number): Header | undefined {
	if (signatureAt(view, at) !== LOCAL || at + 30 > bytes.length) return undefined
	const nameFrom = at + 30
	const nameTo = nameFrom + view.getUint16(at + 26, true)
	const end = nameTo + view.getUint16(at + 28, true)
	if (end > bytes.length) return undefined
	const extra = bytes.subarray(nameTo, end)
	const [declaredBytes, compressedBytes] = wideNumbers(extra, [view.getUint32(at + 22, true), view.getUint32(at + 18, true)])
	return {
		flags: view.getUint16(at + 6, true), method: view.getUint16(at + 8, true), crc32: view.getUint32(at + 14, true),
		compressedBytes: compressedBytes as number, declaredBytes: declaredBytes as number, rawName: bytes.subarray(nameFrom, nameTo), extra, end,
	}
}

/** @returns undefined where no record of this kind fits in at `at` */
export function centralHeader(bytes: Uint8Array, view: DataView, at: number): CentralHeader | undefined {
	if (signatureAt(view, at) !== CENTRAL || at + 46 > bytes.length) return undefined
	const nameFrom = at + 46
	const nameTo = nameFrom + view.getUint16(at + 28, true)
	const extraTo = nameTo + view.getUint16(at + 30, true)
	const commentBytes = view.getUint16(at + 32, true)
	const end = extraTo + commentBytes
	if (extraTo > bytes.length) return undefined
	const extra = bytes.subarray(nameTo, extraTo)
	const [declaredBytes, compressedBytes, localOffset] = wideNumbers(extra, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)])
	return {
		flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), crc32: view.getUint32(at + 16, true),
		compressedBytes: compressedBytes as number, declaredBytes: declaredBytes as number, localOffset: localOffset as number,
		rawName: bytes.subarray(nameFrom, nameTo), extra, commentBytes, end: Math.min(end, bytes.length),
	}
}

/** §4.5.3: a saturated 32-bit number stands in the Zip64 field instead, in this order. */
function wideNumbers(extra: Uint8Array, numbers: readonly number[]): readonly number[] {
	if (extra.length < 12 || !numbers.includes(SATURATED)) return numbers
	for (const field of extraFields(extra)) {
		if (field.id !== ZIP64_FIELD) continue
		const view = viewOf(field.body)
		let at = 0
		return numbers.map((number) => {
			if (number !== SATURATED || at + 8 > field.body.length) return number
			at += 8
			return u64(view, at - 8)
		})
	}
	return numbers
}

/** A quick look before `endRecords`: whether anything is where the end record at `at` says, so that a file full of signatures costs little. */
export function leadsSomewhere(view: DataView, at: number): boolean {
	if (at + 22 > view.byteLength) return false
	const directoryBytes = view.getUint32(at + 12, true)
	if (directoryBytes === 0 && view.getUint16(at + 10, true) === 0) return true
	return signatureAt(view, at - directoryBytes) === CENTRAL || signatureAt(view, view.getUint32(at + 16, true)) === CENTRAL || signatureAt(view, at - 20) === LOCATOR64
}

/** Reads the end record at `at`, and the Zip64 records before it. */
export function endRecords(view: DataView, at: number): EndRecords | undefined {
	if (signatureAt(view, at) !== END || at + 22 > view.byteLength) return undefined
	const classic: EndRecord = { at, count: view.getUint16(at + 10, true), directoryBytes: view.getUint32(at + 12, true), directoryOffset: view.getUint32(at + 16, true), isZip64: false }
	const saturated = classic.count === 0xffff || classic.directoryBytes === SATURATED || classic.directoryOffset === SATURATED
	const wide = end64(view, at - 20)
	const rest = { at, end: at + 22, commentBytes: view.getUint16(at + 20, true) }
	if (wide === undefined) return { ...rest, choices: [classic] }
	const agree = wide.count === classic.count && wide.directoryBytes === classic.directoryBytes && wide.directoryOffset === classic.directoryOffset
	// the classic record of a Zip64 file ends its directory where the Zip64 record starts, too
	return { ...rest, choices: saturated || agree ? [wide] : [wide, { ...classic, at: wide.at }, classic] }
}

/** §4.3.14 and §4.3.15. A prefix before the archive shifts the record, which then stands directly before its locator. */
function end64(view: DataView, locator: number): EndRecord | undefined {
	if (signatureAt(view, locator) !== LOCATOR64) return undefined
	for (const at of [u64(view, locator + 8), locator - 56]) {
		if (signatureAt(view, at) !== END64 || at + 56 > locator) continue
		return { at, count: u64(view, at + 32), directoryBytes: u64(view, at + 40), directoryOffset: u64(view, at + 48), isZip64: true }
	}
	return undefined
}

/**
 * §4.3.9: where the data descriptor ends that follows an entry's data at `at`, with or without signature, in 32 or 64 bits.
 * @returns `at` where none of the four forms agrees with the numbers
 */
export function descriptorEnd(view: DataView, at: number, crc32: number, compressedBytes: number, declaredBytes: number): number {
	for (const from of signatureAt(view, at) === DESCRIPTOR ? [at + 4, at] : [at]) {
		if (from + 12 <= view.byteLength && view.getUint32(from, true) === crc32) {
			if (view.getUint32(from + 4, true) === compressedBytes && view.getUint32(from + 8, true) === declaredBytes) return from + 12
			if (from + 20 <= view.byteLength && u64(view, from + 4) === compressedBytes && u64(view, from + 12) === declaredBytes) return from + 20
		}
	}
	return at
}

/** Where data of unknown length ends that lasts until `to`: before a data descriptor with signature that says exactly this length. */
export function dataEndBefore(view: DataView, from: number, to: number): number {
	for (const [size, wide] of [[16, false], [24, true]] as const) {
		const at = to - size
		if (at < from || signatureAt(view, at) !== DESCRIPTOR) continue
		if ((wide ? u64(view, at + 8) : view.getUint32(at + 8, true)) === at - from) return at
	}
	return to
}
