// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { actionOf } from '../../../../src/formats/xml/plain-xml.ts'
import { latin } from '../../../make/ole.ts'
import { seen } from '../ole/seen.ts'

const xml = (text: string): ReturnType<typeof seen> => seen(latin(`<?xml version="1.0"?>${text}`), 'a.xml')

describe('plain XML', () => {
	test('has nothing to tell', () => {
		expect(xml('<a><b>c</b></a>').facts.map(({ kind }) => kind)).toEqual(['format'])
	})
	test('that is none is damaged', () => {
		expect(xml('<a><b></a>').gaps.join()).toContain('damaged')
	})
	test('with a document type that is fetched', () => {
		expect(xml('<!DOCTYPE a SYSTEM "http://a.example/x.dtd" [ ]><a/>').of('reference')).toMatchObject([{ role: 'dtd' }])
	})
	test('with a script for a style sheet', () => {
		expect(xml('<x:stylesheet xmlns:x="urn:x" xmlns:ms="urn:schemas-microsoft-com:xslt"><ms:script language="VBScript">y</ms:script></x:stylesheet>').of('code')).toMatchObject([{ language: 'other', runnable: true }])
	})
	test.each(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'])('with a script of %s', (namespace) => {
		expect(xml(`<a xmlns:p="${namespace}"><p:script>y()</p:script></a>`).of('code')).toMatchObject([{ language: 'javascript', runnable: true }])
	})
	test('with a script of nothing that runs', () => {
		expect(xml('<a xmlns:p="urn:oasis:names:tc:opendocument:xmlns:script:1.0"><p:script/></a>').of('code')).toEqual([])
	})
	test('with an inclusion', () => {
		expect(xml('<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="http://a.example/x"/></a>').of('reference')).toMatchObject([{ role: 'imported-content' }])
	})
	test('around a PDF', () => {
		const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>').toString('base64')
		const formats = xml(`<xdp xmlns="http://ns.adobe.com/xdp/"><pdf><document><chunk>${pdf.slice(0, 20)}\n${pdf.slice(20)}</chunk></document></pdf></xdp>`).of('format').map(({ format }) => format)
		expect(formats).toEqual(['xml', 'pdf'])
	})
})

test.each<[string, string | undefined]>([
	['{http://schemas.microsoft.com/developer/msbuild/2003}Project', 'build'],
	['Project', undefined],
	['{urn:any}MMC_ConsoleFile', 'console'],
	['scriptlet', 'script component'],
	['{http://www.idpf.org/2007/opf}package', undefined],
])('what Windows does with %s', (root, action) => {
	expect(actionOf(root)).toBe(action)
})
