// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { flatKindOfGenre, genreOfBody, genreOfClass, genreOfKind, kindOfGenre, kindOfMediaType, looksLikeOdf } from '../../../../src/formats/odf/kinds.ts'

describe('media types', () => {
	test.each([
		['application/vnd.oasis.opendocument.text', 'odt', true],
		['application/vnd.oasis.opendocument.spreadsheet-template', 'ots', true],
		['application/vnd.oasis.opendocument.presentation-flat-xml', 'odp', true],
		['application/x-vnd.oasis.opendocument.graphics', 'odg', false],
		['application/vnd.oasis.opendocument.text\n', 'odt', false],
		['application/vnd.sun.xml.writer', 'sxw', true],
		['application/vnd.sun.xml.calc.template', 'stc', true],
		['application/vnd.oasis.opendocument.text-master', 'odm', true],
		['application/vnd.oasis.opendocument.base', 'odb', true],
	])('%s', (mediaType, id, exact) => {
		expect(kindOfMediaType(mediaType)).toEqual({ id, exact })
	})
	test.each(['text/xml', 'application/vnd.oasis.opendocument.constructor', 'application/vnd.oasis.opendocument.rand', 'application/zip', ''])('no kind: %s', (mediaType) => {
		expect(kindOfMediaType(mediaType)).toBeUndefined()
	})
	test('an unknown type of the family is still one of the family', () => {
		expect(looksLikeOdf('application/vnd.oasis.opendocument.rand')).toBe(true)
		expect(looksLikeOdf('application/pdf')).toBe(false)
	})
})

describe('genres', () => {
	test('are the same for a package, its template, the old format and the flat file', () => {
		expect(['ods', 'ots', 'sxc', 'fods'].map(genreOfKind)).toEqual(Array(4).fill('spreadsheet'))
	})
	test('come from the body', () => {
		expect([genreOfBody('office:drawing'), genreOfBody('math:math'), genreOfBody('office:meta'), genreOfBody('constructor')]).toEqual(['graphics', 'formula', undefined, undefined])
	})
	test('come from the class in OpenOffice.org 1.x', () => {
		expect([genreOfClass('drawing'), genreOfClass('online-text'), genreOfClass('')]).toEqual(['graphics', 'text', undefined])
	})
	test('have a package and a flat kind', () => {
		expect([kindOfGenre('chart'), flatKindOfGenre('presentation'), flatKindOfGenre('chart'), flatKindOfGenre(undefined)]).toEqual(['odc', 'fodp', 'fodt', 'fodt'])
	})
})
