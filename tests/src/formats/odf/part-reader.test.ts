// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt, type OdfRecipe } from '../../../make/odf.ts'
import { defectsIn, inspected } from './seen.ts'

const isExtended = (recipe: OdfRecipe): boolean | undefined => inspected(recipe.package()).report.facts.conformance.extended

describe('extended documents', () => {
	test.each([
		['foreign element', odt().body('<x:a xmlns:x="urn:example"/>')],
		['element of LibreOffice', odt().body('<loext:a xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"/>')],
		['foreign attribute', odt().body('<text:p xmlns:x="urn:example" x:a="1"/>')],
		['in the styles', odt().styles('<x:a xmlns:x="urn:example"/>')],
	])('%s', (_, recipe) => {
		expect(isExtended(recipe)).toBe(true)
	})
	test.each([
		['declared and not used', odt().body('<text:p xmlns:x="urn:example"/>')],
		['formula in place', odt().body('<draw:object><math:math><math:mi>x</math:mi></math:math></draw:object>')],
		['metadata in attributes', odt().body('<text:p xmlns:h="http://www.w3.org/1999/xhtml" h:about="a"/>')],
	])('not: %s', (_, recipe) => {
		expect(isExtended(recipe)).toBe(false)
	})
})

describe('document type declarations', () => {
	test('the one of the OpenOffice family is everyday', () => {
		expect(defectsIn(odt().before('<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">').package())).toEqual([])
	})
	test('any other is reported', () => {
		expect(defectsIn(odt().before('<!DOCTYPE a [<!ENTITY b "c">]>').package())).toEqual(['xml-doctype'])
	})
	test('entities that grow are a bomb, and are not expanded', () => {
		const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('')
		const bytes = odt().before(`<!DOCTYPE a [<!ENTITY e0 "lol">${entities}]>`).body('<text:p>&e9;</text:p>').package()
		expect(defectsIn(bytes)).toContain('xml-entity-bomb')
		expect(inspected(bytes).report.traits.some((trait) => trait === 'malformed' || trait === 'decompression-bomb')).toBe(true)
	})
})
