// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** GUIDs as Microsoft formats store them: three little-endian numbers, then eight bytes. [MS-DTYP] §2.3.4. */

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()

/** `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}` in upper case; empty for sixteen zeros or where the bytes end. */
export function readGuid(bytes: Uint8Array, at: number): string {
	const guid = bytes.subarray(at, at + 16)
	if (guid.length < 16 || guid.every((byte) => byte === 0)) return ''
	const part = (from: number, to: number): string => hex(guid.slice(from, to).reverse())
	return `{${part(0, 4)}-${part(4, 6)}-${part(6, 8)}-${hex(guid.subarray(8, 10))}-${hex(guid.subarray(10, 16))}}`
}
