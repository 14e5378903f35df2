// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { biffRecord, cellFormula, definedName, kinds, tokens, workbook } from '../../../../make/biff.ts'
import { concat, u16 } from '../../../../make/ole.ts'
import { factsOf, inspected, references } from '../seen.ts'

const { text, integer, join, call, command, cell } = tokens
const factsIn = (kind: number, ...records: readonly Uint8Array[]): ReturnType<typeof inspected>['facts'] => inspected(workbook([{ name: 'S', kind, records }]), 'book.xls').facts
const inSheet = (...pieces: readonly Uint8Array[]): ReturnType<typeof factsIn> => factsIn(kinds.sheet, cellFormula(...pieces))

describe('formulas that name something outside', () => {
	test.each([
		['a link put together', [text('http://'), text('example.org'), join, call(359, 1)], ['hyperlink click http://example.org']],
		['real-time data', [text('prog.id'), text('server'), text('topic'), call(379, 3)], ['formula load prog.id server topic']],
		['a link to a place inside', [text('#S!A1'), call(359, 1)], []],
		['a link to what only calculation tells', [cell(0, 0), call(359, 1)], []],
	])('%s', (_, pieces, expected) => {
		expect(references(inSheet(...pieces))).toEqual(expected)
	})
	test('a web service in a defined name', () => {
		const stream = workbook([{ name: 'S' }], [definedName('_xlfn.WEBSERVICE'), definedName('x', tokens.name(1), text('http://example.org/a'), call(255, 2))])
		expect(references(inspected(stream, 'book.xls').facts)).toEqual(['formula load http://example.org/a'])
	})
})

describe('code', () => {
	test('a worksheet whose formula calls a library', () => {
		expect(factsOf(inSheet(text('urlmon'), text('URLDownloadToFileA'), call(150, 2)), 'code')).toMatchObject([{ language: 'xlm', module: 'S', calls: ['CALL'], excerpt: '=CALL("urlmon","URLDownloadToFileA")' }])
	})
	test('a worksheet that only calculates has none', () => {
		expect(factsOf(inSheet(integer(1), cell(0, 0), call(4, 2)), 'code')).toEqual([])
	})
	test('a macro sheet with the calls it makes, spelled in pieces', () => {
		const facts = factsIn(kinds.macro, cellFormula(text('x'), command(0x60, 1)), cellFormula(integer(99), tokens.fixed(111), text('md'), join, call(110, 1)), cellFormula(tokens.fixed(54)))
		expect(factsOf(facts, 'code')).toMatchObject([{ calls: ['EXEC', 'FORMULA'], runnable: true, excerpt: '=EXEC("cmd")' }])
	})
	test.each([
		['an array', 0x0221, 12],
		['a shared formula', 0x04bc, 8],
	])('%s', (_, type, before) => {
		const formula = concat([text('calc'), call(110, 1)])
		expect(factsOf(factsIn(kinds.macro, biffRecord(type, new Uint8Array(before), u16(formula.length), formula)), 'code')).toMatchObject([{ calls: ['EXEC'] }])
	})
	test('a formula that is shorter than it says', () => {
		expect(factsOf(factsIn(kinds.macro, biffRecord(0x06, new Uint8Array(10))), 'code')).toMatchObject([{ runnable: false }])
	})
})
