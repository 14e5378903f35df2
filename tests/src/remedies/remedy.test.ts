// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { formatKinds } from '../../../src/model/formats.ts'
import { disarmers } from '../../../src/remedies/all.ts'
import { defineDisarmer } from '../../../src/remedies/remedy.ts'

test('a disarmer is what was defined', () => {
	for (const disarmer of disarmers) expect(defineDisarmer(disarmer)).toBe(disarmer)
})

test('every kind of document has one disarmer at most', () => {
	for (const kind of formatKinds) expect(disarmers.filter((disarmer) => disarmer.handles(kind)).length, kind.id).toBeLessThan(2)
})
