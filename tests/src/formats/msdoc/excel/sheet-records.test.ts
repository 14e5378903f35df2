// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { biffRecord, bof, eof, externalName, flagged, kinds, longString, sheetLinks, supBook, tokens, u8, workbook } from '../../../../make/biff.ts'
import { hyperlinkObject, shape, urlLink } from '../../../../make/msdoc.ts'
import { concat, u16, u32, wide } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, references } from '../seen.ts'

const factsIn = (records: readonly Uint8Array[], globals: readonly Uint8Array[] = [], others: Parameters<typeof workbook>[0] = []): ReturnType<typeof inspected>['facts'] => inspected(workbook([{ name: 'S', records }, ...others], globals), 'book.xls').facts
const link = (object: Uint8Array): Uint8Array => biffRecord(0x01b8, new Uint8Array(24), object)

describe('links', () => {
	test('an address', () => {
		expect(references(factsIn([link(hyperlinkObject(urlLink('https://example.org'), 'x'))]))).toEqual(['hyperlink click https://example.org'])
	})
	test('a place in the workbook is no fact', () => {
		expect(references(factsIn([link(concat([u32(2), u32(8), u32(3), wide('A1\u0000')]))]))).toEqual([])
	})
	test('a link longer than a record', () => {
		const address = `https://example.org/${'a'.repeat(9_000)}`
		expect(references(factsIn([link(hyperlinkObject(urlLink(address)))]))).toEqual([`hyperlink click ${address}`])
	})
})

describe('comments', () => {
	const note = (author: string): Uint8Array => biffRecord(0x1c, u16(1), u16(1), u16(0), u16(1), longString(author))
	test('are counted by author', () => {
		expect(hidden(factsIn([note('Ann'), note('Bob'), note('Ann')]))).toEqual(['comment 2 Ann', 'comment 1 Bob'])
	})
	test('before BIFF8 continue in records of their own', () => {
		const stream = concat([bof(kinds.sheet, 0x0500), biffRecord(0x1c, u16(1), u16(1), u16(9)), biffRecord(0x1c, u16(0xffff), u16(0), u16(9)), eof()])
		expect(hidden(inspected(stream, 'book.xls').facts)).toEqual(['comment 1'])
	})
})

describe('objects', () => {
	const piece = (type: number, ...data: readonly Uint8Array[]): Uint8Array => concat([u16(type), u16(concat(data).length), ...data])
	const pictureFormula = (className: string): Uint8Array => piece(0x09, u16(0), u16(5), u32(0), u8(2, 0, 0, 0, 0), u8(3, className.length, 0), flagged(className))
	const object = (...pieces: readonly Uint8Array[]): Uint8Array => biffRecord(0x5d, ...pieces, u32(0))
	const macro = (formula: Uint8Array): Uint8Array => object(piece(0x04, u16(formula.length), u32(0), formula))
	test('a control with its class', () => {
		expect(factsOf(factsIn([object(piece(0x08, u16(0x10)), pictureFormula('Forms.CommandButton.1'))]), 'control')).toMatchObject([{ technology: 'activex', name: 'Forms.CommandButton.1' }])
	})
	test('a picture that comes over DDE', () => {
		expect(references(factsIn([object(piece(0x08, u16(0x02)), pictureFormula('Paint.Picture'))]))).toEqual(['linked-object load Paint.Picture'])
	})
	test('a button that starts a macro', () => {
		const facts = factsIn([macro(tokens.sheetCell(0, 0, 0))], [], [{ name: 'M', kind: kinds.macro }])
		expect(factsOf(facts, 'trigger')).toMatchObject([{ event: 'click', automatic: false, on: 'object' }])
	})
	test('a button that starts a macro of another workbook', () => {
		const facts = factsIn([macro(tokens.externalName(0, 1))], [supBook('\u0001b.xls'), externalName('go'), sheetLinks([0, 0])])
		expect(factsOf(facts, 'trigger')).toMatchObject([{ target: '[b.xls]!go' }])
	})
	test('a button whose macros are gone starts nothing', () => {
		expect(factsOf(factsIn([macro(tokens.cell(0, 0))]), 'trigger')).toEqual([])
	})
	test('pieces that are cut off', () => {
		expect(factsOf(factsIn([biffRecord(0x5d, u16(9), u16(200), u8(1))]), 'control')).toEqual([])
	})
})

test('the pieces of a drawing are read as one', () => {
	const whole = shape([0x0105, wide('http://example.org/a.png\u0000')], [0x0106, 0x0a])
	const facts = factsIn([biffRecord(0xec, whole.subarray(0, 24)), biffRecord(0x5d, u32(0)), biffRecord(0xec, whole.subarray(24))])
	expect(references(facts)).toEqual(['image load http://example.org/a.png'])
})

test('rows and columns that are not shown', () => {
	const row = (flags: number): Uint8Array => biffRecord(0x0208, new Uint8Array(12), u16(flags), u16(0))
	const columns = (flags: number): Uint8Array => biffRecord(0x7d, new Uint8Array(8), u16(flags), u16(0))
	expect(hidden(factsIn([row(0x20), row(0x40), row(0x20), columns(1), columns(0)]))).toEqual(['hidden-row 2 S', 'hidden-column 1 S'])
})
