// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readDoctype, reportDoctype } from '../../../../src/formats/xml/doctype.ts'
import type { Found, Sighting } from '../../../../src/formats/format.ts'

const reported = (content: string): readonly string[] => {
	const facts: string[] = []
	const fact = (sighting: Sighting): void => void facts.push(sighting.kind === 'structure' ? sighting.defect : sighting.kind === 'reference' ? `${sighting.when} ${sighting.target}` : sighting.kind)
	reportDoctype(content, { fact } as unknown as Found, { offset: 0 })
	return facts
}
const laughs = (levels: number): string => Array.from({ length: levels }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')

describe('how large entities would get', () => {
	test.each([
		['plain', '<!ENTITY a "bcd">', 3],
		['one in another', '<!ENTITY a "bc"><!ENTITY d "&a;&a;e">', 5],
		['declared later', '<!ENTITY d "&a;&a;"><!ENTITY a "bc">', 4],
		['character references', '<!ENTITY a "&#65;&#x42;">', 2],
		['an ampersand in disguise', '<!ENTITY a "bc"><!ENTITY d "&#38;a;&#x26;a;">', 4],
		['the first declaration holds', '<!ENTITY a "b"><!ENTITY a "bbbbbbbb">', 1],
		['exponential', `<!ENTITY l0 "lol">${laughs(9)}`, 3e9],
		['parameter entities', `<!ENTITY % p "0123456789"><!ENTITY % q "%p;%p;">`, 20],
		['a circle', '<!ENTITY a "&b;"><!ENTITY b "&a;">', Infinity],
		['itself', '<!ENTITY a "&a;">', Infinity],
		['none', '', 0],
	])('%s', (_, declarations, expected) => {
		expect(readDoctype(`<!DOCTYPE x [${declarations}]>`).largestEntity).toBe(expected)
	})
	test('a chain of thousands ends', () => {
		const chain = Array.from({ length: 3_000 }, (_, index) => `<!ENTITY e${index} "&e${index + 1};">`).join('')
		expect(readDoctype(`<!DOCTYPE x [${chain}]>`).largestEntity).toBe(Infinity)
	})
})

describe('what is reported', () => {
	test.each([
		['the OpenOffice family', '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">', []],
		['the same with a subset', '<!DOCTYPE a PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd" [<!ENTITY b "c">]>', ['xml-doctype', 'never module.dtd']],
		['a public type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">', ['xml-doctype', 'never http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd']],
		['a type on a network', "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>", ['xml-doctype', 'load http://example.org/a.dtd']],
		['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', ['xml-doctype', 'load file:///etc/passwd']],
		['an external parameter entity', '<!DOCTYPE a [<!ENTITY % x PUBLIC "p" "http://example.org/x">%x;]>', ['xml-doctype', 'load http://example.org/x']],
		['a bomb', `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs(9)}]>`, ['xml-entity-bomb', 'xml-doctype']],
		['a subset without end', `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(61_000)}">]>`, ['xml-entity-bomb', 'xml-doctype']],
	])('%s', (_, content, expected) => {
		expect(reported(content)).toEqual(expected)
	})
})
