// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { hexDigit, isDigit, isRegular, isSpace, skipSpace } from '../../../../src/formats/pdf/characters.ts'
import { ascii } from './seen.ts'

test.each([['a', true], ['#', true], [' ', false], ['/', false], ['%', false], ['(', false]])('%j is regular: %s', (character, answer) => expect(isRegular(ascii(character)[0])).toBe(answer))
test.each([[0, true], [12, true], [11, false], [undefined, false]])('byte %s is white space: %s', (byte, answer) => expect(isSpace(byte)).toBe(answer))
test('digits', () => expect([...'0a9'].map((character) => isDigit(ascii(character)[0]))).toEqual([true, false, true]))
test('hexadecimal digits', () => expect([...'09afAFg'].map((character) => hexDigit(ascii(character)[0]))).toEqual([0, 9, 10, 15, 10, 15, -1]))
test.each([
	['white space of every kind', ' \t\r\n\f\0x', 6],
	['a comment up to the line end', '% no /Name here\rx', 16],
	['a comment without an end', '% open', 6],
])('skips %s', (_, bytes, at) => expect(skipSpace(ascii(bytes), 0, bytes.length)).toBe(at))
