// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { classOf } from '../../../../src/formats/ole/classes.ts'
import { reportClass, reportNative, reportWrappedFile } from '../../../../src/formats/ole/object-report.ts'
import { compoundFile, latin, oleNative, stream } from '../../../make/ole.ts'
import { seenBy } from './seen.ts'

const native = (file: Parameters<typeof oleNative>[0]): Uint8Array => oleNative(file).subarray(4)

describe('reportClass', () => {
	test.each<[string, string, string[]]>([
		['a control', 'Forms.TextBox.1', ['control']],
		['a control that was broken', 'ShockwaveFlash.ShockwaveFlash.9', ['control', 'exploit']],
		['a document', 'Word.Document.8', []],
		['nothing known', 'Some.Program', []],
	])('%s', (_, name, kinds) => {
		const seen = seenBy((found) => reportClass(classOf(undefined, name), undefined, name, found))
		expect(seen.facts.map((fact) => fact.kind).filter((kind) => kind !== 'format')).toEqual(kinds)
	})
})

describe('reportWrappedFile', () => {
	test('a link to a program', () => {
		const seen = seenBy((found) => void reportWrappedFile(native({ fileName: 'C:\\Windows\\System32\\calc.exe', content: latin(''), linked: true }), undefined, 'x', found))
		expect(seen.of('reference').map((fact) => `${fact.when} ${fact.target}`)).toEqual(['click C:\\Windows\\System32\\calc.exe'])
		expect(seen.of('embedded').map((fact) => fact.name)).toEqual(['calc.exe'])
	})
	test('the data of another program is none', () => {
		let answer: boolean | undefined
		seenBy((found) => { answer = reportWrappedFile(native({ fileName: 'a', content: latin('') }), classOf(undefined, 'PBrush'), 'x', found) })
		expect(answer).toBeUndefined()
	})
	test('a file without a name', () => {
		const seen = seenBy((found) => void reportWrappedFile(native({ fileName: '', label: '', temporaryPath: '', content: latin('plain words') }), undefined, 'x', found))
		expect(seen.of('embedded').map((fact) => fact.name)).toEqual(['(file)'])
	})
})

describe('reportNative', () => {
	test.each<[string, Uint8Array, string, boolean]>([
		['a compound file', compoundFile([stream('\u0003ObjInfo', 'x')]), 'Word.Document.8', true],
		['a picture', Uint8Array.of(1, 2, 3), 'PBrush', true],
		['nothing', new Uint8Array(0), 'Some.Program', true],
		['something opaque', Uint8Array.of(1, 0, 255, 3), 'Some.Program', false],
	])('%s', (_, data, className, expected) => {
		let readable: boolean | undefined
		seenBy((found) => { readable = reportNative(data, className, undefined, 'x', found) })
		expect(readable).toBe(expected)
	})
})
