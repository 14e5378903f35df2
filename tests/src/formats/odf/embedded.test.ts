// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { harmlessProgram, odt, onePixel } from '../../../make/odf.ts'
import { factsOf, inspected, kindsIn } from './seen.ts'

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const flat = (element: string, content: string): Uint8Array => odt().body(`<text:p><draw:frame><${element}>${content}</${element}></draw:frame></text:p>`).flat()
const binary = (bytes: Uint8Array): string => `<office:binary-data>\n ${base64(bytes).replace(/(.{40})/g, '$1\n')}</office:binary-data>`
const formatsIn = (bytes: Uint8Array): readonly string[] => factsOf(bytes, 'format', 'a.fodt').map(({ format, within }) => `${format} ${within ?? '-'}`)

describe('contents written out in place', () => {
	test('a picture is not read any further', () => {
		expect(formatsIn(flat('draw:image', binary(onePixel)))).toEqual(['fodt -'])
	})
	test('a program in the place of a picture is', () => {
		expect(formatsIn(flat('draw:image', binary(harmlessProgram())))).toEqual(['fodt -', 'pe picture'])
	})
	test('an object', () => {
		const bytes = flat('draw:object-ole', binary(new TextEncoder().encode('{\\rtf1 a}')))
		expect(formatsIn(bytes)).toEqual(['fodt -', 'rtf object'])
		expect(factsOf(bytes, 'embedded', 'a.fodt')).toMatchObject([{ what: 'ole', readable: true }])
	})
	test('a large picture is read in pieces', () => {
		const large = new Uint8Array(500_000)
		large.set(onePixel)
		expect(formatsIn(flat('draw:image', `<office:binary-data>${Buffer.from(large).toString('base64')}</office:binary-data>`))).toEqual(['fodt -'])
	})
	test('nothing', () => {
		expect(kindsIn(flat('draw:image', '<office:binary-data/>'), 'a.fodt')).toEqual([])
	})
	test('a document', () => {
		const inner = '<office:document office:mimetype="application/vnd.oasis.opendocument.chart"><office:meta><meta:generator>Inner</meta:generator></office:meta><office:body><office:chart/></office:body></office:document>'
		const bytes = odt().meta('<meta:generator>Outer</meta:generator>').body(`<text:p><draw:frame><draw:object>${inner}</draw:object></draw:frame></text:p>`).flat()
		expect(factsOf(bytes, 'embedded', 'a.fodt')).toMatchObject([{ what: 'chart' }])
		expect(inspected(bytes, 'a.fodt').report).toMatchObject({ format: { id: 'fodt' }, facts: { producer: 'Outer' } })
	})
	test('a formula', () => {
		expect(factsOf(odt().body('<text:p><draw:object><math:math/></draw:object></text:p>').package(), 'embedded')).toMatchObject([{ what: 'formula' }])
	})
})
