// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { Part } from '../../../../src/formats/ooxml/part.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { readVmlShapes } from '../../../../src/remedies/ooxml/vml-shapes.ts'

const picture = { name: 'a.png' } as unknown as Part
const drawing = (content: string): Part => {
	const bytes = new TextEncoder().encode(`<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${content}</xml>`)
	return { contentType: '', source: { stream: (sink: (chunk: Uint8Array) => void) => sink(bytes) }, relationships: new Map([['rId1', { part: picture }]]) } as unknown as Part
}
const read = (content: string) => [...readVmlShapes(drawing(content), new Budget(defaultLimits)).values()].map(({ id, picture: found, anchor }) => [id, found?.name, anchor.join(' ')])

test.each([
	['a shape with all it has', '<v:shape id="s1"><v:imagedata o:relid="rId1"/><x:ClientData><x:Anchor> 1, 2, 3, 4,\n5, 6, 7, 8 </x:Anchor></x:ClientData></v:shape>', [['s1', 'a.png', '1 2 3 4 5 6 7 8']]],
	['the name a program gave it', '<v:rect id="My name" o:spid="_x0000_s1"/>', [['_x0000_s1', undefined, '']]],
	['a place that is none', '<v:shape id="s1"><x:Anchor>1, 2, x</x:Anchor></v:shape><v:shape id="s2"><x:Anchor>-1, 2, 3, 4, 5, 6, 7, 8</x:Anchor></v:shape>', [['s1', undefined, ''], ['s2', undefined, '']]],
	['a picture that is not there', '<v:shape id="s1"><v:imagedata o:relid="rId9"/></v:shape>', [['s1', undefined, '']]],
])('%s', (_name, content, expected) => {
	expect(read(content)).toEqual(expected)
})

test('a drawing that breaks', () => {
	expect(() => read('<v:shape>')).toThrow(Damage)
})
