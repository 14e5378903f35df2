// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { contradicts, passiveKindOfName, recognisePassive } from '../../../../src/formats/odf/pictures.ts'
import { harmlessProgram, onePixel } from '../../../make/odf.ts'

describe('pictures, media, fonts', () => {
	test.each([['a.PNG', 'png'], ['a.jpeg', 'jpeg'], ['a.ttf', 'sfnt'], ['a.mp4', 'mp4'], ['a.svg', undefined], ['a.swf', undefined], ['a.exe', undefined], ['a', undefined]])('%s announces %s', (name, kind) => {
		expect(passiveKindOfName(name)).toBe(kind)
	})
	test('are known by their beginning', () => {
		expect(recognisePassive(onePixel, 'png')).toBe('png')
		expect(recognisePassive(onePixel, 'jpeg')).toBe('png')
		expect(recognisePassive(onePixel)).toBe('png')
		expect(recognisePassive(harmlessProgram(), 'png')).toBeUndefined()
		expect(recognisePassive(new Uint8Array(0))).toBeUndefined()
	})
	test.each([
		['image/png', 'png', false], ['image/jpg', 'jpeg', false], ['image/x-emf', 'emf', false], ['', 'png', false], ['application/octet-stream', 'png', false],
		['application/x-openoffice-gdimetafile;windows_formatname="a"', 'svm', false], ['video/quicktime', 'mp4', false], ['application/x-font-ttf', 'sfnt', false],
		['image/jpeg', 'png', true], ['text/html', 'png', true], ['image/svg+xml', 'png', true], ['application/x-msdownload', 'png', true], ['audio/mpeg', 'png', true],
	])('%s for %s contradicts: %s', (mediaType, kind, expected) => {
		expect(contradicts(mediaType, kind)).toBe(expected)
	})
})
