// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { inspect } from '../../../src/engine/inspect.ts'
import { samples } from '../../../src/node/self-test-samples.ts'
import { presets } from '../../../src/policy/presets.ts'

test.each(samples)('$name shows what it promises, and has no gap', async ({ name, format, traits, bytes }) => {
	const { report } = inspect({ bytes: await bytes(), name }, { policy: presets['council-practice'] })
	expect(report.format.id).toBe(format)
	expect(report.traits).toEqual(expect.arrayContaining([...traits]))
	expect(report.gaps).toEqual([])
	if (traits.length === 0) expect(report.verdict).toBe('accept')
})
test('one sample of each is clean or shows one thing', () => {
	expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length)
})
