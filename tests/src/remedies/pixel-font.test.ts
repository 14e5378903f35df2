// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyph } from '../../../src/remedies/pixel-font.ts'

test('every printable character of ASCII has a drawing of its own', () => {
	const seen = new Set<string>()
	for (let code = 32; code < 127; code++) {
		const rows = glyph(String.fromCharCode(code))
		expect(rows.length).toBe(GLYPH_HEIGHT)
		expect(rows.every((row) => row >= 0 && row < 1 << GLYPH_WIDTH)).toBe(true)
		seen.add(rows.join())
	}
	expect(seen.size).toBe(95)
})

test('others are a box', () => {
	expect(glyph('ä')).toEqual(glyph('\u{1f333}'))
	expect(glyph('ä')).not.toEqual(glyph(' '))
})
