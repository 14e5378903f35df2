// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx } from '../../../make/ooxml.ts'
import { standsBetween } from '../../../../src/remedies/ooxml/revision-scan.ts'
import { bodyOf, copied, wordsOf } from './copied.ts'

const also = ['drop-changes'] as const
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const p = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`
const marked = (mark: string): string => `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`
const cell = (text: string): string => `<w:tc>${p(run(text))}</w:tc>`
const a = 'w:author="Ann"'

const rows: readonly (readonly [name: string, body: string, accepted: string, undone: string])[] = [
	['text that came in', p(`<w:ins ${a}>${run('new')}</w:ins>${run('old')}`), p(run('new') + run('old')), p(run('old'))],
	['text that went', p(`<w:del ${a}><w:r><w:delText>gone</w:delText></w:r></w:del>${run('old')}`), p(run('old')), p('<w:r><w:t xml:space="preserve">gone</w:t></w:r>' + run('old'))],
	['text that moved', p(`<w:moveFromRangeStart/><w:moveFrom ${a}>${run('x')}</w:moveFrom><w:moveFromRangeEnd/>`) + p(`<w:moveTo ${a}>${run('x')}</w:moveTo>`), p('') + p(run('x')), p(run('x')) + p('')],
	['formatting', p('<w:r><w:rPr><w:b/><w:rPrChange w:author="Ann"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r>'), p('<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>'), p('<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r>')],
	['formatting of a paragraph', p(run('x'), '<w:pPr><w:jc/><w:rPr><w:b/></w:rPr><w:pPrChange w:author="Ann"><w:pPr><w:ind/></w:pPr></w:pPrChange></w:pPr>'), p(run('x'), '<w:pPr><w:jc/><w:rPr><w:b/></w:rPr></w:pPr>'), p(run('x'), '<w:pPr><w:ind/></w:pPr>')],
	['a paragraph mark that came in', p(run('one'), marked(`<w:ins ${a}/>`)) + p(run('two')), p(run('one'), marked('')) + p(run('two')), p(run('one') + run('two'), marked(''))],
	['a paragraph mark that went', p(run('one'), marked(`<w:del ${a}/>`)) + p(run('two'), '<w:pPr><w:jc/></w:pPr>') + p(run('three')), p(run('one') + run('two'), marked('')) + p(run('three')), p(run('one'), marked('')) + p(run('two'), '<w:pPr><w:jc/></w:pPr>') + p(run('three'))],
	['a whole paragraph that went', p(`<w:del ${a}>${run('x')}</w:del>`, marked(`<w:del ${a}/>`)) + p(run('two')), p(run('two')), p(run('x'), marked('')) + p(run('two'))],
	['a paragraph that went before a table', p(`<w:del ${a}>${run('x')}</w:del>`, marked(`<w:del ${a}/>`)) + '<w:tbl/>', p('', marked('')) + '<w:tbl/>', p(run('x'), marked('')) + '<w:tbl/>'],
	['a row that went', `<w:tbl><w:tr><w:trPr><w:del ${a}/></w:trPr>${cell('a')}</w:tr><w:tr>${cell('b')}</w:tr></w:tbl>`, `<w:tbl><w:tr>${cell('b')}</w:tr></w:tbl>`, `<w:tbl><w:tr><w:trPr></w:trPr>${cell('a')}</w:tr><w:tr>${cell('b')}</w:tr></w:tbl>`],
	['a table that went', `<w:tbl><w:tblPr/><w:tr><w:trPr><w:del ${a}/></w:trPr>${cell('a')}</w:tr></w:tbl>${p('')}`, p(''), `<w:tbl><w:tblPr/><w:tr><w:trPr></w:trPr>${cell('a')}</w:tr></w:tbl>${p('')}`],
	['a cell that came in', `<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns ${a}/></w:tcPr>${p(run('a'))}</w:tc>${cell('b')}</w:tr></w:tbl>`, `<w:tbl><w:tr><w:tc><w:tcPr></w:tcPr>${p(run('a'))}</w:tc>${cell('b')}</w:tr></w:tbl>`, `<w:tbl><w:tr>${cell('b')}</w:tr></w:tbl>`],
]

describe('tracked changes of a copy', () => {
	test.each(rows)('%s', (_name, body, accepted, undone) => {
		expect(bodyOf(docx(body), { also })).toBe(accepted)
		expect(bodyOf(docx(body), { also, trackedChanges: 'reject' })).toBe(undone)
		expect(bodyOf(docx(body))).toBe(body)
	})
	test.each(rows)('%s: the words are those of the copy', (_name, body) => {
		for (const trackedChanges of ['accept', 'reject'] as const) {
			const options = { also, trackedChanges }
			expect(wordsOf(copied(docx(body), options).bytes, options)).toEqual(wordsOf(docx(body), options))
		}
	})
	test('authors are named once', () => {
		const body = p(`<w:ins ${a}>${run('x')}</w:ins><w:ins ${a}>${run('y')}</w:ins><w:ins>${run('z')}</w:ins>`)
		expect(copied(docx(body), { also }).changes).toEqual(['drop-changes removed tracked-change Ann', 'drop-changes removed tracked-change'])
	})
	test.each([['w:bookmarkStart', true], ['w:moveFromRangeEnd', true], ['w:tbl', false], ['w:p', false]])('%s between paragraphs', (name, isBetween) => {
		expect(standsBetween(name)).toBe(isBetween)
	})
})
