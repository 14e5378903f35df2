// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../../src/model/facts.ts'
import { latin } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const svg = (content: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`
const factsIn = (text: string): readonly Fact[] => seen(latin(text), 'a.svg').facts.filter(({ kind }) => kind !== 'format')

formatContract('picture.svg', () => latin(svg('<style>a{b:url(http://a.example/x)}</style><a xlink:href="http://a.example/"><rect onclick="x()"/></a><script>y()</script>')))

describe('pictures', () => {
	test.each<[string, string, object[]]>([
		['harmless', svg('<rect width="1"/><use xlink:href="#a"/>'), []],
		['script', svg('<script>alert(1)</script>'), [{ kind: 'code', language: 'javascript' }]],
		['script in character data', svg('<script><![CDATA[alert(1)]]></script>'), [{ kind: 'code' }]],
		['script from elsewhere', svg('<script xlink:href="http://a.example/x.js"/>'), [{ role: 'script' }]],
		['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></s:svg>', [{ kind: 'code' }]],
		['on load', svg('', 'onload="alert(1)"'), [{ kind: 'trigger', automatic: true }]],
		['picture in a picture', svg('<image href="http://a.example/x.png"/>'), [{ role: 'image', when: 'load' }]],
		['link', svg('<a xlink:href="javascript:x"><rect/></a>'), [{ role: 'hyperlink', target: 'javascript:x' }]],
		['link by animation', svg('<a><set attributeName="xlink:href" to="javascript:x"/></a>'), [{ target: 'javascript:x' }]],
		['page in a picture', svg('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://a.example/"/></foreignObject>'), [{ role: 'frame' }]],
		['style sheet', svg('<style>@import "http://a.example/x.css";</style>'), [{ role: 'style-sheet' }]],
		['style sheet before it', `<?xml-stylesheet href="http://a.example/x.css"?>${svg('')}`, [{ role: 'style-sheet' }]],
	])('%s', (_, text, expected) => {
		expect(factsIn(text)).toMatchObject(expected)
	})
	test('not well-formed', () => {
		expect(seen(latin(svg('<a>').replace('</svg>', '')), 'a.svg').gaps.join()).toContain('damaged')
	})
})

test('a page whose elements have prefixes', () => {
	expect(factsIn('<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:script>x()</h:script></h:html>')).toMatchObject([{ kind: 'code' }])
})
