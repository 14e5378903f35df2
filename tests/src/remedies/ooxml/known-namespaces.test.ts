// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { isKnownName } from '../../../../src/remedies/ooxml/known-namespaces.ts'
import { docx } from '../../../make/ooxml.ts'
import { bodyOf, copied } from './copied.ts'

describe('namespaces of a copy', () => {
	test.each([
		['w:p', true], ['{http://schemas.microsoft.com/office/drawing/2014/main}creationId', true], ['{http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas}lockedCanvas', true],
		['{urn:org:documentfoundation:x}y', true], ['{?xmlns}w', true], ['{?w}p', false], ['{http://a.example/}x', false], ['{urn:a}b', false],
	])('%s', (name, isKnown) => {
		expect(isKnownName(name)).toBe(isKnown)
		expect(isKnownName(name)).toBe(isKnown)
	})
	test('elements and attributes nobody documents go', () => {
		const recipe = docx('<w:p xmlns:n="http://a.example/" n:secret="1" w:rsidR="00"><n:load href="x"><w:r/></n:load><w:r/></w:p>')
		expect(bodyOf(recipe)).toBe('<w:p w:rsidR="00"><w:r/></w:p>')
		expect(copied(recipe).changes).toEqual(['rebuild-container removed unknown-part {http://a.example/}load'])
	})
})
