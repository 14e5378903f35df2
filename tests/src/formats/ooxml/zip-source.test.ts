// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { zip, type ZipMaker } from '../../../make/zip.ts'
import { inspected, seen } from './seen.ts'

const MAIN = 'word/document.xml'

/** The package with its main part written by `write`. */
function repacked(recipe: OoxmlRecipe, write: (maker: ZipMaker, content: Uint8Array) => void): Uint8Array {
	const maker = zip()
	for (const [name, content] of recipe.entries()) {
		if (name === MAIN) write(maker, content)
		else maker.with(name, content)
	}
	return maker.bytes()
}

const secret = Uint8Array.from({ length: 300 }, (_, index) => (index * index * 31 + 7 * index) & 0xff)

const withField = docx().paragraph(field('DDEAUTO cmd "/c x"'))
const command = 'dde field automatic cmd /c x'

/** Cut into pieces, listed in the given order; the last one says so. */
function inPieces(order: readonly number[], nameOf = (index: number): string => `${MAIN}/[${index}]${index === order.length - 1 ? '.last' : ''}.piece`): Uint8Array {
	return repacked(withField, (maker, content) => {
		const size = Math.ceil(content.length / order.length)
		for (const index of order) maker.with(nameOf(index), content.slice(index * size, (index + 1) * size))
	})
}

describe('parts in an archive', () => {
	test('one entry each', () => expect(seen(withField)).toEqual([command]))
	test('interleaved pieces are one part', () => expect(seen(inPieces([0, 1, 2]))).toEqual([command]))
	test('pieces-out-of-order', () => expect(seen(inPieces([2, 0, 1]))).toEqual([command]))
	test('more than ten pieces count by number', () => expect(seen(inPieces([10, 2, 1, 0, 3, 4, 5, 6, 7, 8, 9, 11]))).toEqual([command]))
	test('the case of a piece does not matter', () => expect(seen(inPieces([0, 1], (index) => `${MAIN}/[${index}]${index === 1 ? '.LAST' : ''}.Piece`))).toEqual([command]))
	test('nor does the case of the name before it', () => expect(seen(inPieces([0, 1], (index) => `${index === 0 ? MAIN : MAIN.toUpperCase()}/[${index}]${index === 1 ? '.last' : ''}.piece`))).toEqual([command]))
	test('an interleaved document is still one', () => expect(inspected(inPieces([0, 1])).report.format.id).toBe('docx'))
	test('a folder is no part', () => expect(seen(repacked(withField, (maker, content) => maker.with('word/', '').with(MAIN, content)))).toEqual([command]))
	test('a name that only speaks of pieces', () => {
		expect(seen(docx().part('word/one.piece', 'text'), 'hidden')).toEqual(['hidden unreferenced-part 1 word/one.piece'])
	})
	test('an encrypted entry', () => {
		expect(seen(repacked(withField, (maker, content) => maker.with(MAIN, content).compressedAs(secret).saying({ flags: 1 })))).toContain('gap encrypted word/document.xml')
	})
	test('an entry that is said to be encrypted and is not', () => {
		expect(seen(repacked(withField, (maker, content) => maker.with(MAIN, content).saying({ flags: 1 })))).toContain(command)
	})
	test('one encrypted piece', () => {
		const bytes = repacked(withField, (maker, content) => {
			maker.with(`${MAIN}/[0].piece`, content.slice(0, 100)).with(`${MAIN}/[1].last.piece`, content.slice(100)).compressedAs(secret).saying({ flags: 1 })
		})
		expect(seen(bytes)).toContain('gap encrypted word/document.xml')
	})
	test('content is read before its data breaks', () => {
		const bytes = repacked(docx(`<w:p>${field('DDEAUTO cmd "/c x"')}</w:p>${'<w:p/>'.repeat(50)}`), (maker, content) => maker.with(MAIN, content.slice(0, -40), 0))
		expect(seen(bytes)).toEqual([command, 'gap damaged word/document.xml'])
	})
})
