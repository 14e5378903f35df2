// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { disarmRefusals } from '../../../../src/model/disarm.ts'
import { conversionTexts } from '../../../../src/node/conversion/conversion-texts.ts'

test('every refusal says what happened and what now, in both languages', () => {
	for (const refusal of [...disarmRefusals, 'no-converter', 'too-slow', 'cannot-read'] as const) {
		for (const text of Object.values(conversionTexts[refusal])) expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/)
	}
})
