// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt, onePixel } from '../../../make/odf.ts'
import { factsOf } from './seen.ts'

const details = (bytes: Uint8Array): readonly string[] => factsOf(bytes, 'structure').map(({ defect, detail }) => `${defect}: ${detail ?? ''}`)

describe('manifest against archive', () => {
	test.each([
		['listed and there', odt().file('Pictures/a.png', onePixel, 'image/png'), []],
		['there but unlisted', odt().file('Pictures/a.png', onePixel, '', false), ['odf-entry-unlisted: Pictures/a.png']],
		['files that are never listed', odt().file('META-INF/documentsignatures.xml', '<a/>', '', false), []],
		['listed but absent', odt().without('settings.xml'), ['odf-entry-absent: settings.xml']],
		['a picture of another type', odt().file('Pictures/a.png', onePixel, 'image/jpeg'), ['odf-media-type-differs: Pictures/a.png: image/jpeg']],
		['a picture that is called text', odt().file('Pictures/a.png', onePixel, 'text/plain'), ['odf-media-type-differs: Pictures/a.png: text/plain']],
		['a content that is called a picture', odt().file('content.xml', odt().contentXml(), 'image/png'), ['odf-media-type-differs: content.xml: image/png']],
	])('%s', (_, recipe, expected) => {
		expect(details(recipe.package())).toEqual(expected)
	})
	test('a long list is cut', () => {
		const recipe = odt()
		for (let index = 0; index < 9; index++) recipe.file(`Pictures/${index}.png`, onePixel, '', false)
		expect(details(recipe.package())[0]).toMatch(/ and 4 more$/)
	})
})
