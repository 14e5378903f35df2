// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { destinations, silentWords } from '../../../../src/formats/rtf/destinations.ts'
import type { Fact } from '../../../../src/model/facts.ts'
import { compoundFile, stream } from '../../../make/ole.ts'
import { field, hex, rtf } from '../../../make/rtf.ts'
import { seen } from '../ole/seen.ts'

const factsIn = (text: string): readonly Fact[] => seen(rtf(text), 'a.rtf').facts.filter(({ kind }) => kind !== 'format')

describe('fields', () => {
	test.each<[string, string, object[]]>([
		['a link', field('HYPERLINK "http://a.example/"', 'x'), [{ kind: 'reference', role: 'hyperlink', target: 'http://a.example/', when: 'click' }]],
		['runs with formatting', '{\\field{\\*\\fldinst{\\b INCLUDE}{\\i\\f1 PICTURE "http://a.example/}{\\insrsid123 x.png" \\\\d}}{\\fldrslt}}', [{ role: 'image', target: 'http://a.example/x.png', when: 'load' }]],
		['without stars', '{\\field{\\fldinst DDEAUTO cmd "/c calc"}}', [{ kind: 'dde', automatic: true }]],
		['an instruction without a field', '{\\*\\fldinst DDE cmd x}', [{ kind: 'dde' }]],
		['escaped letters', "{\\field{\\*\\fldinst \\'44D\\'45AUTO cmd x}}", [{ kind: 'dde', automatic: true }]],
		['Unicode letters', '{\\field{\\*\\fldinst \\uc1\\u68 ?\\u68?\\u69?AUTO cmd x}}', [{ kind: 'dde' }]],
		['Unicode letters without replacement', '{\\field{\\*\\fldinst \\uc0\\u68\\u68\\u69 AUTO cmd x}}', [{ kind: 'dde' }]],
		['line ends inside a word', '{\\field{\\*\\fldinst DD\r\nEAU\nTO cmd x}}', [{ kind: 'dde' }]],
		['a destination in between', '{\\field{\\*\\fldinst DDE{\\*\\bkmkstart a}AUTO{\\*\\unknown text} cmd x}}', [{ kind: 'dde' }]],
		['formatting behind a star', '{\\field{\\*\\fldinst {\\*\\b DDEAUTO} cmd x}}', [{ kind: 'dde' }]],
		['nested, character codes', '{\\field{\\*\\fldinst {\\field{\\*\\fldinst QUOTE 68 68 69}{\\fldrslt x}} cmd x}{\\fldrslt}}', [{ kind: 'dde', command: 'cmd x' }]],
		['in a result', `{\\field{\\*\\fldinst PAGE}{\\fldrslt ${field('DDE cmd x')}}}`, [{ kind: 'dde' }]],
		['in a header', `{\\header ${field('INCLUDETEXT "http://a.example/x"')}}`, [{ role: 'field', target: 'http://a.example/x' }]],
		['nothing', field('PAGE', '1'), []],
		['the same words in the text', 'DDEAUTO cmd x', []],
		['the same words in the result', field('PAGE', 'DDEAUTO cmd x'), []],
	])('%s', (_, text, expected) => {
		expect(factsIn(text)).toMatchObject(expected)
	})
})

