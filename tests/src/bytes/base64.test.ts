// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Base64Decoder, decodeBase64 } from '../../../src/bytes/base64.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('Base64', () => {
	test.each([
		['padded', 'SGVsbG8=', 'Hello'],
		['without padding', 'SGVsbG8', 'Hello'],
		['with line ends and blanks', 'SGVs\r\n bG8=\n', 'Hello'],
		['with foreign characters', 'SG*Vs\u00e4bG8=', 'Hello'],
		['with something behind it', 'SGVsbG8=SGVsbG8=', 'Hello'],
		['in the alphabet for addresses', 'Pz8_', '???'],
		['empty', '', ''],
		['one character only', 'S', ''],
	])('%s', (_, encoded, expected) => {
		expect(text(decodeBase64(encoded))).toBe(expected)
	})
	test('in pieces of any size', () => {
		const encoded = btoa('a longer text, cut anywhere')
		for (let size = 1; size < 6; size++) {
			const decoder = new Base64Decoder()
			let whole = ''
			for (let at = 0; at < encoded.length; at += size) whole += text(decoder.write(encoded.slice(at, at + size)))
			expect(whole).toBe('a longer text, cut anywhere')
		}
	})
})
