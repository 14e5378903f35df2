// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { disagreement, readCompiled, type Compiled } from '../../../../src/formats/vba/compiled.ts'
import { readSource } from '../../../../src/formats/vba/source.ts'
import { vbaProject } from '../../../make/vba.ts'

function compiledOf(compiled: { readonly lines: number; readonly strings?: readonly string[] }, cut = 0): Compiled | undefined {
	const [vba] = vbaProject([{ name: 'M', source: '', compiled }])
	const module = vba !== undefined && 'children' in vba ? vba.children.find((child) => child.name === 'M') : undefined
	if (module === undefined || !('content' in module)) throw new Error('no module')
	const source = module.content.lastIndexOf(0xb0) - 2
	return readCompiled(module.content, source - cut)
}

describe('readCompiled', () => {
	test('lines and strings', () => {
		expect(compiledOf({ lines: 7, strings: ['cmd /c calc', 'short'] })).toEqual({ lines: 7, strings: ['cmd /c calc'] })
	})
	test('no compiled form', () => {
		expect(readCompiled(new Uint8Array(500), 0)).toBeUndefined()
		expect(readCompiled(new Uint8Array(500), 500)).toBeUndefined()
	})
	test('a line table that does not fit', () => {
		expect(compiledOf({ lines: 7 }, 80)).toBeUndefined()
	})
})

describe('disagreement', () => {
	const source = readSource(`Attribute VB_Name = "A"\r\n${'x = "hello world"\r\n'.repeat(20)}`)
	test.each<[string, Compiled, RegExp | undefined]>([
		['of one piece', { lines: 20, strings: ['hello world'] }, undefined],
		['an empty line more', { lines: 21, strings: [] }, undefined],
		['another program', { lines: 80, strings: [] }, /80 compiled lines, 20 lines/],
		['foreign text', { lines: 20, strings: ['powershell -enc'] }, /"powershell -enc" is not in the source/],
	])('%s', (_, compiled, expected) => {
		const answer = disagreement(compiled, source)
		if (expected === undefined) expect(answer).toBeUndefined()
		else expect(answer).toMatch(expected)
	})
	test('no source at all', () => {
		expect(disagreement({ lines: 2, strings: [] }, readSource('Attribute VB_Name = "A"\r\n'))).toMatch(/no source/)
		expect(disagreement({ lines: 0, strings: [] }, readSource('Attribute VB_Name = "A"\r\n'))).toBeUndefined()
	})
})
