// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { packageKinds } from '../../../../src/formats/zip/package-kinds.ts'
import { zip } from '../../../make/zip.ts'
import { opened } from './opened.ts'

const odfRoot = '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'

test.each([
	{ name: 'mimetype', maker: zip().with('mimetype', 'application/vnd.oasis.opendocument.text', 0), kinds: { odf: true, opc: false } },
	{ name: 'compressed mimetype of the predecessor', maker: zip().with('mimetype', 'application/vnd.sun.xml.writer'), kinds: { odf: true, opc: false } },
	{ name: 'another mimetype', maker: zip().with('mimetype', 'application/epub+zip', 0), kinds: { odf: false, opc: false } },
	{ name: 'manifest', maker: zip().with('META-INF/manifest.xml', ''), kinds: { odf: true, opc: false } },
	{ name: 'only content', maker: zip().with('content.xml', odfRoot), kinds: { odf: true, opc: false } },
	{ name: 'content of something else', maker: zip().with('content.xml', '<document/>'), kinds: { odf: false, opc: false } },
	{ name: 'content types in another spelling', maker: zip().with('[content_types].XML', ''), kinds: { odf: false, opc: true } },
	{ name: 'only relationships', maker: zip().with('_rels\\.rels', ''), kinds: { odf: false, opc: true } },
	{ name: 'both', maker: zip().with('_rels/.rels', '').with('META-INF/manifest.xml', ''), kinds: { odf: true, opc: true } },
	{ name: 'Java', maker: zip().with('META-INF/MANIFEST.MF', '').with('a/B.class', ''), kinds: { odf: false, opc: false, program: 'jar' } },
	{ name: 'Android', maker: zip().with('AndroidManifest.xml', '').with('classes.dex', ''), kinds: { odf: false, opc: false, program: 'apk' } },
	{ name: 'a mimetype that cannot be read', maker: zip().with('mimetype', 'x').compressedAs(Uint8Array.of(7)), kinds: { odf: false, opc: false } },
])('$name', ({ maker, kinds }) => {
	expect(packageKinds(opened(maker.bytes()).archive)).toEqual(kinds)
})
