// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { streamMarkup } from '../../../../src/formats/ooxml/markup.ts'
import type { Part } from '../../../../src/formats/ooxml/part.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { partTypes } from '../../../make/ooxml.ts'

const part = (content: string, contentType: string, damage?: Damage): Part => {
	const bytes = new TextEncoder().encode(content)
	return { contentType: contentType.toLowerCase(), source: { stream: (sink: (chunk: Uint8Array) => void) => sink(bytes), salvage: () => ({ bytes, damage }) } } as unknown as Part
}

test.each([
	['<a><br>x</a>', partTypes.vml, '<a><br/>x</a>', false],
	['<a><BR ></a>', partTypes.vml, '<a><br/></a>', false],
	['<a><br>x</br></a>', partTypes.vml, '<a><br>x</br></a>', true],
	['<a><![if gte mso 9]><b/><![endif]></a>', partTypes.vml, '<a>                 <b/>          </a>', false],
	['<a>ä<![endif]></a>', partTypes.vml, '<a>ä          </a>', false],
	['<a><![CDATA[x]]><![own]></a>', partTypes.vml, '<a><![CDATA[x]]><![own]></a>', true],
	['<a><![endif]></a>', partTypes.slide, '<a><![endif]></a>', true],
	['<a>ä</a>', partTypes.vml, '<a>ä</a>', true],
	['<a><br></a>', partTypes.slide, '<a><br></a>', true],
])('%s as %s', (content, type, expected, isAsStored) => {
	const chunks: Uint8Array[] = []
	expect(streamMarkup(part(content, type), (chunk) => chunks.push(chunk))).toBe(isAsStored)
	expect(chunks.map((chunk) => new TextDecoder().decode(chunk)).join('')).toBe(expected)
})

test('a drawing that breaks', () => {
	expect(() => streamMarkup(part('<a', partTypes.vml, new Damage('broken')), () => undefined)).toThrow(Damage)
})
