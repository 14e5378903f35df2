// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { decodeChain, filtersOf } from '../../../../src/formats/pdf/decode.ts'
import { Lexer } from '../../../../src/formats/pdf/lexer.ts'
import { Dict, type Value } from '../../../../src/formats/pdf/values.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { ascii, budget } from './seen.ts'

const plain = (value: Value): Value => value
function dict(source: string): Dict {
	const value = new Lexer(ascii(source), 0, source.length, budget()).value()
	if (!(value instanceof Dict)) throw new Error('no dictionary')
	return value
}
const steps = (source: string): string[] => filtersOf(dict(source), plain).map(({ name, parameters }) => (parameters === undefined ? name : `${name} with parameters`))

test.each([
	['none', '<<>>', []],
	['one', '<</Filter/FlateDecode>>', ['FlateDecode']],
	['short name', '<</Filter/Fl>>', ['FlateDecode']],
	['chain', '<</Filter[/AHx/FlateDecode]/DecodeParms[null<</Predictor 12>>]>>', ['ASCIIHexDecode', 'FlateDecode with parameters']],
	['parameters of one', '<</Filter/FlateDecode/DecodeParms<</Predictor 12>>>>', ['FlateDecode with parameters']],
	['no name', '<</Filter 3>>', []],
])('filters: %s', (_, source, expected) => expect(steps(source)).toEqual(expected))

describe('chains', () => {
	const decode = (source: string, data: Uint8Array): unknown => {
		const { bytes, complete, undecoded } = decodeChain(data, filtersOf(dict(source), plain), budget(), plain)
		return [latin1(bytes), complete, undecoded]
	}
	test('hexadecimal around Flate', () => expect(decode('<</Filter[/ASCIIHexDecode/FlateDecode]>>', ascii(`${deflateSync('hello').toString('hex')}>`))).toEqual(['hello', true, undefined]))
	test('a predictor', () => expect(decode('<</Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2>>>>', deflateSync(Buffer.from([2, 97, 98, 2, 1, 1])))).toEqual(['abbc', true, undefined]))
	test('LZW without early change', () => expect(decode('<</Filter/LZWDecode/DecodeParms<</EarlyChange 0>>>>', Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01))).toEqual(['-----A---B', true, undefined]))
	test('a picture filter ends it', () => expect(decode('<</Filter[/ASCIIHexDecode/DCTDecode]>>', ascii('ffd8>'))).toEqual(['\u00ff\u00d8', true, 'DCTDecode']))
	test('Crypt changes nothing here', () => expect(decode('<</Filter/Crypt>>', ascii('x'))).toEqual(['x', true, undefined]))
	test.each([['RunLengthDecode', Uint8Array.of(0, 120, 128)], ['ASCII85Decode', ascii('G]~>')]])('%s', (name, data) => expect(decode(`<</Filter/${name}>>`, data)).toEqual(['x', true, undefined]))
	test('chain-long is a limit', () => expect(() => decodeChain(ascii('>'), filtersOf(dict(`<</Filter[${'/AHx'.repeat(40)}]>>`), plain), budget(), plain)).toThrow(LimitReached))
})
