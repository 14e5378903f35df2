// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, latin1 } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { rewriteRtf } from '../../../../src/remedies/rtf/rewrite.ts'
import { bytesOf } from '../../../make/rtf.ts'
import { safely } from '../pdf/copied.ts'

const rewritten = (text: string): readonly [text: string, changes: string[]] => {
	const { chunks, changes } = rewriteRtf(bytesOf(text), safely, new Budget(defaultLimits))
	return [latin1(joinBytes(chunks)), changes.map(({ subject }) => subject)]
}

describe('a document in order', () => {
	test.each(['{\\rtf1 words}', '{\\rtf1\\ansi{\\fonttbl{\\f0\\fswiss Arial;}}\\pard\\f0 a\\par\r\n\\b b\\b0  c}', "{\\rtf1\\uc0\\u228\\'e4\\~\\_}", '{\\rtf1{\\*\\generator Writer;}{\\header x}{\\footnote y}}'])('comes out as it went in: %s', (text) => {
		expect(rewritten(text)).toEqual([text, []])
	})
})

describe('a document out of order', () => {
	test.each([['{\\rt words}', '{\\rtf1 words}'], ['{\\rtf1 a{}b}', '{\\rtf1 ab}'], ['{\\rtf1{\\b x', '{\\rtf1{\\b x}}'], ['{\\rtf1 x}}}y', '{\\rtf1 x}']])('%s', (text, expected) => {
		expect(rewritten(text)[0]).toBe(expected)
	})
	test('is told as written anew', () => {
		expect(rewritten('{\\rtf1 x')[1]).toEqual(['container'])
	})
	test('without a header there is none', () => {
		expect(() => rewritten('words')).toThrow(Damage)
	})
	test('too deep is too deep', () => {
		expect(() => rewritten(`{\\rtf1${'{\\b '.repeat(20_000)}`)).toThrow(LimitReached)
	})
})
