// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/formats/all.ts'
import { defineFormat, type Format } from '../../../src/formats/format.ts'

test('a definition is what was written', () => {
	const format: Format = { id: 'text', recognises: () => 'no', read() {} }
	expect(defineFormat(format)).toBe(format)
})

describe('every format', () => {
	test.each(formats.map((format) => [format.id, format] as const))('%s neither throws on nor claims nothing at all', (_, format) => {
		expect(format.recognises(new Uint8Array(0))).toBe('no')
		for (let byte = 0; byte < 256; byte++) expect(['no', 'fallback', 'possible', 'certain']).toContain(format.recognises(Uint8Array.of(byte)))
	})
})
