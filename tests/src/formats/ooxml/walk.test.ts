// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinTables, type ElementHandlers } from '../../../../src/formats/ooxml/walk.ts'
import { docx, escaped, partTypes, xlsx, xml } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const withComments = (...authors: readonly string[]): readonly string[] => {
	const comments = authors.map((author) => `<w:comment${author === '' ? '' : ` w:author="${escaped(author)}"`}><w:p/></w:comment>`).join('')
	return seen(docx().part('word/comments.xml', xml('w:comments', comments), { type: partTypes.comments, by: 'comments' }))
}

describe('what is counted', () => {
	test.each<readonly [string, readonly string[], string]>([
		['once', ['Anna'], 'hidden comment 1 Anna'],
		['without a name', ['', ''], 'hidden comment 2'],
		['of two', ['Anna', 'Bert', 'Anna'], 'hidden comment 3 Anna, Bert'],
		['of many: the first five are named', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'hidden comment 7 a, b, c, d, e'],
	])('%s', (_name, authors, expected) => expect(withComments(...authors)).toEqual([expected]))
	test('nothing is no fact', () => expect(withComments()).toEqual([]))
	test('each part counts by itself', () => {
		const insertion = '<w:p><w:ins w:author="Anna"><w:r/></w:ins></w:p>'
		expect(seen(docx(insertion).part('word/header1.xml', xml('w:hdr', insertion), { type: partTypes.header, by: 'header' }))).toEqual(['hidden tracked-change 1 Anna', 'hidden tracked-change 1 Anna'])
	})
	test('before a break is told', () => expect(seen(docx('<w:p><w:ins w:author="Anna"><w:r/></w:ins></w:q>'))).toEqual(['hidden tracked-change 1 Anna', 'gap damaged word/document.xml']))
})

describe('texts of elements', () => {
	const property = (content: string): readonly string[] => seen(docx().part('docProps/app.xml', xml('ep:Properties', content), { type: partTypes.app, by: 'extended-properties', from: '' }))
	test.each([
		['in one piece', '<ep:Company>Town</ep:Company>', ['metadata company Town']],
		['around a comment', '<ep:Company>To<!-- x -->wn</ep:Company>', ['metadata company Town']],
		['as CDATA', '<ep:Company><![CDATA[Town]]></ep:Company>', ['metadata company Town']],
		['by references', '<ep:Company>T&#111;w&#x6e;</ep:Company>', ['metadata company Town']],
		['within another element', '<ep:Company><x>Town</x></ep:Company>', ['metadata company Town']],
		['of no length', '<ep:Company/>', []],
		['of the element beside it', '<ep:Company/>Town<ep:Manager>Anna</ep:Manager>', ['metadata manager Anna']],
	])('%s', (_name, content, expected) => expect(property(content)).toEqual(expected))
	test('longer than any honest one are cut', () => {
		const values = inspected(docx().app({ Company: 'x'.repeat(1_000_000) })).facts.flatMap((fact) => (fact.kind === 'metadata' ? [fact.value.length] : []))
		expect(values).toHaveLength(1)
		expect(values[0]).toBeLessThan(200_000)
	})
})

describe('prefixes', () => {
	const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
	const main = (content: string): readonly string[] => seen(docx().part('word/document.xml', content))
	test('an own prefix', () => expect(main(`<q:document xmlns:q="${WORD}"><q:fldSimple q:instr="DDEAUTO cmd x"/></q:document>`)).toEqual(['dde field automatic cmd x']))
	test('none for elements', () => expect(main(`<document xmlns="${WORD}" xmlns:q="${WORD}"><fldSimple q:instr="DDEAUTO cmd x"/></document>`)).toEqual(['dde field automatic cmd x']))
	test('the usual prefix for something else', () => expect(main(`<q:document xmlns:q="${WORD}" xmlns:w="urn:own"><w:fldSimple w:instr="DDEAUTO cmd x"/></q:document>`)).toEqual([]))
	test('strict names', () => expect(seen(docx('<w:p><w:fldSimple w:instr="DDEAUTO cmd x"/></w:p>').strict())).toEqual(['dde field automatic cmd x']))
	test('in UTF-16', () => {
		const text = `<?xml version="1.0" encoding="UTF-16"?><q:document xmlns:q="${WORD}"><q:fldSimple q:instr="DDEAUTO cmd x"/></q:document>`
		const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])])
		expect(seen(docx().part('word/document.xml', bytes))).toEqual(['dde field automatic cmd x'])
	})
})

describe('fields', () => {
	test('that are an element end with it', () => {
		expect(seen(docx('<w:p><w:fldSimple w:instr="HYPERLINK"><w:r><w:t>"http://a.example/"</w:t></w:r></w:fldSimple></w:p>'))).toEqual([])
	})
	test('within each other', () => {
		const inner = '<w:fldSimple w:instr="DDEAUTO cmd inner"/>'
		expect(seen(docx(`<w:p><w:fldSimple w:instr="DDEAUTO cmd outer">${inner}</w:fldSimple></w:p>`))).toHaveLength(2)
	})
	test('without an end are read at the end of the part', () => {
		expect(seen(docx('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDEAUTO cmd x</w:instrText></w:r></w:p>'))).toEqual(['dde field automatic cmd x'])
	})
})

describe('controls', () => {
	const sheet = '<x:controls><x:control name="Button 1" r:id="rIdControl"/></x:controls>'
	const control = xml('ax:ocx ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}"')
	test('whose part says what they are', () => {
		const recipe = xlsx().sheet('One', sheet).part('xl/activeX/activeX1.xml', control, { type: partTypes.activex, by: 'control', id: 'rIdControl', from: 'xl/worksheets/sheet1.xml' })
		expect(seen(recipe)).toEqual(['control activex {8BD21D40-EC42-11CE-9E0D-00AA006002F3}'])
	})
	test('without such a part', () => expect(seen(xlsx().sheet('One', sheet))).toEqual(['control activex Button 1']))
	test('that run nothing of their own', () => {
		const recipe = xlsx().sheet('One', sheet).part('xl/ctrlProps/ctrlProp1.xml', '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button"/>', { type: 'application/vnd.ms-excel.controlproperties+xml', by: 'ctrlProp', id: 'rIdControl', from: 'xl/worksheets/sheet1.xml' })
		expect(seen(recipe)).toEqual([])
	})
})

test('a DTD is told with its part', () => {
	const content = `<!DOCTYPE w [<!ENTITY x SYSTEM "http://a.example/x">]>${xml('w:document').replace(/^<\?xml[^>]*>/, '')}`
	expect(seen(docx().part('word/document.xml', content))).toEqual(expect.arrayContaining(['dtd load http://a.example/x', 'structure xml-doctype']))
})

describe('tables of elements', () => {
	const calls: string[] = []
	const table = (name: string): ElementHandlers => ({ open: { 'w:a': () => void calls.push(`open ${name}`) }, close: { 'w:a': () => void calls.push(`close ${name}`) } })
	test('two may speak about one element, in their order', () => {
		const { open, close } = joinTables([table('one'), { open: {} }, table('two')])
		open.get('w:a')?.(undefined as never, undefined as never, 0)
		close.get('w:a')?.(undefined as never)
		expect(calls).toEqual(['open one', 'open two', 'close one', 'close two'])
	})
	test('nobody speaks about the others', () => expect(joinTables([table('one')]).open.has('w:b')).toBe(false))
})
