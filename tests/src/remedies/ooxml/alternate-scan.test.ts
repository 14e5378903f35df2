// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx } from '../../../make/ooxml.ts'
import { bodyOf } from './copied.ts'

const mc = ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const both = (choice: string, fallback: string): string => `<w:p><mc:AlternateContent${mc}><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:p>`
const bare = (xml: string): string => xml.replace(mc, '')
const unknown = '<n:thing xmlns:n="http://unknown.example/"/>'

const rows: readonly (readonly [name: string, body: string, expected: string])[] = [
	['both stay', both('<w:r/>', '<w:r/>'), bare(both('<w:r/>', '<w:r/>'))],
	['nothing is left to choose', both(unknown, '<w:r><w:t>x</w:t></w:r>'), '<w:p><w:r><w:t>x</w:t></w:r></w:p>'],
	['nothing is left at all', both(unknown, unknown), '<w:p></w:p>'],
	['nothing is left to fall back to', both('<w:r/>', unknown), bare(both('<w:r/>', ''))],
	['a choice that was empty before', both('', '<w:r/>'), bare(both('', '<w:r/>'))],
	['one of two choices', `<mc:AlternateContent${mc}><mc:Choice Requires="a">${unknown}</mc:Choice><mc:Choice Requires="b"><w:r/></mc:Choice></mc:AlternateContent>`, '<mc:AlternateContent><mc:Choice Requires="b"><w:r/></mc:Choice></mc:AlternateContent>'],
]

describe('alternatives in a copy', () => {
	test.each(rows)('%s', (_name, body, expected) => {
		expect(bodyOf(docx(body))).toBe(expected)
	})
})
