// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinScanTables, type ScanHandlers } from '../../../../src/remedies/ooxml/part-scan.ts'
import { docx } from '../../../make/ooxml.ts'
import { bodyOf, copied } from './copied.ts'

describe('the pass over one part', () => {
	test('an attribute that names what went goes, what stays is named as before', () => {
		const recipe = docx('<w:p r:embed="rIdGone" r:id=""/><w:p r:id="rIdX"/>').relationship('hyperlink', 'https://a.example', { id: 'rIdX' })
		expect(bodyOf(recipe)).toBe('<w:p r:id=""/><w:p r:id="rIdX"/>')
	})
	test('a document type declaration does not go with the copy', () => {
		const xml = '<!DOCTYPE w:document [<!ENTITY e "x">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>'
		const { changes, part } = copied(docx().part('word/document.xml', xml))
		expect(part('word/document.xml')).toBe('<w:document><w:body><w:p/></w:body></w:document>')
		expect(changes).toEqual(['rebuild-container removed unknown-part DOCTYPE'])
	})
	test('two tables may speak about one element', () => {
		const seen: string[] = []
		const table = (name: string): ScanHandlers => ({ open: { a: () => void seen.push(`${name} opens`) }, close: { a: () => void seen.push(`${name} closes`) } })
		const joined = joinScanTables([table('one'), table('other')], ['b'])
		joined.open.get('a')?.(undefined as never, undefined as never, 0)
		joined.close.get('a')?.(undefined as never, undefined as never)
		expect(seen).toEqual(['one opens', 'other opens', 'one closes', 'other closes'])
		expect(joined.emptied.has('b')).toBe(true)
	})
})
