// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { isKnownElement, namespaceOf } from '../../../../src/remedies/odf/known-elements.ts'
import { edited } from './edited.ts'

test.each([
	['text:p', true, 'text'], ['loext:p', true, 'loext'], ['{http://openoffice.org/2010/draw}x', true, 'http://openoffice.org/2010/draw'],
	['{http://example.org/}x', false, 'http://example.org/'], ['w:p', false, 'w'], ['p', false, ''], ['{?a}p', false, '?a'],
] as const)('%s', (name, known, namespace) => {
	expect(isKnownElement(name)).toBe(known)
	expect(namespaceOf(name)).toBe(namespace)
})

test('foreign elements go and are named once for each', () => {
	expect(edited('<text:p>Wort<x:y xmlns:x="http://example.org/"><text:p>fremd</text:p></x:y></text:p>')).toEqual({ body: '<text:p>Wort</text:p>', changes: ['unknown-part removed http://example.org/'] })
})
