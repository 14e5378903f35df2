// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { RtfTokens, type TokenHandler } from '../../../../src/remedies/rtf/tokens.ts'
import { bytesOf } from '../../../make/rtf.ts'

const tokensOf = (text: string, fallback = 1): readonly [tokens: string[], isBalanced: boolean] => {
	const bytes = bytesOf(text)
	const found: string[] = []
	const part = (from: number, to: number): string => latin1(bytes, from, to)
	const handler: TokenHandler = {
		fallback, written: 0,
		open: () => void found.push('{'),
		close: () => void found.push('}'),
		word: (name, value, _from, _to, star) => void found.push(`${star === undefined ? '' : '*'}${name}${value ?? ''}`),
		text: (from, to) => void found.push(`"${part(from, to)}"`),
		symbol: (byte, from, to) => void found.push(byte === undefined ? `(${part(from, to)})` : `'${byte}`),
		lostFallback: () => void found.push('?'),
		binary: (from, to) => void found.push(`<${part(from, to)}>`),
	}
	const tokens = new RtfTokens(bytes, handler, new Budget(defaultLimits))
	tokens.read(0)
	return [found, tokens.isBalanced]
}

describe('tokens', () => {
	test.each<[string, string, string[]]>([
		['words and text', '{\\rtf1\\b bold\\b0}', ['{', 'rtf1', 'b', '"bold"', 'b0', '}']],
		['a negative parameter', '{\\li-720x}', ['{', 'li-720', '"x"', '}']],
		['a star', '{\\*\\odd x}', ['{', '*odd', '"x"', '}']],
		['a star that text parts from its word', '{\\*x\\odd }', ['{', '"x"', 'odd', '}']],
		['characters', "{\\'e4\\{\\~\\-\\'zz\\^}", ['{', "'228", "'123", "'32", '(\\-)', '"zz"', '}']],
		['raw data', '{\\bin3 }}}x}', ['{', '<}}}>', '"x"', '}']],
		['raw data beyond the end', '{\\bin99 x}', ['{', '"x"', '}']],
		['what stands for a Unicode character', '{\\u8364 ?x}', ['{', 'u8364', '(?)', '"x"', '}']],
		['as an escape', "{\\u8364\\'80x}", ['{', 'u8364', "(\\'80)", '"x"', '}']],
		['as a word', '{\\u8364\\b x}', ['{', 'u8364', 'b', '?', '"x"', '}']],
		['ends with the group', '{{\\u8364}x}', ['{', '{', 'u8364', '}', '"x"', '}']],
		['words nobody knows', `{\\${'a'.repeat(33)} x\\li12345678901 y}`, ['{', '"x"', '"y"', '}']],
	])('%s', (_, text, tokens) => {
		expect(tokensOf(text)[0]).toEqual(tokens)
	})
	test.each([['{}', true], ['{}\n \u0000', true], ['{', false], ['{}x', false], ['{}}', false]])('balance of %j', (text, isBalanced) => {
		expect(tokensOf(text)[1]).toBe(isBalanced)
	})
})
