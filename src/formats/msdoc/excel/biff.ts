// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Workbooks that are nothing but their records: Excel 2 to 4, and later streams cut out of their compound file. */

import { defineFormat } from '../../format.ts'
import { readWorkbook, workbookVersion } from './read-workbook.ts'

/** Length of a BOF record by its type. */
const lengths: Readonly<Record<number, readonly number[]>> = { 0x0009: [4], 0x0209: [6], 0x0409: [6], 0x0809: [8, 16] }
const kinds: ReadonlySet<number> = new Set([0x05, 0x06, 0x10, 0x20, 0x40, 0x100])

export const biff = defineFormat({
	id: 'xls',
	recognises(bytes) {
		if (bytes.length < 12) return 'no'
		const word = (at: number): number => (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
		return lengths[word(0)]?.includes(word(2)) === true && kinds.has(word(6)) ? 'certain' : 'no'
	},
	read(bytes, found) {
		const version = workbookVersion(bytes, found)
		found.identify({ id: 'xls', ...(version === undefined ? {} : { version }) })
		readWorkbook(bytes, undefined, false, found)
	},
})
