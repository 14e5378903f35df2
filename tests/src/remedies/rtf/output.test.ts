// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, latin1 } from '../../../../src/bytes/text.ts'
import { escapedText, hexOf, RtfOutput } from '../../../../src/remedies/rtf/output.ts'
import { bytesOf } from '../../../make/rtf.ts'

const put = (source: string, work: (out: RtfOutput) => void): string => {
	const out = new RtfOutput(bytesOf(source))
	work(out)
	out.flush()
	return latin1(joinBytes(out.chunks))
}

describe('what is written', () => {
	test('neighbours stay neighbours', () => {
		expect(put('\\b text', (out) => {
			out.copy(0, 3, true)
			out.copy(3, 7)
		})).toBe('\\b text')
	})
	test.each([['\\b{x}old', '\\b old'], ['\\b{x} old', '\\b  old'], ['\\b{x}-1', '\\b -1'], ['\\b{x}{', '\\b{'], ['\\b {x}', '\\b ']])('%s without its group', (source, expected) => {
		const end = source.indexOf('{x}')
		expect(put(source, (out) => {
			out.copy(0, end, true)
			out.copy(end + 3, source.length)
		})).toBe(expected)
	})
	test('words of our own are kept apart too', () => {
		expect(put('', (out) => {
			out.write('\\rtf1', true)
			out.write('2')
		})).toBe('\\rtf1 2')
	})
	test('text, digits and raw data', () => {
		expect(put('a\u0000\u00e4b', (out) => out.text(0, 4))).toBe("a\\'e4b")
		expect(put('0f zz\n1', (out) => out.digits(0, 7))).toBe('0f \n1')
		expect(put('\u0000\u00ff', (out) => out.binary(0, 2))).toBe('00ff\n')
	})
})

test.each([['a{b}\\', 1, 'a\\{b\\}\\\\'], ['ä€', 1, '\\u228 ?\\u8364 ?'], ['\uff21', 0, '\\u-223 '], ['a\nb', 1, 'a b'], ['é', 3, '\\u233 ???']])('%s', (text, fallback, escaped) => {
	expect(escapedText(text, fallback)).toBe(escaped)
})

test('two digits a byte', () => {
	expect([0, 10, 255].map(hexOf)).toEqual(['00', '0a', 'ff'])
})
