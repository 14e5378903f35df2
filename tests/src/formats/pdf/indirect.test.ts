// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Extents, headerAt, readIndirect } from '../../../../src/formats/pdf/indirect.ts'
import { Stream } from '../../../../src/formats/pdf/values.ts'
import { ascii, budget } from './seen.ts'

test.each([
	['plain', '12 3 obj', { num: 12, gen: 3, at: 0, end: 8 }],
	['after white space and a comment', '\n% x\n1 0 obj', { num: 1, gen: 0, at: 5, end: 12 }],
	['a number directly behind', '1 0 obj5', { num: 1, gen: 0, at: 0, end: 7 }],
	['another word', '1 0 objx', undefined],
	['no generation', '1 obj', undefined],
	['a name', '/Type', undefined],
])('header: %s', (_, source, header) => expect(headerAt(ascii(source), 0)).toEqual(header))

describe('readIndirect', () => {
	const problem = (source: string): string | undefined => readIndirect(ascii(source), 0, budget())?.problem
	test.each([
		['dictionary', '1 0 obj << /A 1 >> endobj', undefined],
		['empty', '1 0 obj endobj', undefined],
		['stream', '1 0 obj << >> stream\nx\nendstream endobj', undefined],
		['endobj-missing', '1 0 obj << /A 1 >>\n2 0 obj', 'endobj is missing'],
		['value-missing', '1 0 obj', 'endobj is missing'],
		['bracket-open', '1 0 obj [ 1 endobj', 'unexpected token'],
	])('%s', (_, source, expected) => expect(problem(source)).toBe(expected))
	test('nothing there', () => expect(readIndirect(ascii('xref'), 0, budget())).toBeUndefined())
	test.each([
		['line feed', 'stream\nx', 19],
		['carriage return and line feed', 'stream\r\nx', 20],
		['carriage return', 'stream\rx', 19],
		['spaces before the line end', 'stream  \nx', 21],
		['no line end', 'streamx', undefined],
	])('data begins after %s', (_, source, start) => {
		const value = readIndirect(ascii(`1 0 obj <<>>${source}`), 0, budget())?.value
		expect(value instanceof Stream ? value.start : undefined).toBe(start)
	})
})

describe('where data ends', () => {
	const extent = (source: string, length: number | null): unknown => {
		const { from, to, honest, ended } = new Extents(ascii(source)).of(0, length)
		return [from, to, honest, ended]
	}
	test.each([
		['length right', 'abc\nendstream', 3, [0, 3, true, true]],
		['length right, no line end', 'abcendstream', 3, [0, 3, true, true]],
		['length wrong', 'abc\r\nendstream', 99, [0, 3, false, true]],
		['length negative', 'abc\nendstream', -1, [0, 3, false, true]],
		['length missing', 'abc\nendstream', null, [0, 3, false, true]],
		['the word inside the data', 'a endstream b\nendstream', 13, [0, 13, true, true]],
		['endstream-missing', 'abc\nendobj', 3, [0, 3, false, false]],
		['nothing follows', 'abc', 9, [0, 3, false, false]],
	])('%s', (_, source, length, expected) => expect(extent(source, length)).toEqual(expected))
	test('asked in any order', () => {
		const source = 'a endstream b endstream c'
		const extents = new Extents(ascii(source))
		expect([20, 0, 13, 5, 24, 12].map((start) => extents.of(start, null).to)).toEqual([25, 2, 14, 14, 25, 14])
	})
	test('streams-endless are searched once', () => {
		const bytes = ascii('x'.repeat(400_000))
		const extents = new Extents(bytes)
		const begin = performance.now()
		for (let start = 0; start < 400_000; start += 4) extents.of(start, null)
		for (let start = 400_000; start > 0; start -= 4) extents.of(start, null)
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})
