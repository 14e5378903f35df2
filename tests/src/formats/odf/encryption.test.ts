// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt } from '../../../make/odf.ts'
import { factsOf, gapsIn, inspected } from './seen.ts'

describe('encryption', () => {
	test('of a document', () => {
		const bytes = odt().link('http://example.org').encrypted().package()
		expect(factsOf(bytes, 'encryption')).toMatchObject([{ method: 'AES-256', opened: false, scope: 'document' }])
		expect(gapsIn(bytes)).toEqual(['encrypted AES-256'])
		expect(inspected(bytes).report.traits).toEqual(['encrypted'])
	})
	test('of a whole package', () => {
		const bytes = odt().without('content.xml').without('styles.xml').without('meta.xml').without('settings.xml').file('encrypted-package', 'x').encrypted('http://www.w3.org/2009/xmlenc11#aes256-gcm').package()
		expect(gapsIn(bytes)).toEqual(['encrypted AES-256 GCM'])
	})
	test('of one part', () => {
		const bytes = odt().without('content.xml').file('Basic/Standard/M.xml', 'x').without('styles.xml').encrypted().package()
		expect(factsOf(bytes, 'encryption')).toMatchObject([{ scope: 'part' }])
		expect(gapsIn(bytes)).toContain('encrypted AES-256')
	})
	test('that names no file of the package locks nothing', () => {
		expect(factsOf(odt().file('gone/', '', '').package(), 'encryption')).toEqual([])
	})
})
