// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records of PowerPoint files: eight bytes of header, then data or further records. [MS-PPT] §2.3.1 and §2.13.24. */

export const record = {
	slide: 0x03ee, slideShowInfo: 0x03f9, vbaInfo: 0x0400, externalObjects: 0x0409, text: 0x0fba, oleAtom: 0x0fc3, oleEmbed: 0x0fcc, oleLink: 0x0fce, hyperlink: 0x0fd7, control: 0x0fee, interaction: 0x0ff2, interactionAtom: 0x0ff3,
	userEdit: 0x0ff5, currentUser: 0x0ff6, video: 0x1005, midi: 0x100d, linkedAudio: 0x1010, oleStorage: 0x1011, programTag: 0x138a, tagData: 0x138b, persistDirectory: 0x1772, comment: 0x2ee0, cryptSession: 0x2f14, document: 0x03e8,
} as const

/** Tables of shape properties. */
export const propertyTables: ReadonlySet<number> = new Set([0xf00b, 0xf121, 0xf122])

export const HEADER = 8

export interface RecordHeader {
	/** Holds records. */
	readonly isContainer: boolean
	readonly instance: number
	readonly type: number
	readonly length: number
}

/** The header at `at`; undefined where fewer than eight bytes are left. */
export function readHeader(bytes: Uint8Array, at: number): RecordHeader | undefined {
	if (at < 0 || at + HEADER > bytes.length) return undefined
	const word = (from: number): number => (bytes[from] as number) | ((bytes[from + 1] as number) << 8)
	const versionAndInstance = word(at)
	return { isContainer: (versionAndInstance & 0x0f) === 0x0f, instance: versionAndInstance >>> 4, type: word(at + 2), length: (word(at + 4) | (word(at + 6) << 16)) >>> 0 }
}
