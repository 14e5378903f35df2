// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odg, odp, ods, odt } from '../../../make/odf.ts'
import { factsOf, kindsIn, references } from './seen.ts'

const address = 'http://example.org/x'
const href = `xlink:href="${address}"`

describe('elements that load', () => {
	test.each([
		['draw:image', 'image'], ['draw:fill-image', 'image'], ['style:background-image', 'image'], ['text:list-level-style-image', 'image'],
		['svg:font-face-uri', 'font'], ['svg:definition-src', 'font'], ['draw:floating-frame', 'frame'], ['text:section-source', 'section'],
		['table:table-source', 'table'], ['table:cell-range-source', 'cell-range'], ['presentation:sound', 'media'], ['anim:audio', 'media'],
		['text:alphabetical-index-auto-mark-file', 'sub-document'], ['draw:object', 'linked-object'], ['draw:object-ole', 'linked-object'],
	])('%s', (element, role) => {
		expect(references(odt().body(`<text:p><${element} ${href}/></text:p>`).package())).toEqual([`${role} load ${address}`])
	})
	test.each([
		['in the content', odt().automatic(`<style:style><style:graphic-properties><style:background-image ${href}/></style:graphic-properties></style:style>`)],
		['in the styles', odt().styles(`<draw:fill-image draw:name="i" ${href}/>`)],
	])('also %s', (_, recipe) => {
		expect(references(recipe.package())).toEqual([`image load ${address}`])
	})
	test('a picture on a button', () => {
		expect(references(odt().body(`<form:button form:image-data="${address}"/>`).package())).toEqual([`image load ${address}`])
	})
	test.each([
		['prefix of another name', '<text:p xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:l="http://www.w3.org/1999/xlink"><d:image l:href="http://example.org/x"/></text:p>'],
		['entities in the address', '<text:p><draw:image xlink:href="ht&#x74;p://example.org/x"/></text:p>'],
	])('whatever the spelling: %s', (_, xml) => {
		expect(references(odt().body(xml).package())).toEqual([`image load ${address}`])
	})
	test('text properties load nothing', () => {
		expect(references(odt().automatic(`<style:style><style:text-properties ${href}/></style:style>`).package())).toEqual([])
	})
	test.each(['../a.png', 'C:\\a.png', '/home/a.png', '\\\\host\\a.png', 'file:///a.png', '//host/a.png'])('%s is outside', (target) => {
		expect(references(odt().picture(target).package())).toEqual([`image load ${target}`])
	})
	test.each(['Pictures/a.png', './Pictures/a.png', '#Pictures/a.png', ''])('%s is inside', (target) => {
		expect(references(odt().picture(target).package())).toEqual([])
	})
	test('in a flat document every relative name is outside', () => {
		expect(references(odt().picture('a.png').flat(), 'document.fodt')).toEqual(['image load a.png'])
	})
})

describe('elements that are clicked', () => {
	test.each(['text:a', 'draw:a', 'draw:area-rectangle', 'draw:area-circle', 'draw:area-polygon', 'form:button', 'form:image'])('%s', (element) => {
		expect(references(odg().body(`<draw:page><${element} ${href}/></draw:page>`).package())).toEqual([`hyperlink click ${address}`])
	})
	test('the address a form is sent to', () => {
		expect(references(odt().body(`<form:form ${href}/>`).package())).toEqual([`form-action click ${address}`])
	})
	test.each(['#place', ''])('%s leads nowhere else', (target) => {
		expect(references(odt().link(target).package())).toEqual([])
	})
	test('a file of the package that is not there was meant for one elsewhere', () => {
		expect(references(odt().link('other.odt').package())).toEqual(['hyperlink click other.odt'])
		expect(references(odt().link('other.odt').file('other.odt', 'x').package())).toEqual([])
	})
	test.each(['javascript:alert(1)', 'vnd.sun.star.script:a.b?location=document', 'file://host/share', '.uno:Quit'])('%s is reported as it is', (target) => {
		expect(references(odt().link(target).package())).toEqual([`hyperlink click ${target}`])
	})
})

describe('templates and reloading', () => {
	test.each(['http://example.org/a.ott', 'file://host/a.ott', '\\\\host\\a.ott', 'file:////host/a.ott'])('template on a network: %s', (target) => {
		expect(references(odt().meta(`<meta:template xlink:href="${target}" xlink:title="t"/>`).package())).toEqual([`template load ${target}`])
	})
	test.each(['../a.ott', 'file:///C:/Users/name/a.ott', '/home/name/a.ott'])('template on this computer: %s', (target) => {
		const bytes = odt().meta(`<meta:template xlink:href="${target}"/>`).package()
		expect(kindsIn(bytes)).toEqual(['metadata'])
		expect(factsOf(bytes, 'metadata')).toMatchObject([{ what: 'template-path', value: target }])
	})
	test('a template without a name is none', () => {
		expect(kindsIn(odt().meta('<meta:template xlink:href=""/>').package())).toEqual([])
	})
	test('a document that replaces itself', () => {
		expect(references(odt().meta(`<meta:auto-reload meta:delay="PT1S" ${href}/>`).package())).toEqual([`refresh load ${address}`])
		expect(references(odt().meta('<meta:auto-reload meta:delay="PT1S"/>').package())).toEqual([])
	})
})

test('the same picture in every row is one fact', () => {
	const image = `<table:table-row><table:table-cell><draw:image ${href}/></table:table-cell></table:table-row>`
	expect(references(ods().body(`<table:table>${image.repeat(50)}</table:table>`).package())).toEqual([`image load ${address}`])
})

test('a slide that shows another presentation', () => {
	expect(references(odp().body(`<draw:page><draw:frame><office:event-listeners><presentation:event-listener script:event-name="dom:click" presentation:action="show" ${href}/></office:event-listeners></draw:frame></draw:page>`).package())).toEqual([`hyperlink click ${address}`])
})
