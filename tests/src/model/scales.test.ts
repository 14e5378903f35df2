// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { severities, strictest, verdicts } from '../../../src/model/scales.ts'

test('the stricter of two, whatever their order', () => {
	expect(strictest(verdicts, 'advise', 'review')).toBe('review')
	expect(strictest(verdicts, 'reject', 'accept')).toBe('reject')
	expect(strictest(severities, 'low', 'low')).toBe('low')
})
