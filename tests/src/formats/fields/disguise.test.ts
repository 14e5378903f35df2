// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { hasWords, isPaper, isTooSmall } from '../../../../src/formats/fields/disguise.ts'

test.each<[string, boolean]>([
	['#ffffff', true], ['FFFFFF', true], ['#FEFEFE', true], [' #f5f5f5 ', true], ['#f4ffff', false], ['#000000', false], ['#ff0000', false], ['transparent', false], ['auto', false], ['', false],
])('colour %j is that of paper: %s', (colour, expected) => expect(isPaper(colour)).toBe(expected))

test.each<[number, boolean]>([[0.5, true], [2, true], [2.5, false], [12, false]])('%d points are too small: %s', (points, expected) => expect(isTooSmall(points)).toBe(expected))

test.each<[string, boolean]>([['abc', true], ['a b c', true], ['äöü', true], ['1 2 3', true], ['ab', false], ['. – .', false], ['', false]])('%j says something: %s', (text, expected) => expect(hasWords(text)).toBe(expected))
