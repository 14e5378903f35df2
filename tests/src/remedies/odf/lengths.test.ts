// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { lengthInPoints } from '../../../../src/remedies/odf/lengths.ts'

test.each([['2.54cm', 72], ['25.4mm', 72], ['1in', 72], ['1inch', 72], [' 12 pt ', 12], ['1pc', 12], ['4px', 3], ['.5in', 36], ['50%', undefined], ['wide', undefined], ['', undefined], [undefined, undefined], ['1em', undefined]])('%s', (text, points) => {
	const got = lengthInPoints(text)
	if (points === undefined) expect(got).toBeUndefined()
	else expect(got).toBeCloseTo(points)
})
