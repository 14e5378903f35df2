// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Dict, PdfString } from '../../../../src/formats/pdf/values.ts'

test('a missing key is null', () => expect(new Dict().get('Type')).toBe(null))
test('a key of null is there', () => {
	const dict = new Dict()
	dict.entries.set('Type', null)
	expect(dict.has('Type')).toBe(true)
})
test('a string is decrypted when it is read, and kept as stored', () => {
	const string = new PdfString(Uint8Array.of(1, 2), (data) => data.map((byte) => byte + 1))
	expect([...string.bytes]).toEqual([2, 3])
	expect([...string.stored]).toEqual([1, 2])
})
