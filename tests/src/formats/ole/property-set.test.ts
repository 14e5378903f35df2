// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readPropertySet } from '../../../../src/formats/ole/property-set.ts'
import { concat, guid, latin, u16, u32, wide } from '../../../make/ole.ts'
import { seenBy, type Seen } from './seen.ts'

const SUMMARY = '{F29F85E0-4FF9-1068-AB91-08002B27B3D9}'
const DOCUMENT_SUMMARY = '{D5CDD502-2E9C-101B-9397-08002B2CF9AE}'
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

type Value = Uint8Array
const text = (value: string): Value => concat([u32(30), u32(value.length + 1), latin(`${value}\0`)])
const bytesText = (value: Uint8Array): Value => concat([u32(30), u32(value.length), value])
const wideText = (value: string): Value => concat([u32(31), u32(value.length + 1), wide(`${value}\0`)])
const number = (value: number): Value => concat([u32(3), u32(value)])
const blob = (value: Uint8Array): Value => concat([u32(65), u32(value.length), value])
const codePage = (value: number): Value => concat([u32(2), u16(value), u16(0)])

function section(values: Readonly<Record<number, Value>>): Uint8Array {
	const entries = Object.entries(values)
	const index: Uint8Array[] = []
	const contents: Uint8Array[] = []
	let at = 8 + entries.length * 8
	for (const [id, value] of entries) {
		const content = concat([value, new Uint8Array((4 - (value.length % 4)) % 4)])
		index.push(u32(Number(id)), u32(at))
		contents.push(content)
		at += content.length
	}
	return concat([u32(at), u32(entries.length), ...index, ...contents])
}

function propertySet(...sections: readonly (readonly [string, Readonly<Record<number, Value>>])[]): Uint8Array {
	let at = 28 + sections.length * 20
	const made = sections.map(([format, values]) => ({ format, bytes: section(values) }))
	const heads = made.flatMap(({ format, bytes }) => {
		const head = [guid(format), u32(at)]
		at += bytes.length
		return head
	})
	return concat([u16(0xfffe), u16(0), u32(0), new Uint8Array(16), u32(sections.length), ...heads, ...made.map(({ bytes }) => bytes)])
}

const read = (bytes: Uint8Array): Seen => seenBy((found) => readPropertySet(bytes, '\u0005SummaryInformation', found))
const told = (bytes: Uint8Array): string[] => read(bytes).of('metadata').map((fact) => `${fact.what} ${fact.value}`)

describe('readPropertySet', () => {
	test('people, template, program, pages', () => {
		const bytes = propertySet([SUMMARY, { 1: codePage(1252), 4: text('Erika Muster'), 7: text('\\\\server\\Vorlagen\\brief.dot'), 8: text('Max'), 14: number(3), 18: text('Microsoft Word 11.0') }])
		expect(told(bytes)).toEqual(['author Erika Muster', 'template-path \\\\server\\Vorlagen\\brief.dot', 'last-author Max'])
		expect(read(bytes).producer).toBe('Microsoft Word 11.0')
		expect(read(bytes).pages).toBe(3)
	})
	test('the name of a template without a path says nothing', () => {
		expect(told(propertySet([SUMMARY, { 7: text('Normal.dot') }]))).toEqual([])
	})
	test('organisation and own properties', () => {
		expect(told(propertySet([DOCUMENT_SUMMARY, { 14: text('Chefin'), 15: text('Stadt') }], [USER_DEFINED, { 0: number(0), 2: text('Az. 12/3'), 3: number(4) }]))).toEqual(['manager Chefin', 'company Stadt', 'custom Az. 12/3'])
	})
	test('a signature over the macros', () => {
		expect(read(propertySet([DOCUMENT_SUMMARY, { 24: blob(new Uint8Array(40)) }])).of('signature').map((fact) => fact.of)).toEqual(['macros'])
		expect(read(propertySet([DOCUMENT_SUMMARY, { 24: blob(new Uint8Array(0)) }])).of('signature')).toEqual([])
	})
	test.each<[string, Readonly<Record<number, Value>>, string]>([
		['Cyrillic', { 1: codePage(1251), 4: bytesText(Uint8Array.of(0xce, 0xeb, 0)) }, 'author Ол'],
		['UTF-8', { 1: codePage(65001), 4: bytesText(Uint8Array.of(0xc3, 0xa4)) }, 'author ä'],
		['UTF-16', { 1: codePage(1200), 4: bytesText(wide('Ä\0')) }, 'author Ä'],
		['a wide string', { 4: wideText('Ж') }, 'author Ж'],
	])('code page: %s', (_, values, expected) => {
		expect(told(propertySet([SUMMARY, values]))).toEqual([expected])
	})
	test.each<[string, Uint8Array]>([
		['empty', new Uint8Array(0)],
		['byte-order', concat([u16(0xfeff), new Uint8Array(60)])],
		['section-outside', propertySet([SUMMARY, { 4: text('x') }]).fill(0xff, 44, 48)],
		['text-longer-than-section', propertySet([SUMMARY, { 4: concat([u32(30), u32(0xffffffff), latin('\0')]) }])],
		['property-outside', propertySet([SUMMARY, { 4: text('x') }]).fill(0xff, 60, 64)],
		['an unknown set', propertySet(['{11111111-4FF9-1068-AB91-08002B27B3D9}', { 4: text('x') }])],
	])('says nothing: %s', (_, bytes) => {
		const seen = read(bytes)
		expect(seen.of('metadata')).toEqual([])
		expect(seen.gaps).toEqual([])
	})
	test('a hundred thousand properties that are one text', () => {
		const long = text('x'.repeat(900_000))
		const bytes = propertySet([USER_DEFINED, { 2: long }])
		const count = 100_000
		const index = concat(Array.from({ length: count }, (_, id) => concat([u32(id + 2), u32(8 + count * 8)])))
		const crowded = concat([bytes.subarray(0, 48), u32(0), u32(count), index, long])
		const begin = performance.now()
		read(crowded)
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})
