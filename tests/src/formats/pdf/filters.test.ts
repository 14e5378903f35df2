// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { decodeAscii85, decodeAsciiHex, decodeFlate, decodeRunLength } from '../../../../src/formats/pdf/filters.ts'
import { LimitReached } from '../../../../src/model/failures.ts'
import { random } from '../contract.ts'
import { ascii, budget } from './seen.ts'

const text = 'a motion to the council, '.repeat(40)
const shown = ({ bytes, complete }: { bytes: Uint8Array; complete: boolean }): unknown => ({ text: latin1(bytes), complete })

describe('Flate', () => {
	test('whole', () => expect(shown(decodeFlate(deflateSync(text), budget()))).toEqual({ text, complete: true }))
	test('after a line end', () => expect(shown(decodeFlate(Buffer.concat([ascii('\r\n'), deflateSync(text)]), budget()))).toEqual({ text, complete: true }))
	test('data after it', () => expect(shown(decodeFlate(Buffer.concat([deflateSync(text), ascii('\r\nmore')]), budget()))).toEqual({ text, complete: true }))
	test('header-missing is incomplete', () => expect(shown(decodeFlate(deflateRawSync(text), budget()))).toEqual({ text, complete: false }))
	test('truncated gives what comes before', () => {
		const next = random(7)
		const noise = Uint8Array.from({ length: 60_000 }, () => Math.floor(next() * 64))
		const whole = deflateSync(noise)
		const { bytes, complete } = decodeFlate(whole.subarray(0, whole.length >> 1), budget())
		expect(complete).toBe(false)
		expect(bytes.length).toBeGreaterThan(1_000)
		expect([...bytes.subarray(0, 1_000)]).toEqual([...noise.subarray(0, 1_000)])
	})
	test('bomb is a limit', () => expect(() => decodeFlate(deflateSync(new Uint8Array(8_000_000)), budget({ ratioFloorBytes: 1_000_000 }))).toThrow(LimitReached))
	test('nothing', () => expect(decodeFlate(new Uint8Array(0), budget())).toMatchObject({ complete: false }))
})

describe('ASCIIHex', () => {
	test.each([
		['whole', '48 65\n6c>', 'Hel', true],
		['odd number of digits', '484>', 'H@', true],
		['end-missing', '4865', 'He', false],
		['odd characters', '48x65>', 'He', false],
	])('%s', (_, data, decoded, complete) => expect(shown(decodeAsciiHex(ascii(data), budget()))).toEqual({ text: decoded, complete }))
})

describe('ASCII85', () => {
	test.each([
		['whole', '87cURD]i,"Ebo80~>', 'Hello World!', true],
		['white space', '87c\nURD ]i,"Ebo80~>', 'Hello World!', true],
		['zeros', 'z~>', '\0\0\0\0', true],
		['a part of a group', '87cUR~>', 'Hell', true],
		['two characters', '5l~>', 'A', true],
		['end-missing', '87cUR', 'Hell', false],
		['odd character', '87c\u00ffUR~>', 'Hell', false],
	])('%s', (_, data, decoded, complete) => expect(shown(decodeAscii85(ascii(data), budget()))).toEqual({ text: decoded, complete }))
})

describe('RunLength', () => {
	test.each([
		['literal and run', [2, 97, 98, 99, 254, 120, 128], 'abcxxx', true],
		['end-missing', [0, 97], 'a', false],
	])('%s', (_, data, decoded, complete) => expect(shown(decodeRunLength(Uint8Array.from(data), budget()))).toEqual({ text: decoded, complete }))
})
