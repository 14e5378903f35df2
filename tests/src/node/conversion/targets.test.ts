// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { formatKinds } from '../../../../src/model/formats.ts'
import { moduleFor, targetKinds, targetsFor } from '../../../../src/node/conversion/targets.ts'

describe('what can become what', () => {
	test.each([
		['odt', 'writer'], ['ott', 'writer'], ['docm', 'writer'], ['dotx', 'writer'], ['rtf', 'writer'], ['doc', 'writer'],
		['xlsb', 'calc'], ['xltx', 'calc'], ['xls', 'calc'], ['potx', 'impress'], ['odg', 'draw'], ['zip', undefined], ['unknown', undefined],
	])('%s is opened by %s', (format, module) => expect(moduleFor(format)).toBe(module))

	test('a text becomes text or a file copy, no spreadsheet', () => {
		expect(targetsFor('rtf')).toContain('odt')
		expect(targetsFor('rtf')).toContain('pdf-a')
		expect(targetsFor('rtf')).not.toContain('ods')
	})
	test('a PDF is only made ready for filing', () => expect(targetsFor('pdf')).toEqual(['pdf-a']))
	test('what no office program opens becomes nothing', () => expect(targetsFor('png')).toEqual([]))
	test('media types are those of the format table', () => {
		for (const [id, { mediaType, extension }] of Object.entries(targetKinds)) {
			if (id === 'pdf-a' || id === 'txt') continue
			expect(formatKinds.find((kind) => kind.id === extension)?.mediaType).toBe(mediaType)
		}
	})
})
