// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { severityWord } from '../../../src/app/scale-words.ts'
import { severities } from '../../../src/model/scales.ts'

test('every severity has words of its own', () => {
	expect(new Set(severities.map(severityWord)).size).toBe(severities.length)
})
