// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt } from '../../../make/odf.ts'
import { factsOf, inspected } from './seen.ts'

const lang = (xml: string): string | undefined => inspected(odt().styles(xml).package()).report.facts.conformance.lang

describe('language of the default style', () => {
	test.each([
		['language and country', 'fo:language="de" fo:country="DE"', 'de-DE'],
		['language alone', 'fo:language="de" fo:country="none"', 'de'],
		['none', 'fo:language="none" fo:country="none"', undefined],
	])('%s', (_, attributes, expected) => {
		expect(lang(`<style:default-style style:family="paragraph"><style:text-properties ${attributes}/></style:default-style>`)).toBe(expected)
	})
	test('the one of drawings says nothing about the text', () => {
		expect(lang('<style:default-style style:family="graphic"><style:text-properties fo:language="fr"/></style:default-style>')).toBeUndefined()
	})
})

test('properties of OpenOffice.org 1.x hide as well', () => {
	const recipe = odt().automatic('<style:style style:name="T1" style:family="text"><style:properties text:display="none"/></style:style>').body('<text:p><text:span text:style-name="T1">a</text:span></text:p>')
	expect(factsOf(recipe.package(), 'hidden')).toMatchObject([{ what: 'hidden-text', count: 1 }])
})

test('properties of a list level hide no text', () => {
	const level = '<text:list-style><text:list-level-style-bullet><style:text-properties text:display="none"/></text:list-level-style-bullet></text:list-style>'
	const recipe = odt().automatic(`<style:style style:name="T1" style:family="text"/>${level}`).body('<text:p><text:span text:style-name="T1">a</text:span></text:p>')
	expect(factsOf(recipe.package(), 'hidden')).toEqual([])
})
