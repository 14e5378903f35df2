// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Piece } from '../../../../../src/formats/msdoc/word/pieces.ts'
import { type InstructionRanges, reportTextFields } from '../../../../../src/formats/msdoc/word/text-fields.ts'
import { field } from '../../../../make/msdoc.ts'
import { concat, latin, wide } from '../../../../make/ole.ts'
import { factsOf, references, seenBy } from '../seen.ts'

const piece = (from: number, to: number, at: number, isWide: boolean): Piece => ({ from, to, at, isWide, modifiers: new Uint8Array(0) })

function read(text: string, options: { readonly wide?: boolean; readonly counts?: readonly number[]; readonly pieces?: readonly Piece[]; readonly bytes?: Uint8Array } = {}): { readonly ranges: InstructionRanges; readonly facts: ReturnType<typeof seenBy>['facts'] } {
	let ranges: InstructionRanges = []
	const bytes = options.bytes ?? (options.wide ? wide(text) : latin(text))
	const { facts } = seenBy((found) => {
		ranges = reportTextFields(bytes, options.pieces ?? [piece(0, text.length, 0, options.wide ?? false)], options.counts ?? [text.length], 'windows-1252', 'WordDocument', found)
	})
	return { ranges, facts }
}

const link = (address: string): string => field(`HYPERLINK "${address}"`, 'shown')

describe('fields', () => {
	test.each([['narrow', false], ['wide', true]])('a link in %s text', (_, isWide) => {
		expect(references(read(`before ${link('http://example.org')} after`, { wide: isWide }).facts)).toEqual(['hyperlink click http://example.org'])
	})
	test('a field without a result', () => {
		expect(factsOf(read(field('DDEAUTO cmd "/c calc" x')).facts, 'dde')).toMatchObject([{ form: 'field', automatic: true }])
	})
	test('a field spread over pieces of both kinds, in another order', () => {
		const text = link('http://example.org')
		const head = latin(text.slice(0, 10))
		const tail = wide(text.slice(10))
		const pieces = [piece(0, 10, tail.length, false), piece(10, text.length, 0, true)]
		expect(references(read(text, { pieces, bytes: concat([tail, head]) }).facts)).toEqual(['hyperlink click http://example.org'])
	})
	test('an instruction put together from nested fields', () => {
		expect(references(read(field(`INCLUDEPICTURE "${field('QUOTE 104 116 116 112')}://example.org/a.png"`)).facts)).toEqual(['image load http://example.org/a.png'])
	})
	test('a field that is never closed', () => {
		expect(references(read('\u0013INCLUDETEXT "\\\\\\\\server\\\\a.doc"').facts)).toEqual(['field load \\\\server\\a.doc'])
	})
	test('a field that is not closed does not swallow those of the next text', () => {
		const text = `\u0013IF ${link('http://example.org')}`
		expect(references(read(text, { counts: [4, text.length - 4] }).facts)).toEqual(['hyperlink click http://example.org'])
	})
	test('fields within fields without end take linear time', () => {
		const begin = performance.now()
		expect(references(read(`${'\u0013A '.repeat(20_000)}${link('http://example.org')}`).facts)).toEqual(['hyperlink click http://example.org'])
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
	test('marks that close nothing', () => {
		expect(read('\u0014\u0015 text \u0015').facts.filter(({ kind }) => kind !== 'format')).toEqual([])
	})
	test('letters that only look like marks', () => {
		expect(read('\u4e13\u4e14\u4e15', { wide: true }).ranges).toEqual([])
	})
})

test('tells which characters are instructions', () => {
	expect(read(`ab${field('PAGE', '7')}c${field('A \u0013B\u0014r\u0015 C')}`).ranges).toEqual([2, 7, 11, 16, 18, 21])
})
