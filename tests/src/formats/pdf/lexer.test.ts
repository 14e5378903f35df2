// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Lexer } from '../../../../src/formats/pdf/lexer.ts'
import { Dict, Name, PdfString, Ref, type Value } from '../../../../src/formats/pdf/values.ts'
import { latin1 } from '../../../../src/bytes/text.ts'
import { ascii, budget } from './seen.ts'

/** A value as plain data: names as `/x`, strings as `(x)`, references as `1 R`. */
function plain(value: Value | undefined): unknown {
	if (value instanceof Name) return `/${value.text}`
	if (value instanceof PdfString) return `(${latin1(value.bytes)})`
	if (value instanceof Ref) return `${value.num} ${value.gen} R`
	if (value instanceof Dict) return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]))
	return Array.isArray(value) ? value.map(plain) : value
}

const lexer = (source: string, limits = {}): Lexer => new Lexer(ascii(source), 0, source.length, budget(limits))

describe('what is right', () => {
	test.each<[string, string, unknown]>([
		['integer', '42', 42],
		['negative', '-17', -17],
		['signed', '+17', 17],
		['real', '4.5', 4.5],
		['real without a leading digit', '-.002', -0.002],
		['true', 'true', true],
		['null', 'null', null],
		['name', '/Type', '/Type'],
		['empty name', '/ x', '/'],
		['name with an escape that it needs', '/A#20B', '/A B'],
		['name with an escape that is none', '/A#xB', '/A#xB'],
		['reference', '12 3 R', '12 3 R'],
		['reference over lines and comments', '12 % comment\n0 R', '12 0 R'],
		['two integers', '[12 3]', [12, 3]],
		['integers and references', '[1 2 3 0 R 4]', [1, 2, '3 0 R', 4]],
		['literal string', '(a(b)c)', '(a(b)c)'],
		['escapes', '(\\n\\(\\)\\\\\\x)', '(\n()\\x)'],
		['octal escapes of one to three digits', '(\\101\\7\\0053)', '(A\u0007\u00053)'],
		['line continuation', '(a\\\nb\\\r\nc)', '(abc)'],
		['line ends', '(a\r\nb\rc)', '(a\nb\nc)'],
		['hexadecimal string', '<48 65 6C>', '(Hel)'],
		['odd number of digits', '<484>', '(H@)'],
		['dictionary', '<</A 1/B<</C(x)>>/D[/E]>>', { A: 1, B: { C: '(x)' }, D: ['/E'] }],
		['comment inside', '<< % comment >>\n/A 1 >>', { A: 1 }],
		['huge number', '4294967296', 4_294_967_296],
	])('%s', (_, source, expected) => {
		const reader = lexer(source)
		expect(plain(reader.value())).toEqual(expected)
		expect(reader.problem).toBeUndefined()
	})
	test('the last of two equal keys counts, and both are noted', () => {
		const dict = lexer('<</A 1/A 2>>').value() as Dict
		expect(dict.get('A')).toBe(2)
		expect(dict.repeated).toEqual(['A'])
	})
	test('a needless escape is noted', () => {
		const reader = lexer('[/J#61vaScript /A#20B]')
		reader.value()
		expect(reader.escapedNames).toEqual(['JavaScript'])
	})
	test('a keyword is no value', () => {
		const reader = lexer(' endobj')
		expect(reader.value()).toBeUndefined()
		expect(reader.stop).toEqual({ keyword: 'endobj' })
	})
	test('nothing is no value', () => {
		const reader = lexer('  ')
		expect(reader.value()).toBeUndefined()
		expect(reader.stop).toBe('end')
	})
})

describe('what is wrong is read as far as it goes', () => {
	test.each<[string, string, unknown]>([
		['array-open', '[1 2', [1, 2]],
		['array-ends-object', '[1 endobj', [1]],
		['dict-open', '<</A 1', { A: 1 }],
		['dict-ends-object', '<</A 1 endobj', { A: 1 }],
		['key-without-value', '<</A>>', {}],
		['key-no-name', '<<1 /A 2>>', { A: 2 }],
		['string-open', '(abc', '(abc)'],
		['hex-open', '<4142', '(AB)'],
		['hex-odd-character', '<41x42>', '(AB)'],
		['word-unknown', '[1 what 2]', [1, 2]],
		['delimiter-stray', '[1 } 2]', [1, 2]],
		['angle-stray', '[1 > 2]', [1, 2]],
		['number-odd', '12ab', 12],
	])('%s', (_, source, expected) => {
		const reader = lexer(source)
		expect(plain(reader.value())).toEqual(expected)
		expect(reader.problem).toBeDefined()
	})
	test('number of signs and dots', () => expect(['--5', '1.2.3', '4-5', '-', '+.'].map((source) => lexer(source).value())).toEqual([-5, 1.2, 4, -0, 0]))
	test('brackets-deep end at the limit', () => {
		const reader = lexer('['.repeat(100_000), { pdfDepth: 50 })
		reader.value()
		expect(reader.tooDeep).toBe(true)
	})
	test('delimiters without end do not recurse', () => expect(lexer('> '.repeat(200_000)).value()).toBeUndefined())
})
