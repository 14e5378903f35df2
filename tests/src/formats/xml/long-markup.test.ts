// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { CommentEnd, DoctypeEnd, InstructionEnd, checkDeclaration, splitInstruction, type MarkupEnd } from '../../../../src/formats/xml/long-markup.ts'
import { Damage } from '../../../../src/model/failures.ts'

/** Where markup ends, byte by byte. */
function endOf(markup: MarkupEnd, text: string): number {
	const bytes = toUtf8(text)
	for (let at = 0; at < bytes.length; at++) if (markup.find(bytes.subarray(at, at + 1), 0) >= 0) return at + 1
	return -1
}

describe('ends, in one piece and byte by byte', () => {
	const nothing = (): void => undefined
	test.each([
		{ name: 'a comment', make: () => new CommentEnd(), text: ' - -->x', end: 6 },
		{ name: 'a comment that goes on', make: () => new CommentEnd(), text: ' - -', end: -1 },
		{ name: 'an instruction', make: () => new InstructionEnd(nothing), text: 'a ? > ??>x', end: 9 },
		{ name: 'an instruction that goes on', make: () => new InstructionEnd(nothing), text: '>?', end: -1 },
		{ name: 'a DTD', make: () => new DoctypeEnd(nothing), text: ' a SYSTEM ">">x', end: 14 },
		{ name: 'a DTD with a subset', make: () => new DoctypeEnd(nothing), text: ' a [<!-- ]>\' --><?b ]>"?><!ENTITY c "]>">]>x', end: 43 },
		{ name: 'a DTD that goes on', make: () => new DoctypeEnd(nothing), text: ' a [>', end: -1 },
		{ name: 'a DTD with the shortest comment', make: () => new DoctypeEnd(nothing), text: ' a [<!-->]>-->]>x', end: 16 },
	])('$name', ({ make, text, end }) => {
		expect(endOf(make(), text)).toBe(end)
		expect(make().find(toUtf8(text), 0)).toBe(end)
	})

	test.each([' -- >', '--->', 'a-- b-->'])('a comment with two dashes inside: %s', (text) => {
		expect(() => new CommentEnd().find(toUtf8(text), 0)).toThrow(Damage)
	})

	test('only the beginning of something long is kept', () => {
		let length = 0
		const doctype = new DoctypeEnd((content) => { length = content.length })
		doctype.find(toUtf8(' a ['), 0)
		for (let index = 0; index < 100; index++) doctype.find(new Uint8Array(10_000).fill(0x20), 0)
		doctype.find(toUtf8(']>'), 0)
		expect(length).toBeGreaterThan(60_000)
		expect(length).toBeLessThan(80_000)
	})
})

describe('instructions', () => {
	test.each([
		['a', 'a', ''],
		['a b  c', 'a', 'b  c'],
		['a\n\tb', 'a', 'b'],
	])('%j', (content, target, rest) => {
		expect(splitInstruction(content)).toEqual({ target, rest })
	})

	test.each(['', ' a', '1a', '<'])('%j has no target', (content) => {
		expect(() => splitInstruction(content)).toThrow(Damage)
	})
})

describe('XML declarations', () => {
	test.each(['version="1.0"', 'version = \'1.1\'', 'version="1.0" encoding="UTF-8"', 'version="1.0" encoding="UTF-8" standalone="yes" ', 'version="1.0" standalone=\'no\''])('%s', (content) => {
		expect(() => checkDeclaration(content)).not.toThrow()
	})

	test.each(['', 'encoding="UTF-8"', 'version="2.0"', 'version="1.0\'', 'version="1.0"encoding="UTF-8"', 'version="1.0" standalone="maybe"', 'version="1.0" standalone="yes" encoding="UTF-8"', 'version="1.0" encoding=""'])('%s is none', (content) => {
		expect(() => checkDeclaration(content)).toThrow(Damage)
	})
})
