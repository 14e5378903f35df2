// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { pptx } from '../../../make/ooxml.ts'
import { copied, wordsOf } from './copied.ts'

const text = (words: string): string => `<p:sp><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sp>`
const list = '<p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst>'
const sections = '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:sldId id="256"/><p14:sldId id="257"/></p14:sectionLst>'
const show = () => pptx().body(list + sections).slide(text('one'), '').slide(text('two'), ' show="0"')

test('hidden slides go where it is asked for, from the list and the sections, too', () => {
	const also = ['drop-hidden-content'] as const
	expect(copied(show()).names).toContain('ppt/slides/slide3.xml')
	const { changes, names, part } = copied(show(), { also })
	expect(names.filter((name) => /slides\/slide/.test(name))).toHaveLength(1)
	expect(part('ppt/presentation.xml').match(/p14:sldId /g)).toHaveLength(1)
	expect(changes).toEqual(['drop-hidden-content removed hidden-content'])
	expect(wordsOf(show(), { also })).not.toContain('two')
})
