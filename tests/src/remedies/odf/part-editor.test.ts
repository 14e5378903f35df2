// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { OdfDocument } from '../../../../src/formats/odf/scene.ts'
import { NeedsLookahead, PartEditor } from '../../../../src/remedies/odf/part-editor.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import { budget, edited, orderOf } from './edited.ts'

test('of several fates of one element the strictest counts', () => {
	// a button of a foreign control with a dangerous link and a picture from elsewhere
	expect(edited('<form:button form:control-implementation="ActiveX" xlink:href="file:///a" form:image-data="http://example.org/a.png"/>').body).toBe('')
})

test('without a look ahead it asks for one', () => {
	const editor = new PartEditor(new Workshop(orderOf(), budget(), () => undefined, new Set()), new OdfDocument('', new Set(), true), 'content.xml', undefined)
	expect(() => editor.lookahead).toThrow(NeedsLookahead)
	expect(editor.parent).toBeUndefined()
	expect(editor.isOutside('http://example.org')).toBe(true)
	expect(editor.isOutside(undefined)).toBe(false)
})
