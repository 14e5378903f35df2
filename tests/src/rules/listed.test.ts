// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lists of names as a sentence shows them. */

import { expect, test } from 'vitest'
import { listed } from '../../../src/rules/listed.ts'

test.each([
	[[], ''],
	[['Shell'], 'Shell'],
	[['Shell', 'Kill', 'Shell'], 'Shell, Kill'],
	[['a', 'b', 'c', 'd'], 'a, b, c, d'],
	[['a', 'b', 'c', 'd', 'e'], 'a, b, c, d …'],
])('%j', (names, text) => {
	expect(listed(names)).toBe(text)
})
