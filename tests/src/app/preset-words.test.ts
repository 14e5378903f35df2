// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { presetExplanation, presetTitle } from '../../../src/app/preset-words.ts'
import { presetNames } from '../../../src/policy/presets.ts'

test('every preset says whom it is for', () => expect(new Set(presetNames.map((preset) => `${presetTitle(preset)}: ${presetExplanation(preset)}`)).size).toBe(presetNames.length))
