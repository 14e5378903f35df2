// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { entryKind } from '../../../../src/formats/odf/entries.ts'

describe('what a file of a package is', () => {
	test.each([
		['mimetype', '', 'structure'], ['META-INF/manifest.xml', '', 'structure'], ['Pictures/', '', 'structure'], ['', '', 'structure'],
		['content.xml', 'text/xml', 'xml'], ['manifest.rdf', 'application/rdf+xml', 'xml'], ['meta/more.rdf', '', 'xml'], ['Configurations2/menubar/menubar.xml', '', 'xml'],
		['Basic/Standard/Module1.xml', 'text/xml', 'xml'], ['Basic/Standard/Module1.pba', '', 'protected-code'], ['Dialogs/Standard/Dialog1.xml', '', 'xml'], ['Dialogs/Standard/DialogStrings_en_US.properties', '', 'inert'],
		['Scripts/python/a.py', '', 'script'], ['Scripts/evil.exe', '', 'script'],
		['META-INF/documentsignatures.xml', '', 'signature'], ['META-INF/other.xml', '', 'unknown'],
		['Pictures/a.png', 'image/png', 'passive'], ['Pictures/a', '', 'picture'], ['Pictures/a.svg', 'image/svg+xml', 'picture'], ['ObjectReplacements/Object 1', '', 'picture'], ['media/image1.jpeg', '', 'passive'],
		['Thumbnails/thumbnail.png', '', 'thumbnail'], ['Fonts/a.ttf', '', 'passive'], ['layout-cache', 'application/binary', 'inert'],
		['Versions/Version1', '', 'version'], ['Object 1', 'application/vnd.sun.star.oleobject', 'object'], ['Object 1', '', 'object'], ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'object'],
		['debug/notes.txt', '', 'unknown'], ['evil.exe', '', 'unknown'], ['database/script', '', 'unknown'],
	])('%s (%s): %s', (name, mediaType, kind) => {
		expect(entryKind(name, mediaType, false)).toBe(kind)
	})
	test('files of an embedded database', () => {
		expect(entryKind('database/script', '', true)).toBe('database')
	})
})
