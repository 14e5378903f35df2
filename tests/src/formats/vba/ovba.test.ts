// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decompressOvba, findSource } from '../../../../src/formats/vba/ovba.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { compressOvba } from '../../../make/vba.ts'
import { concat, latin, u16 } from '../../../make/ole.ts'

const decompress = (bytes: Uint8Array, at = 0): { text: string; complete: boolean } => {
	const { bytes: result, complete } = decompressOvba(bytes, at, new Budget(defaultLimits))
	return { text: Buffer.from(result).toString('latin1'), complete }
}

const code = Array.from({ length: 400 }, (_, line) => `    Cells(${line}, 1).Value = "line ${line}" ' remark\r\n`).join('')

describe('decompressOvba', () => {
	// [MS-OVBA] §3.2.1 to §3.2.3
	test.each<[string, number[], string]>([
		['no compression', [0x01, 0x19, 0xb0, 0x00, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x00, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x00, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x2e], 'abcdefghijklmnopqrstuv.'],
		['normal compression', [0x01, 0x2f, 0xb0, 0x00, 0x23, 0x61, 0x61, 0x61, 0x62, 0x63, 0x64, 0x65, 0x82, 0x66, 0x00, 0x70, 0x61, 0x67, 0x68, 0x69, 0x6a, 0x01, 0x38, 0x08, 0x61, 0x6b, 0x6c, 0x00, 0x30, 0x6d, 0x6e, 0x6f, 0x70, 0x06, 0x71, 0x02, 0x70, 0x04, 0x10, 0x72, 0x73, 0x74, 0x75, 0x76, 0x10, 0x77, 0x78, 0x79, 0x7a, 0x00, 0x3c], '#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa'],
		['maximum compression', [0x01, 0x03, 0xb0, 0x02, 0x61, 0x45, 0x00], 'a'.repeat(73)],
	])('%s', (_, bytes, expected) => {
		expect(decompress(Uint8Array.from(bytes))).toEqual({ text: expected, complete: true })
	})
	test('several chunks', () => {
		expect(decompress(compressOvba(latin(code)))).toEqual({ text: code, complete: true })
	})
	test('from the middle of a stream', () => {
		expect(decompress(concat([latin('compiled'), compressOvba(latin('Sub A()'))]), 8).text).toBe('Sub A()')
	})
	test('a chunk that is stored', () => {
		const chunk = new Uint8Array(4096).fill(0x41)
		expect(decompress(concat([Uint8Array.of(1), u16(0x3fff), chunk]))).toEqual({ text: 'A'.repeat(4096), complete: true })
	})
	const whole = compressOvba(latin(code))
	test.each<[string, Uint8Array]>([
		['signature-wrong', concat([Uint8Array.of(2), whole.subarray(1)])],
		['empty', new Uint8Array(0)],
		['chunk-signature-wrong', Uint8Array.of(1, 0x03, 0x80, 0x02, 0x61)],
		['copy-before-start', Uint8Array.of(1, 0x03, 0xb0, 0x01, 0xff, 0xff)],
	])('%s gives nothing', (_, bytes) => {
		expect(decompress(bytes)).toEqual({ text: '', complete: false })
	})
	test('truncated: everything before the break', () => {
		const { text, complete } = decompress(whole.subarray(0, whole.length - 20))
		expect(complete).toBe(false)
		expect(code.startsWith(text.slice(0, 8_000))).toBe(true)
		expect(text.length).toBeGreaterThan(8_000)
	})
	test('a bomb ends at the budget', () => {
		const chunk = Uint8Array.of(0x03, 0xb0, 0x02, 0x61, 0xfc, 0x0f)
		const bomb = concat([Uint8Array.of(1), ...Array.from({ length: 1_000 }, () => chunk)])
		expect(() => decompressOvba(bomb, 0, new Budget({ ...defaultLimits, expandedBytes: 100_000 }))).toThrow(LimitReached)
	})
})

describe('findSource', () => {
	test('finds a module by its first line', () => {
		const source = compressOvba(latin('Attribute VB_Name = "A"\r\nSub A()\r\nEnd Sub\r\n'))
		expect(findSource(concat([latin('Attribute compiled things '), source]))).toBe(26)
		expect(findSource(latin('Attribute VB_Name'))).toBe(-1)
	})
})
