// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Defect } from '../../../../src/model/facts.ts'
import { latin, ole1Embedded, packagedFile } from '../../../make/ole.ts'
import { bytesOf, field, hex, object, rtf } from '../../../make/rtf.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const sample = (): Uint8Array => rtf(
	'{\\info{\\author Erika}}{\\*\\template http://a.example/x.dot}',
	field('HYPERLINK "http://a.example/"', 'here'),
	object({ className: 'Package', data: hex(ole1Embedded('Package', packagedFile({ fileName: 'a.txt', content: latin('text') }))) }),
	'{\\v hidden}\\bin3 {{{ end',
)

formatContract('sample.rtf', sample)

describe('what is RTF', () => {
	test.each<[string, string, string]>([
		['the header of the specification', '{\\rtf1\\ansi a}', 'rtf'],
		['no version', '{\\rtf\\ansi a}', 'rtf'],
		['only the beginning of the word', '{\\rt a}', 'rtf'],
		['white space before', '\r\n \t{\\rtf1 a}', 'rtf'],
		['a byte order mark before', '\u00ef\u00bb\u00bf{\\rtf1 a}', 'rtf'],
		['zeroes before', '\u0000\u0000{\\rtf1 a}', 'rtf'],
		['a letter before', 'x{\\rtf1 a}', 'text'],
		['another group', '{\\html a}', 'text'],
	])('%s', (_, text, format) => {
		expect(seen(bytesOf(text), 'a.rtf').format).toBe(format)
	})
	test('an RTF document behind other text is looked at', () => {
		const { facts } = seen(bytesOf(`/{\\rtf1${field('DDEAUTO c:\\\\\\\\cmd.exe "/k calc"')}}`), 'a.rtf')
		expect(facts.map(({ kind }) => kind)).toContain('dde')
	})
})

describe('structure', () => {
	test.each<[string, string, Defect[]]>([
		['honest', '{\\rtf1 text {\\b bold}}', []],
		['line end after the document', '{\\rtf1 text}\r\n', []],
		['zeroes after the document', '{\\rtf1 text}\u0000\u0000', []],
		['header without version', '{\\rtf text}', ['rtf-header']],
		['version nobody has', '{\\rtf7 text}', ['rtf-header']],
		['never closed', '{\\rtf1 text {\\b bold}', ['rtf-groups-unbalanced']],
		['data after the document', '{\\rtf1 text} and more', ['rtf-data-after']],
		['data before the document', '\n{\\rtf1 text}', ['rtf-data-before']],
		['escaped braces', '{\\rtf1 \\{ \\} \\\\}', []],
		['braces in binary data', '{\\rtf1{\\pict\\bin4 }}}}}}', []],
		['binary data longer than the document', '{\\rtf1{\\pict\\bin99999 }}', []],
		['binary data of negative length', '{\\rtf1{\\pict\\bin-4 }}', []],
	])('%s', (_, text, expected) => {
		expect(seen(bytesOf(text), 'a.rtf').of('structure').map(({ defect }) => defect)).toEqual(expected)
	})
	test('groups deeper than the limit', () => {
		expect(seen(bytesOf(`{\\rtf1${'{'.repeat(20_000)}`), 'a.rtf').gaps).toEqual(['limit:rtfDepth'])
	})
	test('what stands behind the document is still read', () => {
		expect(seen(bytesOf(`{\\rtf1}${field('DDE cmd x')}`), 'a.rtf').of('dde')).toHaveLength(1)
	})
})

describe('files of a master document', () => {
	const table = '{\\*\\filetbl{\\file\\fid1\\fosnum0 C:\\\\parts\\\\one.rtf}}'
	test('are loaded with it', () => {
		expect(seen(rtf(table, '\\subdocument1 '), 'a.rtf').of('reference')).toMatchObject([{ role: 'sub-document', when: 'load', target: 'C:\\parts\\one.rtf' }])
	})
	test('are only named where nothing refers to them', () => {
		expect(seen(rtf(table), 'a.rtf').of('reference')).toMatchObject([{ role: 'file-table', when: 'never' }])
	})
})

test('a page that a mail program wrapped in RTF', () => {
	const { facts } = seen(rtf('\\fromhtml1{\\*\\htmltag64 <img src="http://a.example/pixel.png">}text{\\*\\htmltag72 </p>}'), 'a.rtf')
	expect(facts).toContainEqual(expect.objectContaining({ kind: 'reference', role: 'image', target: 'http://a.example/pixel.png' }))
})
