// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { biff } from '../../../../../src/formats/msdoc/excel/biff.ts'
import { biffRecord, bof, eof, kinds, tokens, u8, workbook } from '../../../../make/biff.ts'
import { concat, latin, u16 } from '../../../../make/ole.ts'
import { formatContract } from '../../contract.ts'
import { factsOf, inspected } from '../seen.ts'

formatContract('old.xls', () => workbook(
	[{ name: 'Sheet1' }, { name: 'Macro1', kind: kinds.macro, state: 2, records: [biffRecord(0x06, new Uint8Array(20), u16(10), tokens.text('calc'), tokens.call(110, 1))] }],
	[biffRecord(0x01ae, u16(1), u16(9), latin('\u0000\u0001book.xls'))],
))

/** A macro sheet of Excel 2, 3 or 4 that runs a program. */
function oldMacro(version: 2 | 3 | 4): Uint8Array {
	const start = { 2: biffRecord(0x09, u16(2), u16(0x40)), 3: biffRecord(0x0209, u16(0), u16(0x40), u16(0)), 4: biffRecord(0x0409, u16(0), u16(0x40), u16(0)) }[version]
	const call = concat([u8(0x17, 4), latin('calc'), u8(0x42, 1, 110), ...(version === 4 ? [u8(0)] : [])])
	const cell = version === 2 ? biffRecord(0x06, new Uint8Array(16), u8(call.length), call) : biffRecord(version === 3 ? 0x0206 : 0x0406, new Uint8Array(16), u16(call.length), call)
	const name = version === 2 ? biffRecord(0x18, u8(1, 0, 0, 9, 0), latin('Auto_Open')) : biffRecord(0x0218, u16(0), u8(0, 9), u16(0), latin('Auto_Open'))
	return concat([start, name, cell, eof()])
}

test.each([2, 3, 4] as const)('a macro sheet of Excel %d that is no compound file', (version) => {
	const { report, facts } = inspected(oldMacro(version), 'macro.xls')
	expect(report.format).toMatchObject({ id: 'xls', version: String(version) })
	expect(factsOf(facts, 'code')).toMatchObject([{ language: 'xlm', runnable: true, calls: ['EXEC'], autoRun: ['Auto_Open'], excerpt: '=EXEC("calc")' }])
	expect(report.traits).toContain('auto-exec')
})

test.each([
	['BIFF8', workbook([]), 'certain'],
	['BIFF5', bof(kinds.globals, 0x0500), 'certain'],
	['a length that fits no version', biffRecord(0x0809, new Uint8Array(9)), 'no'],
	['a kind that does not exist', bof(0x77), 'no'],
	['text', latin('\u0009\u0004 hello, world'), 'no'],
	['too short', u8(9, 0, 4, 0), 'no'],
])('recognises %s', (_, bytes, expected) => {
	expect(biff.recognises(bytes)).toBe(expected)
})
