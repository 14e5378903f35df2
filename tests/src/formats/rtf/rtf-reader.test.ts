// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { endOfControl, RtfReader, WordTable, type RtfHandler } from '../../../../src/formats/rtf/rtf-reader.ts'
import { latin1 } from '../../../../src/bytes/text.ts'
import { bytesOf } from '../../../make/rtf.ts'

/** What a reader says, one word a token. */
function tokens(text: string, knows: readonly string[] = ['known', 'object', 'u']): { said: string[]; reader: RtfReader } {
	const bytes = bytesOf(text)
	const said: string[] = []
	const handler: RtfHandler = {
		open: () => said.push('{'),
		close: () => said.push('}'),
		word: (name, value) => said.push(`\\${name}${value ?? ''}`),
		ignorable: (name) => said.push(`*${name}`),
		text: (from, to) => said.push(latin1(bytes, from, to)),
		character: (byte) => said.push(`'${String.fromCharCode(byte)}`),
		binary: (from, to) => {
			said.push(`bin:${latin1(bytes, from, to)}`)
			return true
		},
	}
	const reader = new RtfReader(bytes, new WordTable(knows), handler)
	reader.wantsText = true
	reader.read(0)
	return { said, reader }
}

describe('tokens', () => {
	test.each<[string, string, string[]]>([
		['groups and text', '{a{b}c}', ['{', 'a', '{', 'b', '}', 'c', '}']],
		['a known word', '\\known text', ['\\known', 'text']],
		['an unknown word', '\\other text', ['text']],
		['a longer word', '\\knownly text', ['text']],
		['another case', '\\KNOWN text', ['text']],
		['a number', '\\known12 3', ['\\known12', '3']],
		['a negative number', '\\known-12', ['\\known-12']],
		['a minus that is text', '\\known-a', ['\\known', '-a']],
		['a number of twenty digits and one', '\\known123456789012345678901', ['\\known12345678901234567000', '1']],
		['two spaces', '\\known  a', ['\\known', ' a']],
		['a line end as delimiter', '\\known\na', ['\\known', '\na']],
		['a star before an unknown word', '{\\*\\other a}', ['{', '*other', 'a', '}']],
		['a star before a known word', '{\\*\\known a}', ['{', '\\known', 'a', '}']],
		['a star that a group ends', '{\\*}\\other a', ['{', '}', 'a']],
		['escapes', "\\'41\\'zz\\{\\\\\\}", ["'A", 'zz', "'{", "'\\", "'}"]],
		['symbols', '\\~\\_\\-\\\n', ["' ", "'-", "' "]],
		['binary data', '\\bin3 {}{a', ['bin:{}{', 'a']],
		['binary data of no length', '\\bin0 a', ['a']],
		['binary data without a length', '\\bin a', ['a']],
		['binary data longer than the document', '\\bin99 a', ['a']],
		['a backslash at the end', 'a\\', ['a']],
		['closing braces that close nothing', '}a}', ['a']],
	])('%s', (_, text, expected) => {
		expect(tokens(text).said).toEqual(expected)
	})
})

test('replacement text is skipped', () => {
	const bytes = bytesOf("\\u1 ab\\u2 \\'41c\\u3{d}")
	const said: string[] = []
	const reader: RtfReader = new RtfReader(bytes, new WordTable(['u']), {
		open: () => undefined, close: () => undefined, ignorable: () => undefined, binary: () => true, character: (byte) => said.push(`'${byte}`),
		word: () => {
			reader.fallback = 1
		},
		text: (from, to) => said.push(latin1(bytes, from, to)),
	})
	reader.wantsText = true
	reader.read(0)
	expect(said).toEqual(['b', 'c', 'd'])
})

test('depth and end of the outermost group', () => {
	const { reader } = tokens('{a}}{b')
	expect([reader.depth, reader.firstEnd, reader.extraClosings]).toEqual([1, 3, 1])
})

describe('the end of a control in a range', () => {
	test.each<[string, string, { name: string; value: number | undefined; end: number }]>([
		['a word', '\\par x', { name: 'word', value: undefined, end: 5 }],
		['a long word', '\\pard x', { name: 'word', value: undefined, end: 6 }],
		['a number', '\\bin-12x', { name: 'bin', value: -12, end: 7 }],
		['an escape', "\\'41", { name: "'", value: undefined, end: 2 }],
		['a symbol', '\\*x', { name: '*', value: undefined, end: 2 }],
		['nothing', '\\', { name: '', value: undefined, end: 1 }],
	])('%s', (_, text, expected) => {
		const bytes = bytesOf(text)
		expect(endOfControl(bytes, 0, bytes.length)).toEqual(expected)
	})
})
