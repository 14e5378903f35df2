// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { argumentsOf, hasSwitch, parseInstruction, quotedText, valueOfSwitch } from '../../../../src/formats/fields/instruction.ts'

const wordsOf = (instruction: string): readonly string[] => parseInstruction(instruction).words.map((word) => (word.switch === undefined ? word.text : `\\${word.switch}`))

describe('parseInstruction', () => {
	test.each([
		['simple', 'LINK a b', 'LINK', ['a', 'b']],
		['quotes hide spaces', 'LINK "a b" c', 'LINK', ['a b', 'c']],
		['escaped quotation mark', 'LINK "a\\"b"', 'LINK', ['a"b']],
		['path that ends with a backslash', 'LINK "C:\\\\x\\\\" b', 'LINK', ['C:\\x\\', 'b']],
		['switch in capitals', 'LINK a \\A', 'LINK', ['a', '\\a']],
		['switch glued to a quotation mark', 'LINK \\l"x"', 'LINK', ['\\l', 'x']],
		['format switches', 'LINK \\* Upper \\@ "d" \\# 0', 'LINK', ['\\*', 'Upper', '\\@', 'd', '\\#', '0']],
		['a path is no switch', 'LINK \\server', 'LINK', ['\\server']],
		['quotation mark that never closes', 'LINK "a b', 'LINK', ['a b']],
		['no name', '"', '', []],
		['backslash at the end', 'LINK a\\', 'LINK', ['a\\']],
	])('%s', (_name, instruction, name, words) => {
		expect(parseInstruction(instruction).name).toBe(name)
		expect(wordsOf(instruction)).toEqual(words)
	})

	test('reads megabytes in no time', () => {
		const begin = performance.now()
		parseInstruction(`LINK ${'"\\\\'.repeat(1_000_000)}`)
		expect(performance.now() - begin).toBeLessThan(500)
	})
})

describe('switches', () => {
	const { words } = parseInstruction('X one \\t two three \\* Upper four \\d')
	test('take their value away from the arguments', () => expect(argumentsOf(words, 't')).toEqual(['one', 'three', 'four']))
	test('have a value', () => expect(valueOfSwitch(words, 't')).toBe('two'))
	test('may have none', () => expect(valueOfSwitch(words, 'd')).toBeUndefined())
	test('are there or not', () => expect([hasSwitch(words, 'd'), hasSwitch(words, 'q')]).toEqual([true, false]))
})

describe('quotedText', () => {
	test.each([
		['character codes', 'QUOTE 68 68 69', 'DDE'],
		['hexadecimal codes', 'QUOTE 0x44 0x45', 'DE'],
		['words', 'QUOTE some words', 'some words'],
		['quoted numbers are text', 'QUOTE "68"', '68'],
		['codes and text', 'QUOTE 68 "DE"', 'DDE'],
		['numbers beyond all characters', 'QUOTE 99999', '99999'],
	])('%s', (_name, instruction, expected) => {
		expect(quotedText(parseInstruction(instruction).words)).toBe(expected)
	})
})
