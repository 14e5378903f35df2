// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, partTypes } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const command = 'dde field automatic cmd /c x'
const withField = (): ReturnType<typeof docx> => docx().paragraph(field('DDEAUTO cmd "/c x"'))
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A text document whose main part has these relationships, as they are written. */
const related = (content: string, name = 'word/_rels/document.xml.rels'): readonly string[] => seen(docx().part(name, `<Relationships xmlns="${RELATIONSHIPS}">${content}</Relationships>`))

describe('content types', () => {
	test('without the list', () => {
		const recipe = withField().without('[Content_Types].xml')
		expect(seen(recipe)).toEqual(expect.arrayContaining(['structure opc-content-types-missing', command]))
		expect(inspected(recipe).report.format.id).toBe('docx')
	})
	test('the case of the name of the list does not matter', () => {
		const types = withField().entries().get('[Content_Types].xml') as Uint8Array
		expect(seen(withField().without('[Content_Types].xml').part('[content_types].XML', types))).toEqual([command])
	})
	test('a list that breaks is kept up to there', () => {
		const types = withField().entries().get('[Content_Types].xml') as Uint8Array
		expect(seen(withField().without('[Content_Types].xml').part('[Content_Types].XML', types.slice(0, -5)))).toEqual([command, 'gap damaged [Content_Types].XML'])
	})
})

describe('relationships', () => {
	const link = (attributes: string): string => `<Relationship Id="rId1" ${attributes}/>`
	const template = `Type="${OFFICE}/attachedTemplate"`
	const told = ['template load http://a.example/x.dotm']
	test.each([
		['external', `${template} Target="http://a.example/x.dotm" TargetMode="External"`],
		['the mode in another case', `${template} Target="http://a.example/x.dotm" TargetMode=" eXTERNAL "`],
		['called internal, and cannot be', `${template} Target="http://a.example/x.dotm" TargetMode="Internal"`],
		['no mode, and cannot be inside', `${template} Target="http://a.example/x.dotm"`],
		['strict', 'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/attachedTemplate" Target="http://a.example/x.dotm" TargetMode="External"'],
		['a slash after the type', `Type="${OFFICE}/attachedTemplate/" Target="http://a.example/x.dotm" TargetMode="External"`],
		['the type in another case', `Type="${OFFICE}/ATTACHEDTEMPLATE" Target="http://a.example/x.dotm" TargetMode="External"`],
		['the target by references', `${template} Target="&#104;ttp://a.example/x.dotm" TargetMode="External"`],
		['the attributes in another order', `TargetMode="External" Target="http://a.example/x.dotm" ${template}`],
	])('%s', (_name, attributes) => expect(related(link(attributes))).toEqual(told))
	test.each([
		['a share', '\\\\server\\share\\x.dotm'],
		['a share with slashes', '//server/share/x.dotm'],
		['a drive', 'C:\\x.dotm'],
		['spaces in front', ' file:///C:/x.dotm'],
	])('to %s are never inside', (_name, target) => expect(related(link(`${template} Target="${target}"`))).toEqual([`template load ${target}`]))
	test('in a file whose name has another case', () => expect(related(link(`${template} Target="http://a.example/x.dotm" TargetMode="External"`), 'word/_RELS/Document.xml.RELS')).toEqual(told))
	test('before a break are told', () => {
		const content = `<Relationships xmlns="${RELATIONSHIPS}">${link(`${template} Target="http://a.example/x.dotm" TargetMode="External"`)}<`
		expect(seen(docx().part('word/_rels/document.xml.rels', content))).toEqual([...told, 'gap damaged word/_rels/document.xml.rels'])
	})
	test('a second with the same id is told as well', () => {
		const two = link(`${template} Target="http://a.example/1" TargetMode="External"`) + link(`${template} Target="http://a.example/2" TargetMode="External"`)
		expect(related(two)).toEqual(['template load http://a.example/1', 'template load http://a.example/2'])
	})
	test('with a DTD', () => {
		const content = `<!DOCTYPE r [<!ENTITY x SYSTEM "http://a.example/x">]><Relationships xmlns="${RELATIONSHIPS}"/>`
		expect(seen(docx().part('word/_rels/document.xml.rels', content))).toEqual(expect.arrayContaining(['structure xml-doctype', 'dtd load http://a.example/x']))
	})
})

describe('targets inside', () => {
	const chunk = (target: string): readonly string[] => seen(docx().part('word/Teil ä.txt', 'text', { type: 'text/plain' }).relationship('aFChunk', target, { isExternal: false }), 'embedded', 'structure')
	test.each(['/word/Teil ä.txt', 'Teil ä.txt', './Teil ä.txt', '../word/Teil ä.txt', 'Teil%20%C3%A4.txt', 'TEIL Ä.TXT', '\\word\\Teil ä.txt', 'Teil ä.txt#mark'])('%j', (target) => {
		expect(chunk(target)).toEqual(['embedded file Teil ä.txt read'])
	})
	test('that are not there', () => expect(chunk('gone.txt')).toContain('structure opc-relationship-dangling'))
})

test('a part twice, in another case: both are read', () => {
	const recipe = docx().part('word/header1.xml', '<w:hdr xmlns:w="urn:x"/>', { type: partTypes.header, by: 'header' })
	const other = docx(`<w:p>${field('DDEAUTO cmd "/c x"')}</w:p>`).entries().get('word/document.xml') as Uint8Array
	expect(seen(recipe.part('word/HEADER1.xml', other))).toContain(command)
})