describe('sources', () => {
	test.each<[string, string, object[]]>([
		['template on the web', '{\\*\\template http://a.example/x.dotm}', [{ role: 'template', target: 'http://a.example/x.dotm', when: 'load' }]],
		['template on a server', '{\\*\\template \\\\\\\\server\\\\share\\\\x.dot}', [{ role: 'template', target: '\\\\server\\share\\x.dot' }]],
		['template with escaped letters', "{\\*\\template \\'68\\'74\\'74\\'70://a.example/x.dot}", [{ role: 'template', target: 'http://a.example/x.dot' }]],
		['template in Unicode', '{\\*\\template \\u104?\\u116?\\u116?\\u112?://a.example/x.dot}', [{ role: 'template', target: 'http://a.example/x.dot' }]],
		['template in two writings', '{\\*\\template {\\upr{C:\\\\x.dot}{\\*\\ud{http://a.example/x.dot}}}}', [{ role: 'template', target: 'http://a.example/x.dot' }]],
		['template on this computer', '{\\*\\template C:\\\\x\\\\Normal.dot}', [{ kind: 'metadata', what: 'template-path', value: 'C:\\x\\Normal.dot' }]],
		['empty template', '{\\*\\template }', []],
		['base of links', '{\\*\\hlinkbase http://a.example/}', [{ role: 'hyperlink', when: 'never' }]],
		['next file', '{\\*\\nextfile C:\\\\next.rtf}', [{ role: 'file-table', when: 'never' }]],
		['mail merge', '{\\*\\mailmerge{\\mmconnectstr Provider=x;Data Source=http://a.example/x.mdb}}', [{ kind: 'connection', type: 'mail-merge', automatic: true }]],
		['mail merge, office data source', '{\\*\\mailmerge{\\*\\mmodso{\\mmodsosrc C:\\\\list.xls}}}', [{ kind: 'connection', target: 'C:\\list.xls' }]],
	])('%s', (_, text, expected) => {
		expect(factsIn(text)).toMatchObject(expected)
	})
})

describe('about the document', () => {
	test.each<[string, string, object[]]>([
		['people', '{\\info{\\author Erika}{\\operator Max}{\\*\\company Stadt}{\\*\\manager Chef}}', [{ what: 'author', value: 'Erika' }, { what: 'last-author', value: 'Max' }, { what: 'company' }, { what: 'manager' }]],
		['a name in the code page', "\\ansicpg1251{\\info{\\author \\'c8\\'e2\\'e0\\'ed}}", [{ value: 'Иван' }]],
		['a name in the code page of old Macs', "\\mac{\\info{\\author J\\'9arg}}", [{ value: 'Jörg' }]],
		['nobody', '{\\info{\\author }}', []],
		['changes', '{\\*\\revtbl{Unknown;}{Erika;}}{\\revised\\revauth1 new}{\\deleted old}', [{ kind: 'hidden', what: 'tracked-change', count: 2, name: 'Erika' }]],
		['changes that ended', '\\revised0 text', []],
		['changes in a style', '{\\stylesheet{\\revised x;}}', []],
		['comments', '{\\*\\annotation{\\*\\atnauthor x}note}', [{ what: 'comment', count: 1 }]],
		['hidden text', 'a{\\v b}{\\v  }', [{ what: 'hidden-text', count: 1 }]],
		['hidden and shown again', '\\v\\plain a \\v\\v0 b', []],
		['hidden in a style', '{\\stylesheet{\\s1\\v Style;}}', []],
	])('%s', (_, text, expected) => {
		expect(factsIn(text)).toMatchObject(expected)
	})
	test('producer and pages', () => {
		const result = seen(rtf('{\\*\\generator Some Writer 1.0;}{\\info{\\nofpages3}}'), 'a.rtf')
		expect([result.producer, result.pages]).toEqual(['Some Writer 1.0', 3])
	})
})

describe('packages that Word keeps for itself', () => {
	const store = compoundFile([stream('unknown.exe', `MZ${'\u0000'.repeat(100)}`)])
	test('custom XML is opened behind its class name', () => {
		expect(seen(rtf(`{\\*\\datastore 0105000002000000${hex(store)}}`), 'a.rtf').of('format').map(({ format }) => format)).toContain('ole')
	})
	test('a theme is opened as what it is', () => {
		expect(seen(rtf('{\\*\\themedata 4d5a900003000000}'), 'a.rtf').gaps).toEqual(['unsupported:unrecognised content'])
	})
	test('an empty one is nothing', () => {
		expect(factsIn('{\\*\\themedata }')).toEqual([])
	})
})

test('no word is in both lists', () => {
	expect(silentWords.filter((word) => destinations.has(word))).toEqual([])
})
