// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin } from '../../../make/ole.ts'
import { pdf } from '../../../make/pdf.ts'
import { zip } from '../../../make/zip.ts'
import { seen } from '../ole/seen.ts'

const raw = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const archive = raw(zip().with('a.txt', 'text').bytes())

/** A document, then `between`, then a revision that adds one object. */
function revised(between: string, first = raw(pdf().bytes())): Uint8Array {
	const previous = /startxref\s+(\d+)/.exec(first)?.[1] ?? ''
	const start = `${first}${between}`
	const object = '90 0 obj\nnull\nendobj\n'
	const table = `xref\n90 1\n${String(start.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 91 /Root 1 0 R /Prev ${previous} >>\n`
	return latin(`${start}${object}${table}startxref\n${start.length + object.length}\n%%EOF\n`)
}

const told = (bytes: Uint8Array): readonly string[] => {
	const { of, facts } = seen(bytes, 'report.pdf')
	const names = of('format').filter(({ at }) => at.path.length > 1).map(({ format }) => format)
	return [...facts.flatMap((fact) => (fact.kind === 'structure' ? [fact.defect] : [])), ...names]
}

describe('between revisions', () => {
	test.each<[string, string]>([
		['nothing', ''],
		['white space', '\r\n \n'],
		['comments', '% written by a program\n%%another\n'],
		['a few bytes', 'abc '],
	])('%s is nobody\'s business', (_, between) => expect(told(revised(between))).toEqual([]))

	test.each<[string, string, string]>([
		['an archive', archive, 'zip'],
		['a page', '<html><script>alert(1)</script></html>\n', 'html'],
	])('%s is read', (_, between, format) => expect(told(revised(between)).slice(0, 2)).toEqual(['pdf-data-between', format]))

	test('a document with revisions that is stored in another is not cut', () => {
		const inner = raw(revised(''))
		const outer = pdf()
		outer.stream('/Filter []', latin(inner))
		expect(told(latin(raw(outer.bytes())))).not.toContain('pdf-data-between')
	})
	test('a hundred thousand ends cost little', () => {
		const begin = performance.now()
		expect(told(revised('%%EOF x\n'.repeat(100_000)))).toContain('pdf-data-between')
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})
