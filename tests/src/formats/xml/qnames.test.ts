// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { Bindings, QNames, isAt, type QName } from '../../../../src/formats/xml/qnames.ts'
import { Damage } from '../../../../src/model/failures.ts'

const find = (names: QNames, text: string, hash = 7): QName => {
	const bytes = toUtf8(`<${text}>`)
	return names.find(bytes, 1, bytes.length - 1, hash)
}

test('names with the same hash are different names', () => {
	const names = new QNames()
	expect(['a:b', 'c:d', 'a:b'].map((text) => find(names, text).local)).toEqual(['b', 'd', 'b'])
})

test.each(['1', '-a', 'a b', ''])('%j is no name', (text) => {
	expect(() => find(new QNames(), text)).toThrow(Damage)
})

test('many more names than are remembered', () => {
	const names = new QNames()
	for (let index = 0; index < 30_000; index++) expect(find(names, `n${index}`, index * 31).local).toBe(`n${index}`)
})

describe('what a name means', () => {
	const names = new QNames()
	const bindings = new Bindings()
	const outer = bindings.enter(new Map([['', 'http://www.w3.org/1999/xhtml'], ['p', 'http://www.w3.org/1999/xlink']]))
	const inner = bindings.enter(new Map([['p', 'urn:other'], ['', '']]))

	test('inside', () => {
		expect([find(names, 'p:a').asElement(inner), find(names, 'b').asElement(inner), find(names, 'q:c').asElement(inner)]).toEqual(['{urn:other}a', 'b', '{?q}c'])
		expect([find(names, 'p:a').asAttribute(inner), find(names, 'b').asAttribute(inner), find(names, 'xml:lang').asAttribute(inner)]).toEqual(['{urn:other}a', 'b', 'xml:lang'])
	})

	test('and outside again', () => {
		bindings.leave(inner)
		expect([find(names, 'p:a').asElement(outer), find(names, 'b').asElement(outer), find(names, 'b').asAttribute(outer)]).toEqual(['xlink:a', 'html:b', 'b'])
	})

	test('names of objects are names like others', () => {
		const scope = bindings.enter(new Map([['__proto__', 'constructor']]))
		expect(find(names, '__proto__:toString').asElement(scope)).toBe('{constructor}toString')
	})
})

test('bytes are compared up to both ends', () => {
	const bytes = toUtf8('abc')
	expect([isAt(toUtf8('bc'), bytes, 1, 3), isAt(toUtf8('b'), bytes, 1, 3), isAt(toUtf8('bd'), bytes, 1, 3)]).toEqual([true, false, false])
})
