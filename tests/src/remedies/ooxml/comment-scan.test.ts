// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, xlsx, xml } from '../../../make/ooxml.ts'
import { bodyOf, copied } from './copied.ts'

const body = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
const commented = () => docx(body).part('word/comments.xml', xml('w:comments', '<w:comment w:id="0" w:author="Ann"/>'), { type: partTypes.comments, by: 'comments' })

describe('comments in a copy', () => {
	test('stay where nobody asks', () => {
		expect(bodyOf(commented())).toBe(body)
		expect(copied(commented()).names).toContain('word/comments.xml')
	})
	test('go with their marks', () => {
		expect(bodyOf(commented(), { also: ['drop-comments'] })).toBe('<w:p><w:r><w:t>x</w:t></w:r><w:r></w:r></w:p>')
		const { changes, names } = copied(commented(), { also: ['drop-comments'] })
		expect(names).not.toContain('word/comments.xml')
		expect(changes).toEqual(['drop-comments removed comment'])
	})
	test('go with their boxes on a sheet, other shapes stay', () => {
		const shape = (id: string, type: string): string => `<v:shape id="${id}"><x:ClientData ObjectType="${type}"/></v:shape>`
		const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape('a', 'Note')}${shape('b', 'Button')}</xml>`
		const from = 'xl/worksheets/sheet1.xml'
		const recipe = xlsx().sheet('A', '<x:legacyDrawing r:id="rIdV"/>').part('xl/drawings/v.vml', vml, { type: partTypes.vml, by: 'vmlDrawing', id: 'rIdV', from })
		expect(copied(recipe).part('xl/drawings/v.vml')).toContain('Note')
		expect(copied(recipe, { also: ['drop-comments'] }).part('xl/drawings/v.vml')).toBe(`<xml>${shape('b', 'Button')}</xml>`)
	})
})
