// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../../src/engine/vocabulary.ts'
import { gapKinds, traits } from '../../../src/model/scales.ts'
import { engineVersion } from '../../../src/model/version.ts'
import { presetNames } from '../../../src/policy/presets.ts'
import { rules } from '../../../src/rules/all.ts'

describe('vocabulary', () => {
	const words = vocabulary()
	test('names everything that policies and reports speak of', () => {
		expect(words.engine).toBe(engineVersion)
		expect(words.traits.map((trait) => trait.id)).toEqual(traits)
		expect(Object.keys(words.gaps).sort()).toEqual([...gapKinds].sort())
		expect(words.rules.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id))
		expect(Object.keys(words.presets)).toEqual(presetNames)
	})
	test('survives JSON whole', () => {
		expect(JSON.parse(JSON.stringify(words))).toEqual(words)
	})
})
