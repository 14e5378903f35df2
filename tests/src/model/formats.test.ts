// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { extensionOf, formatKind } from '../../../src/model/formats.ts'

test.each([
	['Antrag.ODT', 'odt'],
	['a.b.docx ', 'docx'],
	['none', ''],
	['folder.x/none', ''],
	['C:\\temp\\invoice.js', 'js'],
	['.hidden', 'hidden'],
	['ends.', ''],
])('%s announces %j', (name, extension) => {
	expect(extensionOf(name)).toBe(extension)
})

test('kinds are found by id', () => {
	expect(formatKind('ott')).toMatchObject({ family: 'odf', base: 'odt', extensions: ['ott'] })
	expect(() => formatKind('nonsense')).toThrow('unknown format id nonsense')
})
