// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odp, ods, odt } from '../../../make/odf.ts'
import { factsOf, kindsIn } from './seen.ts'

const script = 'vnd.sun.star.script:Standard.M.run?language=Basic&amp;location=document'
const target = script.replace('&amp;', '&')
const listeners = (event: string, attributes = `xlink:href="${script}"`): string => `<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="${event}" ${attributes}/></office:event-listeners>`
const triggers = (bytes: Uint8Array): readonly string[] => factsOf(bytes, 'trigger').map(({ on, event, automatic }) => `${on} ${event}${automatic ? ' by itself' : ''}`)

describe('listeners', () => {
	test.each(['dom:load', 'office:load-finished', 'office:new', 'dom:unload', 'office:print', 'office:save', 'office:view-created', 'office:start-app'])('of the document, %s', (event) => {
		expect(triggers(odt().listener(event, target).package())).toEqual([`document ${event} by itself`])
	})
	test.each([
		['sheet', ods().body(`<table:table table:name="a">${listeners('dom:select')}</table:table>`), 'sheet dom:select by itself'],
		['sheet, by hand', ods().body(`<table:table table:name="a">${listeners('office:dblclick')}</table:table>`), 'sheet office:dblclick'],
		['sheet as LibreOffice writes it', ods().body(`<table:table xmlns:oo="http://openoffice.org/2009/office"><oo:event-listeners><script:event-listener script:event-name="dom:change" xlink:href="${script}"/></oo:event-listeners></table:table>`), 'sheet dom:change by itself'],
		['control', odt().body(`<form:button>${listeners('form:performaction')}</form:button>`), 'control form:performaction'],
		['form that is loaded', odt().body(`<form:form>${listeners('dom:load')}</form:form>`), 'control dom:load by itself'],
		['frame', odt().body(`<draw:frame>${listeners('dom:mouseover')}</draw:frame>`), 'object dom:mouseover'],
		['link', odt().body(`<text:p><text:a xlink:href="#x">${listeners('dom:click')}</text:a></text:p>`), 'link dom:click'],
		['field', odt().body(`<text:p><text:execute-macro>${listeners('dom:click')}</text:execute-macro></text:p>`), 'field dom:click'],
		['page', odp().body(`<draw:page>${listeners('dom:load')}</draw:page>`), 'page dom:load by itself'],
	])('of a %s', (_, recipe, expected) => {
		expect(triggers(recipe.package())).toEqual([expected])
	})
	test('by the name of a macro', () => {
		expect(factsOf(odt().scripts(listeners('dom:load', 'script:macro-name="Standard.M.run" script:location="document"')).package(), 'trigger')).toMatchObject([{ target: 'Standard.M.run', automatic: true }])
	})
	test('by the macro field of OpenOffice.org 1.x', () => {
		expect(triggers(odt().body('<text:p><text:execute-macro text:name="Standard.M.run"/></text:p>').package())).toEqual(['field click'])
	})
	test('of OpenOffice.org 1.x', () => {
		expect(triggers(odt().scripts('<office:events><script:event script:event-name="on-load" script:language="StarBasic" script:macro-name="Standard.M.run"/></office:events>').package())).toEqual(['document on-load by itself'])
	})
	test.each(['xlink:href=""', 'xlink:href=" "', 'script:macro-name=""', ''])('without a target do nothing: %s', (attributes) => {
		expect(kindsIn(odt().scripts(listeners('dom:load', attributes)).package())).toEqual([])
	})
})

test.each(['../../../program/a.py$run', '..%2f..%2fa.py$run', 'x|..|..|a.py$run'])('a script outside the folder for scripts: %s', (path) => {
	const bytes = odt().listener('dom:load', `vnd.sun.star.script:${path}?language=Python&location=document`).package()
	expect(factsOf(bytes, 'reference')).toMatchObject([{ role: 'script', when: 'load' }])
})

describe('clicks in a presentation', () => {
	const click = (attributes: string): Uint8Array => odp().body(`<draw:page><draw:custom-shape><office:event-listeners><presentation:event-listener script:event-name="dom:click" ${attributes}/></office:event-listeners></draw:custom-shape></draw:page>`).package()
	test('start a program', () => {
		expect(kindsIn(click('presentation:action="execute" xlink:href="../a.exe"'))).toEqual(['trigger', 'reference'])
	})
	test('run a macro', () => {
		expect(triggers(click(`presentation:action="macro" xlink:href="${script}"`))).toEqual(['object dom:click'])
		expect(triggers(click(`presentation:action="none" xlink:href="${script}"`))).toEqual(['object dom:click'])
	})
	test('turn the page', () => {
		expect(kindsIn(click('presentation:action="next-page"'))).toEqual([])
	})
})

describe('commands of menus, toolbars and keys', () => {
	const menubar = (item: string): Uint8Array => odt().file('Configurations2/menubar/menubar.xml', `<menu:menubar xmlns:menu="http://openoffice.org/2001/menu" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:accel="http://openoffice.org/2001/accel" xmlns:toolbar="http://openoffice.org/2001/toolbar">${item}</menu:menubar>`).package()
	test.each([
		['menu', `<menu:menuitem menu:id="${script}" menu:label="Run"/>`, 'ribbon Run'],
		['key', `<accel:item accel:code="KEY_F1" xlink:href="${script}"/>`, 'ribbon KEY_F1'],
		['toolbar', '<toolbar:toolbaritem xlink:href="macro:///Standard.M.run" toolbar:text="Go"/>', 'ribbon Go'],
	])('%s', (_, item, expected) => {
		expect(triggers(menubar(item))).toEqual([expected])
	})
	test('commands of the program are everyday', () => {
		expect(triggers(menubar('<menu:menuitem menu:id=".uno:Save"/><menu:menuitem menu:id="slot:5310"/>'))).toEqual([])
	})
})
