// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { bodyOf, copied, wordsOf } from './copied.ts'

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const importing = (content: string | Uint8Array, type: string): OoxmlRecipe => docx(`${paragraph('first')}<w:altChunk r:id="rIdC"/>${paragraph('last')}`).part('word/c.dat', content, { type, by: 'aFChunk', id: 'rIdC' })

const mhtml = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>one =3D two</p></html>\r\n--b--\r\n'

const rows: readonly (readonly [name: string, content: string | Uint8Array, type: string, words: readonly string[]])[] = [
	['a page', '<html><body><p>one</p><script>x</script><p>two</p></body></html>', 'text/html', ['one', 'two']],
	['a page in an archive', mhtml, 'message/rfc822', ['one = two']],
	['a text', 'one\r\ntwo\n\nthree', 'text/plain', ['one', 'two', 'three']],
	['RTF', '{\\rtf1 one\\par two}', 'application/rtf', ['one', 'two']],
	['a document', docx(paragraph('one') + paragraph('two')).bytes(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['one', 'two']],
	['a document that breaks', docx('<w:p>').bytes(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', []],
	['something else', Uint8Array.of(1, 2, 3), 'application/octet-stream', []],
]

describe('files that a document imports', () => {
	test.each(rows)('%s', (_name, content, type, words) => {
		const recipe = importing(content, type)
		expect(wordsOf(recipe)).toEqual(['first', ...words, 'last'])
		expect(bodyOf(recipe)).toBe(paragraph('first') + words.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('') + paragraph('last'))
		const { bytes, changes, names } = copied(recipe)
		expect(names).not.toContain('word/c.dat')
		expect(changes).toEqual(['drop-attachments replaced imported-content'])
		expect(wordsOf(bytes)).toEqual(wordsOf(recipe))
	})
	test('markup in words stays words', () => {
		expect(bodyOf(importing('<p>a &lt;w:p> &amp; b</p>', 'text/html'))).toContain('a &lt;w:p&gt; &amp; b')
	})
})
