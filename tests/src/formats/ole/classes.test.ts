// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { classes, classOf, dangerousClassIn } from '../../../../src/formats/ole/classes.ts'
import { concat, guid, latin } from '../../../make/ole.ts'

describe('classOf', () => {
	test.each<[string, string | undefined, string | undefined, string | undefined]>([
		['by class', '{0002CE02-0000-0000-C000-000000000046}', undefined, 'Equation.3'],
		['by class in lower case', '{0002ce02-0000-0000-c000-000000000046}', undefined, 'Equation.3'],
		['the class before the name', '{00020906-0000-0000-C000-000000000046}', 'Equation.3', 'Word.Document.8'],
		['by name', undefined, 'Package', 'Package'],
		['whatever the case and the version', undefined, 'PACKAGE.7', 'Package'],
		['MathType, which is no Equation Editor', undefined, 'Equation.DSMT4', 'Equation.DSMT4'],
		['nothing known', '{11111111-0000-0000-C000-000000000046}', 'Some.Program.1', undefined],
		['nothing said', undefined, undefined, undefined],
	])('%s', (_, clsid, name, expected) => {
		expect(classOf(clsid, name)?.name).toBe(expected)
	})
	test('a name of a million digits is no work', () => {
		const begin = performance.now()
		expect(classOf(undefined, `${'1.'.repeat(500_000)}x`)).toBeUndefined()
		expect(performance.now() - begin).toBeLessThan(50)
	})
	test('equation objects by name are suspicious like those by class', () => {
		for (const name of ['Equation.3', 'EQUATION.2', 'Equation']) expect(classOf(undefined, name)?.pattern).toBe('equation-object')
		expect(classOf(undefined, 'Equation.DSMT4')?.pattern).toBeUndefined()
	})
})

describe('dangerousClassIn', () => {
	test('finds a class in the state of a form', () => {
		const bytes = concat([latin('state of a form'), guid('{8856F961-340A-11D0-A96B-00C04FD705A2}'), latin('more')])
		expect(dangerousClassIn(bytes)?.known.name).toBe('Shell.Explorer.2')
	})
	test('passes classes that anybody may use', () => {
		expect(dangerousClassIn(guid('{8BD21D10-EC42-11CE-9E0D-00AA006002F3}'))).toBeUndefined()
	})
})

test('identifiers are written as readGuid gives them', () => {
	for (const clsid of classes.keys()) expect(clsid).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
})
