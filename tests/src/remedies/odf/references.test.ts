// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { edited } from './edited.ts'

const IMAGE = '<draw:image xlink:href="Pictures/placeholder-1.png" xlink:type="simple"/>'

test.each([
	{ name: 'a picture', body: '<draw:image xlink:href="http://example.org/a.png"/>', after: IMAGE, changes: ['picture replaced http://example.org/a.png'] },
	{ name: 'a picture with its type', body: '<draw:image xlink:href="http://example.org/a.gif" draw:mime-type="image/gif"/>', after: '<draw:image xlink:href="Pictures/placeholder-1.png" draw:mime-type="image/png" xlink:type="simple"/>', changes: ['picture replaced http://example.org/a.gif'] },
	{ name: 'a picture beside the document', body: '<draw:image xlink:href="../a.png"/>', after: IMAGE, changes: ['picture replaced ../a.png'] },
	{ name: 'a bullet', body: '<text:list-level-style-image xlink:href="http://example.org/b.png"/>', after: '<text:list-level-style-image xlink:href="Pictures/placeholder-1.png" xlink:type="simple"/>', changes: ['picture replaced http://example.org/b.png'] },
	{ name: 'a background', body: '<style:background-image xlink:href="http://example.org/b.png" xlink:type="simple"/>', after: '<style:background-image/>', changes: ['picture removed http://example.org/b.png'] },
	{ name: 'a font', body: '<svg:font-face-uri xlink:href="http://example.org/f.ttf"/>', after: '<svg:font-face-name/>', changes: ['font removed http://example.org/f.ttf'] },
	{ name: 'a section', body: '<text:section><text:section-source xlink:href="http://example.org/a.odt"/><text:p>Wort</text:p></text:section>', after: '<text:section><text:p>Wort</text:p></text:section>', changes: ['section kept-result http://example.org/a.odt'] },
	{ name: 'a section from this document stays', body: '<text:section-source text:section-name="S"/>', after: '<text:section-source text:section-name="S"/>', changes: [] },
	{ name: 'a sheet', body: '<table:table-source xlink:href="file:///a.ods"/>', after: '', changes: ['cell-range kept-result file:///a.ods'] },
	{ name: 'a sound', body: '<presentation:sound xlink:href="http://example.org/a.wav"/>', after: '', changes: ['media removed http://example.org/a.wav'] },
	{ name: 'the picture of a button', body: '<form:image-frame form:image-data="http://example.org/a.png"/>', after: '<form:image-frame/>', changes: ['picture removed http://example.org/a.png'] },
	{ name: 'data of a chart', body: '<chart:chart xlink:href="http://example.org/a.ods"/>', after: '<chart:chart/>', changes: ['cell-range removed http://example.org/a.ods'] },
	{ name: 'a template on this computer', body: '<meta:template xlink:href="/home/a.ott"/>', after: '', changes: ['template unlinked /home/a.ott'] },
	{ name: 'reloading', body: '<meta:auto-reload xlink:href="http://example.org/"/>', after: '', changes: ['link removed http://example.org/'] },
	{ name: 'reloading itself stays', body: '<meta:auto-reload meta:delay="PT60S"/>', after: '<meta:auto-reload meta:delay="PT60S"/>', changes: [] },
	{ name: 'a list of index marks', body: '<text:alphabetical-index-auto-mark-file xlink:href="file:///a.sdi"/>', after: '', changes: ['sub-document removed file:///a.sdi'] },
])('$name', ({ body, after, changes }) => {
	expect(edited(body, { files: [] })).toEqual({ body: after, changes })
})

describe('pictures of the package', () => {
	test('good ones stay, bad ones become placeholders', () => {
		const body = '<draw:image xlink:href="Pictures/a.png"/>'
		expect(edited(body, { files: ['Pictures/a.png'] })).toEqual({ body, changes: [] })
		expect(edited(body, { files: ['Pictures/a.png'], badPictures: ['Pictures/a.png'] })).toEqual({ body: IMAGE, changes: ['unknown-part replaced Pictures/a.png'] })
	})
	test.each(['style:background-image', 'svg:font-face-uri'])('a bad %s goes', (element) => {
		expect(edited(`<${element} xlink:href="Pictures/a"/>`, { files: ['Pictures/a'], badPictures: ['Pictures/a'] }).changes).toEqual(['unknown-part removed Pictures/a'])
	})
})

describe('pictures written out', () => {
	const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
	const picture = (content: string): string => `<draw:image><office:binary-data>${content}</office:binary-data></draw:image>`
	test('that are pictures stay', () => {
		// short ones are looked at as documents, long ones by their beginning
		const long = btoa(atob(png) + ' '.repeat(3_000))
		expect(edited(picture(long))).toEqual({ body: picture(long), changes: [] })
	})
	test('that are none become placeholders', () => {
		const { body, changes } = edited(picture(btoa('MZ'.repeat(2_000))))
		expect(changes).toEqual(['unknown-part replaced'])
		expect(body).toMatch(/^<draw:image><office:binary-data>iVBORw0KGgo/)
		expect(body).not.toContain(btoa('MZMZMZ').slice(0, 6))
	})
	test('elsewhere go', () => {
		expect(edited(`<form:image-frame><office:binary-data>${btoa('MZ'.repeat(2_000))}</office:binary-data></form:image-frame>`)).toEqual({ body: '<form:image-frame></form:image-frame>', changes: ['unknown-part removed'] })
	})
})

describe('fields kept from Word', () => {
	const param = (code: string): string => `<field:param xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" field:name="vnd.oasis.opendocument.field.code" field:value="${code}"/>`
	test.each([
		{ code: 'DDEAUTO c:\\\\cmd.exe', change: 'dde kept-result' },
		{ code: 'INCLUDETEXT http://example.org/a.docx', change: 'field kept-result' },
		{ code: 'MACROBUTTON Los', change: 'field kept-result' },
		{ code: 'DATABASE \\d a.mdb', change: 'field kept-result' },
		{ code: 'CONTROL Forms.HTML:Hidden', change: 'field kept-result' },
	])('$code goes', ({ code, change }) => {
		expect(edited(param(code))).toEqual({ body: '', changes: [`${change} ${code}`] })
	})
	test('harmless ones stay', () => {
		expect(edited(param('PAGE')).changes).toEqual([])
	})
})
