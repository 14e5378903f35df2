// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { placeholderGroup } from '../../../../src/remedies/rtf/pictures.ts'

test('a placeholder has the size of what it stands for', () => {
	expect(placeholderGroup('object', 'http://a.example/', 2_000, 1_000)).toMatch(/^\{\\pict\\pngblip\\picw150\\pich75\\picwgoal2000\\pichgoal1000\n89504e47[0-9a-f\n]+\}$/)
})

test('and a usual one where nobody knows', () => {
	expect(placeholderGroup('picture', '', undefined, 0)).toContain('\\picwgoal4800\\pichgoal1600')
})
