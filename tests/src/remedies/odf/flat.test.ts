// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { joinBytes, utf8 } from '../../../../src/bytes/text.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { feedOf, flatDocument, readFlatHidingStyles, rewriteFlat } from '../../../../src/remedies/odf/flat.ts'
import { odt } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

test('a flat document stays one, and holds its placeholders in itself', () => {
	const bytes = odt().picture('http://example.org/a.png').before('<?mso-application progid="Word.Document"?>').flat()
	const { chunks, format, changes } = rewriteFlat(bytes, formatKind('fodt'), orderOf('safe', [{ rule: 'declarations-differ', remedy: 'rebuild-container' }]), budget(), () => undefined)
	const xml = utf8(joinBytes(chunks))
	expect(format).toBe('fodt')
	expect(xml).toMatch(/<draw:image><office:binary-data>iVBORw0KGgo[A-Za-z0-9+/=]+<\/office:binary-data><\/draw:image>/)
	expect(xml).not.toContain('mso-application')
	expect(changes.map(({ subject }) => subject)).toEqual(['picture', 'container'])
})

test('bytes are handed on in steps', () => {
	const pieces: number[] = []
	feedOf(new Uint8Array(600_000))((chunk) => pieces.push(chunk.length))
	expect(pieces).toEqual([262_144, 262_144, 75_712])
})

test('styles that hide are found', () => {
	const document = flatDocument()
	readFlatHidingStyles(document, odt().automatic('<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>').flat(), budget())
	expect([...document.hidingStyles]).toEqual(['text H'])
})
