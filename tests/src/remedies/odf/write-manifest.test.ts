// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { utf8 } from '../../../../src/bytes/text.ts'
import { manifestXml, plainMediaType } from '../../../../src/remedies/odf/write-manifest.ts'

const odt = 'application/vnd.oasis.opendocument.text'

test.each([
	{ name: 'with a version', type: odt, version: '1.3', has: ['manifest:version="1.3"', 'opendocument:xmlns:manifest:1.0', 'manifest:full-path="a &amp; &quot;b&quot;"'], lacks: [] },
	{ name: 'before versions were written', type: odt, version: '1.1', has: [], lacks: ['manifest:version'] },
	{ name: 'of an unknown version', type: odt, version: '9"', has: [], lacks: ['manifest:version'] },
	{ name: 'of OpenOffice.org 1.x', type: 'application/vnd.sun.xml.writer', version: '1.3', has: ['http://openoffice.org/2001/manifest'], lacks: ['manifest:version'] },
])('$name', ({ type, version, has, lacks }) => {
	const xml = utf8(manifestXml(type, version, [{ path: 'a & "b"', mediaType: 'text/xml' }]))
	for (const text of has) expect(xml).toContain(text)
	for (const text of lacks) expect(xml).not.toContain(text)
})

test.each([['image/png', 'image/png'], ['image/png; x=y', ''], ['', ''], ['a/b"', '']])('media type %s', (type, plain) => {
	expect(plainMediaType(type)).toBe(plain)
})
