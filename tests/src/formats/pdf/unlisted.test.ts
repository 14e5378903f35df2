// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { unlistedObjects } from '../../../../src/formats/pdf/unlisted.ts'
import { pdf, type PdfFile } from '../../../make/pdf.ts'
import { actions, ascii, defectsOf, documentOf, inspected } from './seen.ts'

/** Puts an object before the last `startxref`, where no cross-reference names it. */
function withUnlisted(file: PdfFile): Uint8Array {
	const made = latin1(file.bytes())
	return ascii(made.replace(/startxref\n\d+\n%%EOF\n$/, (tail) => `99 0 obj\n<< /S /JavaScript /JS (a) >>\nendobj\n${tail}`))
}
const numbers = (bytes: Uint8Array): number[] => unlistedObjects(documentOf(bytes)).map(({ num }) => num)

test('an object that no section names is found, and what it does is named as not today\'s', () => {
	const bytes = withUnlisted(pdf())
	expect(numbers(bytes)).toEqual([99])
	expect(defectsOf(bytes)).toEqual(['pdf-object-unlisted'])
	expect(actions(bytes)).toEqual(['JavaScript unreachable earlier'])
	expect(inspected(bytes).report.traits).not.toContain('malformed')
})

describe('nothing is unlisted', () => {
	const inner = pdf().bytes()
	test.each([
		['table', pdf().bytes()],
		['cross-reference stream', pdf().bytes({ compressed: true })],
		['older revisions', pdf().update([[4, '<< >>']]).bytes()],
		['an attached PDF that is not compressed', pdf().attach('inner.pdf', Buffer.from(`${Buffer.from(inner).toString('hex')}>`), '/Filter /ASCIIHexDecode').bytes()],
		['objects written out in a stream', (() => {
			const file = pdf()
			file.stream('/Filter /Crypt', '7 0 obj\nnull\nendobj\n8 0 obj\nnull\nendobj\n')
			return file.bytes()
		})()],
		['a rebuilt file', pdf().bytes({ deviation: 'startxref-missing' })],
	])('%s', (_, bytes) => expect(numbers(bytes)).toEqual([]))
})
