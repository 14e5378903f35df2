// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { parsePattern } from '../../../../src/formats/inert/inert.ts'
import { signatures } from '../../../../src/formats/inert/signatures.ts'

test('every row is readable', () => {
	for (const { id, bytes } of signatures) {
		for (const value of parsePattern(bytes)) expect(Number.isInteger(value) && value >= -1 && value <= 255, `${id}: ${bytes}`).toBe(true)
	}
})

test('what is shorter than three bytes has a check of its own, or bytes no text has', () => {
	for (const { id, bytes, check } of signatures) {
		const fixed = parsePattern(bytes).filter((value) => value >= 0)
		if (fixed.length < 3) expect(check !== undefined || fixed.some((value) => value < 32 || value > 126), `${id}: ${bytes}`).toBe(true)
	}
})

test('no row is there twice', () => {
	const rows = signatures.map(({ offset, bytes, check }) => `${offset} ${bytes} ${check ?? ''}`)
	expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([])
})
