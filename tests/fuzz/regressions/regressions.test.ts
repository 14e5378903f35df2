// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Recipes of every input that ever stalled or broke the engine. Each must be answered soon and without a mistake of our own. */

import { describe, expect, test } from 'vitest'
import { XmlReader } from '../../../src/formats/xml/xml-reader.ts'
import { Budget } from '../../../src/model/budget.ts'
import { defaultLimits } from '../../../src/model/limits.ts'
import { odt } from '../../make/odf.ts'
import { zip } from '../../make/zip.ts'
import { complaint } from '../hunt.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 255)

const recipes: readonly (readonly [defect: string, name: string, bytes: () => Uint8Array])[] = [
	['attribute value across the end of a piece of 64 KiB', 'a.fodt', () => odt().paragraph('x'.repeat(65_000)).link(`http://a.example/${'y'.repeat(3_000)}`).flat()],
	['attribute value across the end of a piece, inside a package', 'a.odt', () => odt().paragraph('x'.repeat(65_000)).link(`http://a.example/${'y'.repeat(70_000)}`).package()],
	['twenty thousand links, each asked for by every rule', 'a.fodt', () => odt().body(Array.from({ length: 20_000 }, (_, index) => `<text:p><text:a xlink:href="http://h${index}.example/">x</text:a></text:p>`).join('')).flat()],
	['styles inside pictures, a hundred thousand deep', 'a.html', () => ascii(`<html>${'<svg><style>'.repeat(100_000)}</html>`)],
	['ten thousand empty pictures, each looked into', 'a.odt', () => Array.from({ length: 10_000 }, (_, index) => `Pictures/${index}.png`).reduce((archive, name) => archive.with(name, ''), zip().with('mimetype', 'application/vnd.oasis.opendocument.text', 0)).bytes()],
	['thirty thousand objects without a table, each read again', 'a.pdf', () => ascii(`%PDF-1.7\n${Array.from({ length: 30_000 }, (_, index) => `${index + 1} 0 obj\n<< /A ${index} >>\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`)],
	['pictures in pictures that pretend to be programs', 'a.rtf', () => ascii(`{\\rtf1 ${'{\\pict 4d5a'.repeat(9_000)}${'}'.repeat(9_000)}}`)],
	['a page of nothing but comment starts', 'a.html', () => ascii(`<html>${'<!--'.repeat(100_000)}</html>`)],
]

describe('what once hurt does not hurt again', () => {
	test.each(recipes)('%s', (_, name, bytes) => {
		expect(complaint(bytes(), name)).toBeUndefined()
	})
})

test('pieces of one to five bytes at every alignment', () => {
	const text = ascii(`<a b="c">${'x'.repeat(2_000)}</a>`)
	for (let shift = 0; shift < 4; shift++) {
		for (let size = 1; size <= 5; size++) {
			const store = new Uint8Array(text.length + shift)
			store.set(text, shift)
			const seen: string[] = []
			const reader = new XmlReader({ open: (name) => void seen.push(name), close: (name) => void seen.push(`/${name}`) }, new Budget(defaultLimits))
			for (let at = shift; at < store.length; at += size) reader.write(store.subarray(at, Math.min(at + size, store.length)))
			reader.end()
			expect(seen).toEqual(['a', '/a'])
		}
	}
})
