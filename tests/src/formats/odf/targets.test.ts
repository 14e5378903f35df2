// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { reachOf } from '../../../../src/formats/odf/targets.ts'

const entryNames = new Set(['Pictures/a.png', 'Object 1/content.xml'])

describe('where a reference leads', () => {
	test.each([
		['empty', '', '', 'here'],
		['a place in the document', '#anchor|outline', '', 'here'],
		['white space only', ' \t\n', '', 'here'],
		['picture of the package', 'Pictures/a.png', '', 'inside'],
		['picture of the package, dotted', './Pictures/a.png', '', 'inside'],
		['picture of the package as in OpenOffice.org 1.x', '#Pictures/a.png', '', 'inside'],
		['object as in OpenOffice.org 1.x', '#./Object 1', '', 'inside'],
		['a file beside the document', '../a.png', '', 'outside'],
		['a file beside the document, encoded', '%2e%2e/a.png', '', 'outside'],
		['a file beside the document, with a backslash', '..\\a.png', '', 'outside'],
		['into a folder and out again', 'Pictures/../../a.png', '', 'outside'],
		['from a sub-document to its outer one', '../Pictures/a.png', 'Object 1/', 'inside'],
		['from a sub-document out of the package', '../../a.png', 'Object 1/', 'outside'],
		['the document around a chart', '..', 'Object 1/', 'here'],
		['web', 'http://example.org/a.png', '', 'outside'],
		['web after white space', '\u00a0 \nhttp://example.org/a.png', '', 'inside'],
		['web after a control character', '\u0001http://example.org/a.png', '', 'outside'],
		['drive', 'C:/a.png', '', 'outside'],
		['absolute path', '/home/a.png', '', 'outside'],
		['absolute path to a file of the package', '/Pictures/a.png', '', 'inside'],
		['no scheme but a host', '//host/share/a.png', '', 'outside'],
		['network path', '\\\\host\\share\\a.png', '', 'outside'],
		['the content itself', 'data:image/png;base64,AAAA', '', 'here'],
		['the scheme of the package', 'vnd.sun.star.Package:Pictures/a.png', '', 'inside'],
	])('%s', (_, reference, directory, where) => {
		expect(reachOf(reference, { directory, entryNames }).where).toBe(where)
	})
	test.each([
		['relative', 'a.png', 'outside'],
		['anchor', '#a', 'here'],
		['around', '..', 'here'],
	])('in a flat document: %s', (_, reference, where) => {
		expect(reachOf(reference, { directory: undefined, entryNames: new Set() }).where).toBe(where)
	})
	test('names the file with escapes decoded', () => {
		expect(reachOf('./Bilder/%C3%A4%20b.png', { directory: '', entryNames })).toEqual({ where: 'inside', entry: 'Bilder/ä b.png' })
	})
})
