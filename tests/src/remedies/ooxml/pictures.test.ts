// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { docx } from '../../../make/ooxml.ts'
import { copied, sizeOfPng } from './copied.ts'

test.each([
	['width:60pt;height:30pt', [90, 45]],
	['position:absolute;width:1in;height:0.5in', [108, 54]],
	['width:100px;height:100px', [113, 113]],
	['width:auto', [360, 120]],
])('a placeholder in a shape of %s', (style, expected) => {
	const recipe = docx(`<w:p><w:r><w:pict><v:shape style="${style}"><v:imagedata src="http://a.example/x.png"/></v:shape></w:pict></w:r></w:p>`)
	expect(sizeOfPng(copied(recipe).raw('word/media/removed1.png'))).toEqual(expected)
})

test('a shape that says its size behind its picture', () => {
	const pic = (id: string, size: string): string => `<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><a:blip r:link="${id}"/><a:ext cx="${size}" cy="${size}"/></p:pic>`
	const recipe = docx(pic('rIdA', '1270000') + pic('rIdB', '2540000')).relationship('image', 'http://a.example/a', { id: 'rIdA' }).relationship('image', 'http://a.example/b', { id: 'rIdB' })
	const { names, raw } = copied(recipe)
	expect(sizeOfPng(raw('word/media/removed1.png'))).toEqual([150, 150])
	expect(names.filter((name) => name.includes('removed'))).toEqual(['word/media/removed1.png', 'word/media/removed1-2.png'])
})
