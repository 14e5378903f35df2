// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { isPicture, isPlainPicture } from '../../../../src/remedies/odf/pictures.ts'
import { onePixel } from '../../../make/odf.ts'

test.each([
	{ name: 'a.png', type: 'image/png', is: true },
	{ name: 'Object 1', type: '', is: true },
	{ name: 'a.jpg', type: '', is: false },
	{ name: 'a.png', type: 'image/jpeg', is: false },
])('a PNG called $name of type “$type”', ({ name, type, is }) => {
	expect(isPlainPicture(onePixel, name, type)).toBe(is)
})

const bytes = toUtf8('x')
test.each([
	{ name: 'a drawing', answer: { chunks: [bytes], format: 'svg', changes: [] }, is: true },
	{ name: 'a picture', answer: { chunks: [bytes], format: 'png', changes: [] }, is: true },
	{ name: 'Flash', answer: { chunks: [bytes], format: 'flash', changes: [] }, is: false },
	{ name: 'a text', answer: { chunks: [bytes], format: 'text', changes: [] }, is: false },
	{ name: 'a drawing that had to be changed', answer: { chunks: [toUtf8('y')], format: 'svg', changes: [] }, is: false },
	{ name: 'what nobody vouches for', answer: undefined, is: false },
])('$name', ({ answer, is }) => {
	expect(isPicture(bytes, 'a', () => answer)).toBe(is)
})
