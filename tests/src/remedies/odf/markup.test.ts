// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { TagEditor } from '../../../../src/formats/xml/xml-rewriter.ts'
import { markup } from '../../../../src/remedies/odf/markup.ts'

const tagIn = (prefixes: Readonly<Record<string, string>>): TagEditor => ({ remove: () => undefined, set: () => undefined, rename: () => undefined, insert: () => undefined, prefixOf: (short) => prefixes[short] })

test.each([
	{ name: 'prefixes of the document', prefixes: { draw: 'd:', xlink: 'x:' }, out: '<d:image x:href="a&amp;b"/>' },
	{ name: 'a default namespace holds for the element only', prefixes: { draw: '', xlink: '' }, out: '<image xlink:href="a&amp;b" xmlns:xlink="http://www.w3.org/1999/xlink"/>' },
	{ name: 'none', prefixes: {}, out: '<draw:image xlink:href="a&amp;b" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"/>' },
])('$name', ({ prefixes, out }) => {
	expect(markup(tagIn(prefixes as Readonly<Record<string, string>>), 'draw:image', { 'xlink:href': 'a&b' })).toBe(out)
})

test('with content', () => {
	expect(markup(tagIn({ office: 'office:' }), 'office:binary-data', {}, 'AAAA')).toBe('<office:binary-data>AAAA</office:binary-data>')
})
