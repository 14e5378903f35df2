// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { readXml, type XmlAttributes } from '../../../../src/formats/xml/xml-reader.ts'
import { isDeclaration } from '../../../../src/formats/xml/tag-attributes.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'

/** What `look` sees in the first tag. */
function first<Result>(tag: string, look: (attributes: XmlAttributes) => Result): Result {
	const results: Result[] = []
	readXml(toUtf8(tag), new Budget(defaultLimits), { open: (_, attributes) => results.push(look(attributes)) })
	return results[0] as Result
}

test('more attributes than there was room for', () => {
	const tag = `<a ${Array.from({ length: 500 }, (_, index) => `b${index}="${index}"`).join(' ')}/>`
	expect(first(tag, (attributes) => [attributes.count, attributes.get('b499'), attributes.name(0), attributes.value(250)])).toEqual([500, '499', 'b0', '250'])
})

test('a name that is not there', () => {
	expect(first('<a b="1"/>', (attributes) => attributes.get('c'))).toBeUndefined()
})

describe('an attribute twice', () => {
	const many = Array.from({ length: 13 }, (_, index) => `n${index}=""`).join(' ')
	test.each([
		{ name: 'few', tag: '<a b="" c="" b=""/>' },
		{ name: 'many', tag: `<a b="" ${many} b=""/>` },
		{ name: 'by meaning', tag: '<a xmlns:p="u" xmlns:q="u" p:b="" q:b=""/>' },
		{ name: 'by meaning among many', tag: `<a xmlns:p="u" xmlns:q="u" p:b="" ${many} q:b=""/>` },
		{ name: 'a declaration', tag: '<a xmlns:p="u" xmlns:p="v"/>' },
	])('$name', ({ tag }) => {
		expect(() => first(tag, () => 0)).toThrow(Damage)
	})

	test.each([
		{ name: 'same end, other prefix', tag: '<a xmlns:p="u" xmlns:q="v" p:b="" q:b=""/>' },
		{ name: 'with and without prefix', tag: '<a xmlns="u" xmlns:p="u" p:b="" b=""/>' },
		{ name: 'names with the same hash', tag: '<a Aa="" BB=""/>' },
	])('is not: $name', ({ tag }) => {
		expect(first(tag, ({ count }) => count)).toBeGreaterThan(1)
	})
})

test.each([['xmlns', true], ['xmlns:a', true], ['xmlnsa', false], ['xmln', false], ['ymlns', false]])('%s declares: %s', (name, answer) => {
	expect(isDeclaration(toUtf8(name), 0, name.length)).toBe(answer)
})
