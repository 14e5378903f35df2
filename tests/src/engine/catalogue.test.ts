// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { catalogue } from '../../../src/engine/catalogue.ts'
import { traits } from '../../../src/model/scales.ts'

test('is data only', () => {
	expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
})
test('has a rule for every trait', () => {
	const told = new Set(catalogue.map((rule) => rule.trait))
	expect(traits.filter((trait) => !told.has(trait))).toEqual([])
})
