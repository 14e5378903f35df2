// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { disarmRefusals } from '../../../../src/model/disarm.ts'
import { pagesTexts } from '../../../../src/node/conversion/pages-texts.ts'

test('every refusal says in both languages that there are no pages, and why', () => {
	for (const refusal of [...disarmRefusals, 'no-converter', 'too-slow', 'cannot-read'] as const) {
		for (const text of Object.values(pagesTexts[refusal])) expect(text).toMatch(/^[A-ZÄÖÜ].*(?:Seiten?|pages?).*\.$/)
	}
})
