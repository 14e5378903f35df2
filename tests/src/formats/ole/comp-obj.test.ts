// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readCompObj } from '../../../../src/formats/ole/comp-obj.ts'
import { compObj } from '../../../make/ole.ts'

const whole = compObj('Microsoft Word 97-2003 Document', 'Word.Document.8', '{00020906-0000-0000-C000-000000000046}')

describe('readCompObj', () => {
	test('class, name and ProgID', () => {
		expect(readCompObj(whole)).toEqual({ clsid: '{00020906-0000-0000-C000-000000000046}', userType: 'Microsoft Word 97-2003 Document', progId: 'Word.Document.8' })
	})
	test.each([[10, ''], [28, ''], [40, ''], [70, 'Microsoft Word 97-2003 Document']])('cut after %i bytes', (length, userType) => {
		const answer = readCompObj(whole.slice(0, length))
		expect(answer.userType).toBe(userType)
		expect(answer.progId).toBe('')
	})
	test('a length that no ProgID has', () => {
		const wrong = whole.slice()
		wrong[28 + 4 + 32 + 4] = 200
		expect(readCompObj(wrong).progId).toBe('')
	})
})
