// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records with formulas: cells, arrays, shared formulas. [MS-XLS] §2.4.127 Formula, §2.4.4 Array, §2.4.277 ShrFmla; older layouts from the Excel 4 developer kit. */

import { type Call, hasNotableCall, readFormula } from './formula.ts'
import { isNaming, isRunning } from './functions.ts'
import type { RecordHandler } from './global-records.ts'
import type { RecordCursor } from './record-cursor.ts'
import { type Sheet, type Workbook } from './workbook.ts'

/** Where the length of the formula stands in a record, and how wide it is. */
function handler(lengthAt: number, lengthBytes: 1 | 2, element: string): RecordHandler {
	return (record, book) => {
		const { data } = record
		const sheet = book.sheet
		if (sheet === undefined || data.length <= lengthAt) return
		sheet.formulas++
		const from = lengthAt + lengthBytes
		const length = lengthBytes === 1 ? (data[lengthAt] ?? 0) : (data[lengthAt] ?? 0) | ((data[lengthAt + 1] ?? 0) << 8)
		const tokens = data.subarray(from, from + length)
		if (hasNotableCall(tokens, book)) notable(tokens, sheet, record, book, element)
	}
}

/** The length of cell formulas before BIFF3 has one byte; `Formula` kept its number in BIFF5 and BIFF8. */
const cellFormula: RecordHandler = (record, book) => (book.version === 2 ? handler(16, 1, 'FORMULA') : handler(20, 2, 'FORMULA'))(record, book)
const arrayFormula: RecordHandler = (record, book) => handler(book.version >= 5 ? 12 : 8, 2, 'ARRAY')(record, book)

function notable(tokens: Uint8Array, sheet: Sheet, record: RecordCursor, book: Workbook, element: string): void {
	const { text, calls } = readFormula(tokens, book)
	book.found.budget.spend('steps', tokens.length)
	for (const call of calls) {
		if (isNaming(call.name)) reportNaming(call, text, record.offset, book, element)
		else if (sheet.isMacro || isRunning(call.name)) {
			sheet.calls.add(call.name)
			sheet.excerpt = worthier(sheet.excerpt, `=${withConstants(call)}`, call)
		}
	}
}

/** The first call that runs something, else the first call. */
function worthier(known: string | undefined, text: string, call: Call): string {
	if (known === undefined) return text
	return isRunning(call.name) && !/^=(?:CALL|EXEC|REGISTER)\(/.test(known) ? text : known
}

/** The call with what its arguments amount to, in case they were spelled in pieces. */
function withConstants(call: Call): string {
	return `${call.name}(${call.arguments.map(({ text, value }) => (value === undefined || /^-?[\d.]+$/.test(text) ? text : `"${value}"`)).join(',')})`
}

/** A call that names something outside. Arguments that only calculation would tell stay text. */
export function reportNaming(call: Call, excerpt: string, offset: number, book: Workbook, element: string): void {
	const at = book.at(offset, element)
	const values = call.arguments.map(({ text, value }) => value ?? text)
	if (call.name === 'HYPERLINK') {
		const target = call.arguments[0]?.value?.trim() ?? ''
		if (target !== '' && !target.startsWith('#')) book.found.fact({ kind: 'reference', role: 'hyperlink', target, when: 'click', excerpt, at })
		return
	}
	const target = call.name === 'RTD' ? values.join(' ').trim() : (values[0] ?? '').trim()
	if (target !== '') book.found.fact({ kind: 'reference', role: 'formula', target, when: 'load', excerpt, at })
}

export const formulaRecords: Readonly<Record<number, RecordHandler>> = {
	0x0006: cellFormula,
	0x0021: arrayFormula,
	0x0206: handler(16, 2, 'FORMULA'),
	0x0221: arrayFormula,
	0x0406: handler(16, 2, 'FORMULA'),
	0x04bc: handler(8, 2, 'SHRFMLA'),
}
