// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { plainName } from '../../../../src/formats/odf/odf-package.ts'
import { odt } from '../../../make/odf.ts'
import { factsOf, gapsIn, references } from './seen.ts'

describe('names in a package', () => {
	test.each([['content.xml', 'content.xml'], ['./content.xml', 'content.xml'], ['/content.xml', 'content.xml'], ['Basic\\Standard\\M.xml', 'Basic/Standard/M.xml'], ['a/./b', 'a/./b']])('%s is %s', (name, plain) => {
		expect(plainName(name)).toBe(plain)
	})
	test('a module behind backslashes is a module', () => {
		const module = '<s:module xmlns:s="http://openoffice.org/2000/script" s:name="M">Sub a\nEnd Sub</s:module>'
		expect(factsOf(odt().file('Basic\\Standard\\M.xml', module).package(), 'code')).toMatchObject([{ runnable: true }])
	})
})

describe('parts that break', () => {
	test('cost only themselves, and what stood before is kept', () => {
		const bytes = odt().link('http://example.org').body('<text:p>').author('Ann').package()
		expect(gapsIn(bytes)).toHaveLength(1)
		expect(references(bytes)).toEqual(['hyperlink click http://example.org'])
		expect(factsOf(bytes, 'metadata')).toHaveLength(2)
	})
	test('what was counted before the break is reported', () => {
		expect(factsOf(odt().body('<text:p><office:annotation/></text:p><text:p>').package(), 'hidden')).toMatchObject([{ what: 'comment', count: 1 }])
	})
	test('a configuration that is empty is no break', () => {
		expect(gapsIn(odt().file('Configurations2/accelerator/current.xml', '').package())).toEqual([])
		expect(gapsIn(odt().without('settings.xml').file('Object 1/content.xml', '').package())).toHaveLength(1)
	})
})
