// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { Lexer } from '../../../../src/formats/pdf/lexer.ts'
import { Name, PdfString, Ref, Stream, type Value } from '../../../../src/formats/pdf/values.ts'
import { dictOf } from '../../../../src/remedies/pdf/data.ts'
import { written } from '../../../../src/remedies/pdf/syntax.ts'
import { budget } from './copied.ts'

const string = (value: string): PdfString => new PdfString(Uint8Array.from(value, (character) => character.charCodeAt(0)), undefined)

test.each<[string, Value, string]>([
	['null', null, 'null'], ['true', true, 'true'], ['an integer', 7, '7'], ['minus zero', -0, '0'], ['a fraction', 0.5, '0.5'], ['a small fraction', 1e-9, '0'], ['a large number', 1e20, '140737488355328'], ['no number', Number.NaN, '0'],
	['a long fraction', 1 / 3, '0.333333'], ['a name', new Name('Page'), '/Page'], ['a name with odd characters', new Name('A B#/\u00e4'), '/A#20B#23#2f#e4'], ['an empty name', new Name(''), '/'], ['a string', string('a(b)\\'), '(a\\(b\\)\\\\)'],
	['bytes', string('\u0000\u00ff'), '<00ff>'], ['an empty string', string(''), '()'], ['a reference', new Ref(3, 0), '3 0 R'], ['an array', [1, [new Name('A')], null], '[1 [/A] null]'], ['a dictionary', dictOf(['A', 1], ['B', dictOf()]), '<</A 1/B <<>>>>'],
	['the dictionary of a stream', new Stream(dictOf(['A', 1]), 0, 1, undefined), '<</A 1>>'],
])('%s', (_, value, expected) => {
	expect(written(value)).toBe(expected)
})

test('what is written is read back the same', () => {
	const value = dictOf(['Key One', [1, -2.5, string('a)b'), new Name('x/y'), new Ref(12, 0), true, null]], ['B', dictOf(['C', string('\u00e4')])])
	const bytes = toUtf8(written(value))
	expect(written(new Lexer(bytes, 0, bytes.length, budget()).value() ?? null)).toBe(written(value))
})
