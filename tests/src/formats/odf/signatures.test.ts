// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt, signaturesXml, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf, inspected } from './seen.ts'

const signed = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'signature').map(({ of }) => of)

describe('signatures', () => {
	test.each([
		['document', 'META-INF/documentsignatures.xml', ['document']],
		['macros', 'META-INF/macrosignatures.xml', ['macros']],
		['by another name', 'META-INF/signatures001.xml', ['document']],
		['in a file that is no signature file', 'META-INF/notsigs.xml', []],
		['outside the folder for them', 'documentsignatures.xml', []],
	])('%s', (_, name, expected) => {
		expect(signed(odt().file(name, signaturesXml()))).toEqual(expected)
	})
	test('one that is still to be made', () => {
		expect(signed(odt().file('META-INF/documentsignatures.xml', signaturesXml().replace('AAAA', '')))).toEqual([])
		expect(signed(odt().file('META-INF/documentsignatures.xml', '<document-signatures xmlns="urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0"/>'))).toEqual([])
	})
	test('are counted', () => {
		expect(inspected(odt().file('META-INF/documentsignatures.xml', signaturesXml()).package()).report.facts.signatures).toBe(1)
	})
})
