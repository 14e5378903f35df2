// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { docx, xlsx, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

const named = (): OoxmlRecipe => docx().core({ 'dc:title': 'Motion', 'dc:creator': 'Ann', 'cp:lastModifiedBy': 'Bob', 'cp:keywords': 'x' }).app({ Application: 'Word', Company: 'City', Manager: '', Template: 'C:\\x.dotm', DigSig: '' })
const also = ['drop-metadata'] as const

test('names stay where nobody asks', () => {
	const { changes, part } = copied(named())
	expect(part('docProps/core.xml')).toContain('<dc:creator>Ann</dc:creator>')
	expect(part('docProps/app.xml')).not.toContain('DigSig')
	expect(changes).toEqual([])
})

test('names, companies and paths go, titles and keywords stay', () => {
	const { changes, part } = copied(named(), { also })
	expect(part('docProps/core.xml')).toBe('<cp:coreProperties><dc:title>Motion</dc:title><cp:keywords>x</cp:keywords></cp:coreProperties>')
	expect(part('docProps/app.xml')).toBe('<ep:Properties><ep:Application>Word</ep:Application><ep:Manager></ep:Manager></ep:Properties>')
	expect(changes).toEqual(['drop-metadata removed author Ann', 'drop-metadata removed author Bob', 'drop-metadata removed property City', 'drop-metadata removed property C:\\x.dotm'])
})

test('custom properties, previews and the path of a workbook', () => {
	const recipe = xlsx().sheet('A').body('<x15ac:absPath url="C:\\Users\\ann\\"/>')
		.part('docProps/custom.xml', '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>', { type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml', by: 'custom-properties', from: '' })
		.part('docProps/thumbnail.emf', Uint8Array.of(1, 0, 0, 0), { type: 'image/x-emf', by: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', from: '' })
	const { changes, names, part } = copied(recipe, { also })
	expect(names.filter((name) => name.startsWith('docProps'))).toEqual([])
	expect(part('xl/workbook.xml')).not.toContain('absPath')
	expect(changes).toEqual(['drop-metadata removed property', 'drop-metadata removed preview', 'drop-metadata removed property C:\\Users\\ann\\'])
})
