// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readOle1Object, type Ole1Object } from '../../../../src/formats/ole/ole1.ts'
import { compoundFile, concat, latin, ole1Embedded, ole1Linked, oleNative, stream, u32 } from '../../../make/ole.ts'
import { seenBy, type Seen } from './seen.ts'

function read(bytes: Uint8Array): { readonly answer: Ole1Object | undefined; readonly seen: Seen } {
	let answer: Ole1Object | undefined
	const seen = seenBy((found) => { answer = readOle1Object(bytes, found, 'objdata') })
	return { answer, seen }
}

const packaged = (name: string, content: string): Uint8Array => oleNative({ fileName: name, content: latin(content) }).subarray(4)

describe('readOle1Object', () => {
	test('a wrapped file', () => {
		const { answer, seen } = read(ole1Embedded('Package', packaged('note.txt', 'a note, in plain words')))
		expect(answer).toEqual({ kind: 'embedded', className: 'Package', readable: true })
		expect(seen.of('embedded').map((fact) => `${fact.what} ${fact.name ?? '-'} ${fact.className ?? '-'}`)).toEqual(['file note.txt Package'])
		expect(seen.of('format').map((fact) => `${fact.within ?? ''} ${fact.format}`)).toContain('attachment text')
	})
	test('a compound file inside', () => {
		const inner = compoundFile([stream('Equation Native', 'MTEF')], { clsid: '{0002CE02-0000-0000-C000-000000000046}' })
		const { answer, seen } = read(ole1Embedded('Equation.3', inner))
		expect(answer?.readable).toBe(true)
		expect(seen.of('exploit').map((fact) => fact.pattern)).toEqual(['equation-object', 'equation-object'])
	})
	test('a link', () => {
		const { answer, seen } = read(ole1Linked('Word.Document.8', 'http://a.example/x.doc', 'part'))
		expect(answer?.kind).toBe('linked')
		expect(seen.of('reference').map((fact) => `${fact.when} ${fact.target}`)).toEqual(['load http://a.example/x.doc'])
		expect(seen.of('embedded')).toEqual([])
	})
	test('a link that is updated by hand', () => {
		expect(read(ole1Linked('Word.Document.8', 'C:\\x.doc', '', 3)).seen.of('reference').map((fact) => fact.when)).toEqual(['click'])
	})
	test('only a picture', () => {
		expect(read(concat([u32(0x501), u32(5), u32(13), latin('METAFILEPICT\0')])).answer).toEqual({ kind: 'static', className: 'METAFILEPICT', readable: true })
		expect(read(concat([u32(0x501), u32(0)])).answer?.kind).toBe('static')
	})
	test('a program nobody knows', () => {
		const { answer, seen } = read(ole1Embedded('Some.Program', Uint8Array.from({ length: 64 }, (_, index) => (index * 97) & 255)))
		expect(answer?.readable).toBe(false)
		expect(seen.gaps).toEqual(['unsupported:unrecognised content'])
	})
	test('header-broken: the compound file behind it is found', () => {
		const { answer, seen } = read(concat([latin('\u0001\u0002\u0003\u0004\u0005garbage'), compoundFile([stream('\u0001Ole', new Uint8Array(20))], { clsid: '{25336920-03F9-11CF-8FD0-00AA00686F13}' })]))
		expect(answer?.kind).toBe('embedded')
		expect(seen.of('exploit').map((fact) => fact.pattern)).toEqual(['known-vulnerable-class'])
	})
	test('nothing but garbage', () => {
		const { answer, seen } = read(latin('garbage'))
		expect(answer).toEqual({ kind: 'unknown', className: '', readable: false })
		expect(seen.gaps).toEqual(['damaged:OLE object'])
	})
})
