// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, partTypes, pptx, xlsx, xml } from '../../../make/ooxml.ts'
import { formatContract } from '../contract.ts'
import { inspected, seen } from './seen.ts'

const command = 'dde field automatic cmd /c x'

/** One of everything small, so that the contract passes through many handlers. */
const rich = (): ReturnType<typeof docx> => docx(`<w:p>${field('DDEAUTO cmd "/c x"')}<w:ins w:author="Anna"><w:r/></w:ins></w:p>`)
	.relationship('attachedTemplate', 'http://a.example/x.dotm').core({ 'dc:creator': 'Anna' })
	.part('word/comments.xml', xml('w:comments', '<w:comment w:author="Bert"/>'), { type: partTypes.comments, by: 'comments' })
	.part('word/embeddings/a.bin', 'text', { type: partTypes.object, by: 'oleObject' })
const told = ['dde field automatic cmd /c x', 'embedded file a.bin read', 'hidden comment 1 Bert', 'hidden tracked-change 1 Anna', 'metadata author Anna', 'template load http://a.example/x.dotm']

describe('an archive and one XML file', () => {
	test('are different formats', () => {
		expect(inspected(rich()).report.format.id).toBe('docx')
		expect(inspected(rich().flat(), 'document.xml').report.format.id).toBe('flat-opc')
	})
	test('have different names', () => expect(inspected(docx().flat(), 'document.xml').report.findings.map(({ rule }) => rule)).toEqual(['legacy-format']))
	test.each([
		['archive', () => rich().bytes()],
		['archive, strict', () => rich().strict().bytes()],
		['XML file', () => rich().flat()],
	])('show the same: %s', (_name, make) => expect(seen(make()).toSorted()).toEqual(told))
})

describe('whose name lies', () => {
	test.each(['document.pdf', 'document.odt', 'document.zip', 'document', ''])('%j', (name) => {
		const { facts, report } = inspected(docx().paragraph(field('DDEAUTO cmd "/c x"')), name)
		expect(report.format.id).toBe('docx')
		expect(facts.some(({ kind }) => kind === 'dde')).toBe(true)
	})
})

describe('packages without anything special', () => {
	test.each([['docx', docx()], ['xlsx', xlsx().sheet('One')], ['pptx', pptx().slide('')]])('%s', (extension, recipe) => {
		expect(seen(recipe)).toEqual([])
		expect(inspected(recipe, `document.${extension}`).report.findings).toEqual([])
	})
})

test('within another package', () => expect(seen(docx().part('word/chunk.docx', rich().bytes(), { type: partTypes.xml, by: 'aFChunk' }))).toContain(command))

formatContract('document.docx', () => rich().bytes())
formatContract('document.xml', () => rich().flat())
