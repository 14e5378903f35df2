// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { describesControl, isBinaryWorkbookPart, isMacroSheet, kindOf } from '../../../../src/formats/ooxml/part-kinds.ts'
import type { Part } from '../../../../src/formats/ooxml/part.ts'

function part(contentType: string, leadsHere: readonly string[] = [], name = 'x.bin'): Part {
	const source = { name, declaredBytes: 0, encrypted: false, stream: () => undefined, salvage: () => ({ bytes: new Uint8Array(0), damage: undefined }), head: () => new Uint8Array(0) }
	return { source, name, key: name, contentType, leadsHere: new Set(leadsHere), relationships: new Map() }
}

describe('by content type', () => {
	test.each([
		['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'xml'],
		['application/xml', 'xml'],
		['text/xml', 'xml'],
		['application/vnd.openxmlformats-officedocument.vmldrawing', 'xml'],
		['application/vnd.ms-office.activex+xml', 'xml'],
		['application/vnd.ms-office.activex', 'control-state'],
		['application/vnd.ms-excel.worksheet', 'biff12'],
		['application/vnd.ms-excel.sheet.binary.macroenabled.main', 'biff12'],
		['application/vnd.ms-office.vbaproject', 'vba'],
		['application/vnd.ms-office.vbaprojectsignatureagile', 'macro-signature'],
		['application/vnd.openxmlformats-officedocument.oleobject', 'object'],
		['application/msword', 'object'],
		['application/pdf', 'object'],
		['application/vnd.ms-excel.sheet.binary.macroenabled.12', 'object'],
		['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'object'],
		['application/vnd.oasis.opendocument.text', 'object'],
		['application/vnd.openxmlformats-officedocument.spreadsheetml.printersettings', 'printer'],
		['image/png', 'picture'],
		['image/svg+xml', 'picture'],
		['audio/mpeg', 'quiet'],
		['font/ttf', 'quiet'],
		['application/vnd.openxmlformats-officedocument.obfuscatedfont', 'quiet'],
		['application/x-own', 'unknown'],
		['application/vnd.ms-excel.own', 'unknown'],
		['', 'unknown'],
		['constructor', 'unknown'],
	])('%s is %s', (type, kind) => expect(kindOf(part(type))).toBe(kind))
})

describe('by the relationship that leads there, whatever the type', () => {
	test.each([
		['vbaproject', 'vba'],
		['oleobject', 'object'],
		['package', 'object'],
		['afchunk', 'chunk'],
		['printersettings', 'printer'],
		['activexcontrolbinary', 'control-state'],
		['vbaprojectsignature', 'macro-signature'],
	])('%s is %s', (relationship, kind) => {
		expect(kindOf(part('image/png', [relationship]))).toBe(kind)
		expect(kindOf(part('', ['own', relationship]))).toBe(kind)
	})
	test('a name of JavaScript is none', () => expect(kindOf(part('image/png', ['constructor']))).toBe('picture'))
	test.each([
		['application/binary', ['workbookmetadata'], 'quiet'],
		['application/binary', ['presentationmetadata'], 'quiet'],
		['application/binary', ['workbookmetadata', 'own'], 'unknown'],
		['application/binary', ['workbookmetadata', 'oleobject'], 'object'],
		['application/binary', [], 'unknown'],
		['', ['workbookmetadata'], 'unknown'],
	])('what an editor in the web leaves for itself: %s by %j is %s', (type, relationships, kind) => expect(kindOf(part(type, relationships))).toBe(kind))
	test('a picture of no type', () => expect(kindOf(part('', ['image']))).toBe('picture'))
})

describe('by name, where nobody declares a type', () => {
	test.each([['a.xml', 'xml'], ['a.rels', 'xml'], ['a.vml', 'xml'], ['a.xml.bin', 'unknown'], ['xml', 'unknown']])('%s is %s', (name, kind) => expect(kindOf(part('', [], name))).toBe(kind))
	test('but not against a type', () => expect(kindOf(part('image/png', [], 'a.xml'))).toBe('picture'))
})

describe('parts of binary workbooks', () => {
	test.each(['worksheet', 'macrosheet', 'intlmacrosheet', 'externallink', 'connections', 'comments', 'sharedstrings'])('%s', (name) => {
		expect(isBinaryWorkbookPart(`application/vnd.ms-excel.${name}`)).toBe(true)
		expect(isBinaryWorkbookPart(`application/vnd.ms-excel.${name}+xml`)).toBe(false)
	})
})

describe('sheets of Excel 4 macros', () => {
	test.each(['macrosheet', 'macrosheet+xml', 'intlmacrosheet', 'intlmacrosheet+xml'])('by the type %s', (name) => expect(isMacroSheet(part(`application/vnd.ms-excel.${name}`))).toBe(true))
	test.each(['xlmacrosheet', 'xlintlmacrosheet'])('by the relationship %s', (type) => expect(isMacroSheet(part('application/xml', [type]))).toBe(true))
	test('a worksheet is none', () => expect(isMacroSheet(part('application/vnd.ms-excel.worksheet', ['worksheet']))).toBe(false))
})

describe('parts that say themselves what control they are', () => {
	test.each(['application/vnd.ms-office.activex+xml', 'application/vnd.ms-excel.controlproperties+xml'])('%s', (type) => expect(describesControl(part(type))).toBe(true))
	test('by the relationship', () => expect(describesControl(part('application/xml', ['ctrlprop']))).toBe(true))
	test('its stored state does not', () => expect(describesControl(part('application/vnd.ms-office.activex'))).toBe(false))
})
