// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { formatOfType } from '../../../../src/formats/ooxml/main-kinds.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { plainKinds } from '../../../../src/remedies/ooxml/plain-kinds.ts'
import { docx, pptx, xlsx, type Kind } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

describe('kinds of copies', () => {
	test.each(Object.entries(plainKinds))('%s', (kind, { format, mainType }) => {
		expect(formatKind(kind).family).toBe('ooxml')
		expect(formatKind(format).macroEnabled).toBeUndefined()
		expect(formatOfType(mainType.toLowerCase())).toBe(format)
		expect(plainKinds[format]?.format).toBe(format)
	})
	test.each([['docm', 'docx'], ['dotm', 'dotx'], ['xlsm', 'xlsx'], ['xltm', 'xltx'], ['xlam', 'xlsx'], ['pptm', 'pptx'], ['potm', 'potx'], ['ppsm', 'ppsx']] as const)('%s becomes %s', (before: Kind, after) => {
		const recipe = { d: docx(), x: xlsx().sheet('A'), p: pptx() }[after.charAt(0)] ?? docx()
		const { format, part } = copied(recipe.as(before))
		expect(format).toBe(after)
		expect(part('[Content_Types].xml')).toContain(plainKinds[after]?.mainType)
		expect(part('[Content_Types].xml')).not.toMatch(/macroEnabled/i)
	})
})
