// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The lists follow the model. */

import { expect, test } from 'vitest'
import { formatKinds } from '../../../src/model/formats.ts'
import { traits } from '../../../src/model/scales.ts'
import { conformanceKeys, formatKeys, gapVerdicts, suggestions, traitKeys } from '../../../src/policy/shape.ts'

test('every format and trait can be named, once', () => {
	expect(new Set(formatKeys).size).toBe(formatKinds.length + 1)
	expect(traitKeys).toEqual([...traits, '*'])
	expect(new Set(conformanceKeys).size).toBe(conformanceKeys.length)
	expect(suggestions).toContain('pdf-a')
})

test('only unknown formats may pass unseen', () => {
	expect(Object.entries(gapVerdicts).filter(([, allowed]) => allowed.includes('accept')).map(([gap]) => gap)).toEqual(['unsupported'])
})
