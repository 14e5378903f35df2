// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, xml } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

const points = '<c:ptCount val="2"/><c:pt idx="0"><c:v>a</c:v></c:pt><c:pt idx="1"><c:v>b</c:v></c:pt>'
const outside = '<c:f>[1]Sheet1!A1:A2</c:f>'
const series = (content: string): string => `<c:ser>${content}</c:ser>`

function chart(content: string): string {
	const recipe = docx().part('word/charts/c.xml', xml('c:chartSpace', content), { type: partTypes.chart, by: 'chart' })
	return /<c:chartSpace>(.*)<\/c:chartSpace>/s.exec(copied(recipe).part('word/charts/c.xml'))?.[1] ?? ''
}

const rows: readonly (readonly [name: string, content: string, expected: string])[] = [
	['numbers of the chart itself', series('<c:val><c:numRef><c:f>Sheet1!A1:A2</c:f><c:numCache/></c:numRef></c:val>'), series('<c:val><c:numRef><c:f>Sheet1!A1:A2</c:f><c:numCache/></c:numRef></c:val>')],
	['numbers from another workbook', series(`<c:val><c:numRef>${outside}<c:numCache>${points}</c:numCache></c:numRef></c:val>`), series(`<c:val><c:numLit>${points}</c:numLit></c:val>`)],
	['categories from another workbook', series(`<c:cat><c:strRef>${outside}<c:strCache>${points}</c:strCache></c:strRef></c:cat>`), series(`<c:cat><c:strLit>${points}</c:strLit></c:cat>`)],
	['categories of several levels', series(`<c:cat><c:multiLvlStrRef>${outside}<c:multiLvlStrCache><c:lvl>${points}</c:lvl><c:lvl><c:pt idx="0"/></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`), series(`<c:cat><c:strLit>${points}</c:strLit></c:cat>`)],
	['the name of a series', series(`<c:tx><c:strRef>${outside}<c:strCache><c:pt idx="0"><c:v>Name &amp; more</c:v></c:pt></c:strCache></c:strRef></c:tx>`), series('<c:tx><c:v>Name &amp; more</c:v></c:tx>')],
	['a title', `<c:title><c:tx><c:strRef>${outside}<c:strCache><c:pt idx="0"><c:v>Title</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title>`, '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Title</a:t></a:r></a:p></c:rich></c:tx></c:title>'],
	['numbers without a last result', series(`<c:val><c:numRef>${outside}</c:numRef></c:val><c:order/>`), series('<c:order/>')],
]

describe('charts in a copy', () => {
	test.each(rows)('%s', (_name, content, expected) => {
		expect(chart(content)).toBe(expected)
	})
	test('the workbook behind a chart goes, its values stay', () => {
		const { changes, names, part } = copied(docx().part('word/charts/c.xml', xml('c:chartSpace', '<c:externalData r:id="rIdW"><c:autoUpdate val="0"/></c:externalData>'), { type: partTypes.chart, by: 'chart' })
			.part('word/embeddings/w.xlsx', 'x', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', by: 'package', id: 'rIdW', from: 'word/charts/c.xml' }))
		expect(part('word/charts/c.xml')).toBe('<c:chartSpace></c:chartSpace>')
		expect(names).not.toContain('word/embeddings/w.xlsx')
		expect(changes).toEqual(['drop-objects removed chart-data'])
	})
})
