// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { harmlessProgram, odt, onePixel, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf, gapsIn, inspected } from './seen.ts'

const inside = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'format').slice(1).map(({ format, within }) => `${format} ${within ?? '-'}`)

describe('files beside the XML', () => {
	test.each([
		['picture', odt().file('Pictures/a.png', onePixel, 'image/png'), []],
		['picture without an extension', odt().file('Pictures/a', onePixel), []],
		['picture by a private type', odt().file('ObjectReplacements/Object 1', onePixel, 'application/x-openoffice-gdimetafile;windows_formatname="GDIMetaFile"'), []],
		['empty preview', odt().file('ObjectReplacements/Object 1', ''), []],
		['program called a picture', odt().file('Pictures/a.png', harmlessProgram(), 'image/png'), ['pe picture']],
		['program called a font', odt().file('Fonts/a.ttf', harmlessProgram()), ['pe picture']],
		['picture of another kind than its name', odt().file('Pictures/a.jpg', onePixel, 'image/jpeg'), ['png picture']],
		['drawing that can hold scripts', odt().file('Pictures/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), ['svg picture']],
		['program that nobody asked for', odt().file('tools/a.exe', harmlessProgram()), ['pe attachment']],
		['program among the scripts', odt().file('Scripts/python/a.bin', harmlessProgram()), ['pe script']],
	])('%s', (_, recipe, expected) => {
		expect(inside(recipe)).toEqual(expected)
	})
	test('a program anywhere is found by the rules', () => {
		expect(inspected(odt().file('Pictures/a.png', harmlessProgram(), 'image/png').package()).report.traits).toContain('embedded-executable')
	})
	test('a preview is hidden content', () => {
		expect(factsOf(odt().file('Thumbnails/thumbnail.png', onePixel, 'image/png').package(), 'hidden')).toMatchObject([{ what: 'thumbnail' }])
	})
	test('a file nothing leads to is hidden content', () => {
		expect(factsOf(odt().file('notes/secret.txt', 'secret').package(), 'hidden')).toMatchObject([{ what: 'unreferenced-part', name: 'notes/secret.txt' }])
	})
})

describe('scripts', () => {
	const scripts = (name: string, content: string | Uint8Array): readonly string[] => factsOf(odt().file(name, content).package(), 'code').map(({ language, runnable, calls }) => `${language}${runnable ? ' runs' : ''} ${calls.join()}`.trim())
	test.each([
		['Scripts/python/a.py', 'import subprocess\nsubprocess.call("x")', 'python runs subprocess'],
		['Scripts/python/empty.py', '# nothing yet\n', 'python'],
		['Scripts/javascript/Library1/Macro.js', 'print(1)', 'javascript runs'],
		['Scripts/beanshell/Library1/Macro.bsh', 'print(1);', 'beanshell runs'],
		['Scripts/java/Library1/Macro.java', 'class A {}', 'java runs'],
		['Scripts/other/a.lua', 'print(1)', 'other runs'],
		['Object 1/Scripts/python/a.py', 'print(1)', 'python runs'],
	])('%s', (name, content, expected) => {
		const recipe = odt().subDocument('Object 1', odt()).file(name, content)
		expect(factsOf(recipe.package(), 'code').map(({ language, runnable, calls }) => `${language}${runnable ? ' runs' : ''} ${calls.join()}`.trim())).toEqual([expected])
	})
	test('a description of scripts is none', () => {
		expect(scripts('Scripts/beanshell/Library1/parcel-descriptor.xml', '<parcel/>')).toEqual([])
	})
	test('packed ones cannot be seen into', () => {
		const packed = zipSync({ '__main__.py': strToU8('print(1)') })
		expect(scripts('Scripts/python/a.pyz', packed)).toEqual(['python runs'])
		expect(gapsIn(odt().file('Scripts/python/a.pyz', packed).package())).toEqual(['unsupported compiled or packed script'])
	})
	test('compiled Basic cannot be seen into', () => {
		expect(gapsIn(odt().file('Basic/Standard/M.pba', Uint8Array.of(1, 2)).package())).toEqual(['unsupported compiled Basic module'])
	})
})
