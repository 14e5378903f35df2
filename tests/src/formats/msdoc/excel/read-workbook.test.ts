// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { biffRecord, bof, cellFormula, eof, kinds, supBook, tokens, workbook } from '../../../../make/biff.ts'
import { compoundFile, concat, stream } from '../../../../make/ole.ts'
import { defects, factsOf, inspected, references } from '../seen.ts'

const macro = { name: 'M', kind: kinds.macro, records: [cellFormula(tokens.text('calc'), tokens.call(110, 1))] }
const file = (bytes: Uint8Array, name = 'Workbook'): Uint8Array => compoundFile([stream(name, bytes)])
const codeIn = (bytes: Uint8Array): readonly object[] => factsOf(inspected(bytes, 'book.xls').facts, 'code')

describe('where sheets are', () => {
	test('sheets one after the other', () => {
		expect(codeIn(workbook([{ name: 'S' }, macro]))).toMatchObject([{ module: 'M', calls: ['EXEC'] }])
	})
	test('records-do-not-lead-to-the-sheet: only the list of sheets does', () => {
		expect(codeIn(workbook([{ name: 'S' }, macro], [], { gap: 100 }))).toMatchObject([{ module: 'M', calls: ['EXEC'] }])
	})
	test('a sheet that the list does not have', () => {
		expect(codeIn(concat([workbook([{ name: 'S' }]), bof(kinds.macro), ...macro.records, eof()]))).toMatchObject([{ module: 'sheet 1', calls: ['EXEC'] }])
	})
	test('positions that lead nowhere', () => {
		expect(codeIn(concat([bof(kinds.globals), ...[0x7fffffff, 5].map((at) => biffRecord(0x85, new Uint8Array(new Uint32Array([at]).buffer), new Uint8Array([0, 1, 1, 0, 65]))), eof()]))).toMatchObject([{ runnable: false }, { runnable: false }])
	})
	test('a chart inside a sheet belongs to it', () => {
		const chart = concat([bof(kinds.chart), eof()])
		expect(codeIn(workbook([{ ...macro, records: [chart, ...macro.records] }]))).toMatchObject([{ module: 'M', calls: ['EXEC'] }])
	})
})

describe('what a stream is', () => {
	test.each([
		['97', workbook([])],
		['95', concat([bof(kinds.globals, 0x0500), eof()])],
		['5.0', concat([biffRecord(0x0809, new Uint8Array([0, 5, 5, 0, 0, 0, 0xc9, 7])), eof()])],
	])('Excel %s', (version, bytes) => {
		expect(inspected(file(bytes), 'book.xls').report.format).toMatchObject({ id: 'xls', version })
	})
	test('a version that does not exist is read as the newest', () => {
		expect(references(inspected(concat([bof(kinds.globals, 0x0777), supBook('\u0001b.xls'), eof()]), 'b.xls').facts)).toEqual(['workbook load b.xls'])
	})
	test('both streams of a workbook for two versions are read', () => {
		const both = compoundFile([stream('Workbook', workbook([], [supBook('\u0001new.xls')])), stream('BOOK', workbook([], [supBook('\u0001old.xls')]))])
		expect(references(inspected(both, 'book.xls').facts)).toEqual(['workbook load new.xls', 'workbook load old.xls'])
	})
})

describe('what is wrong', () => {
	test('no BOF record', () => {
		expect(defects(inspected(file(biffRecord(0x5c, new Uint8Array(200))), 'book.xls').facts)).toContain('record-damaged')
	})
	test('cut off inside a sheet', () => {
		const whole = workbook([{ name: 'S', records: [biffRecord(0x5c, new Uint8Array(50))] }])
		expect(defects(inspected(file(whole.subarray(0, whole.length - 20)), 'book.xls').facts)).toContain('record-damaged')
	})
	test('bytes after the last sheet are no defect', () => {
		expect(defects(inspected(file(concat([workbook([{ name: 'S' }]), new Uint8Array(40).fill(0xee)])), 'book.xls').facts)).not.toContain('record-damaged')
	})
	test('many broken records end in few gaps', () => {
		const broken = Array.from({ length: 500 }, () => biffRecord(0x01b8, new Uint8Array(3)))
		expect(inspected(workbook([{ name: 'S', records: broken }]), 'b.xls').report.gaps.length).toBeLessThanOrEqual(20)
	})
})

test('many sheets and many names take linear time', () => {
	const names = Array.from({ length: 3_000 }, () => biffRecord(0x18, new Uint8Array([0x20, 0, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0x3a, 0, 0, 0, 0, 0, 0]), new Uint8Array(0)))
	const begin = performance.now()
	inspected(workbook(Array.from({ length: 3_000 }, (_, index) => ({ name: `M${index}`, kind: kinds.macro })), names), 'b.xls')
	expect(performance.now() - begin).toBeLessThan(3_000)
})
