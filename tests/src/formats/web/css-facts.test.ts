// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { reportStyle } from '../../../../src/formats/web/css-facts.ts'
import { seenBy } from '../ole/seen.ts'

function addressesIn(css: string): string[] {
	const addresses: string[] = []
	seenBy((found) => reportStyle(css, (role, target) => addresses.push(`${role} ${target}`), found, undefined))
	return addresses
}

describe('addresses', () => {
	test.each<[string, string, string[]]>([
		['in quotes or not', 'a{b:url(x)} c{d:url( "y" )} e{f:URL(\'z\')}', ['image x', 'image y', 'image z']],
		['import', '@import "a.css"; @import url(b.css); @import url("c.css") print;', ['style-sheet a.css', 'style-sheet b.css', 'style-sheet c.css']],
		['font', '@font-face{font-family:x;src:url(f.woff)}', ['font f.woff']],
		['behaviour', 'a{behavior:url(x.htc)}', ['script x.htc']],
		['escapes', 'a{b:u\\72 l(http\\3a //a.example)}', ['image http://a.example']],
		['escapes of other letters', '@\\import "a.css"; a{b:u\\rl(x)}', ['style-sheet a.css', 'image x']],
		['a path keeps its backslashes', 'a{b:url(\\\\server\\share\\x.png)}', ['image \\\\server\\share\\x.png']],
		['a comment in between', '@import/**/"a.css";', ['style-sheet a.css']],
		['no comment', 'a{b:url(x/*)} c{d:url(y)}', ['image x/*', 'image y']],
		['set of pictures', 'a{b:image-set("x.png" 1x)}', ['image x.png']],
		['none', 'a{color:red}', []],
	])('%s', (_, css, expected) => {
		expect(addressesIn(css)).toEqual(expected)
	})
	test('only so many', () => {
		expect(addressesIn('url(x)'.repeat(5_000))).toHaveLength(2_000)
	})
	test.each(['url(', '@import ', 'url("', 'expression', '\\', '@import/*', 'url '])('a hundred thousand times %s is no work', (piece) => {
		const begin = performance.now()
		addressesIn(piece.repeat(100_000))
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})
