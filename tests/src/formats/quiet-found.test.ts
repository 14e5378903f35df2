// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { quietFound } from '../../../src/formats/quiet-found.ts'
import { Budget } from '../../../src/model/budget.ts'
import { Damage } from '../../../src/model/failures.ts'
import { defaultLimits } from '../../../src/model/limits.ts'

test('nobody listens, and breaks are thrown', () => {
	const found = quietFound(new Budget(defaultLimits))
	found.fact({ kind: 'limit', limit: 'entries' })
	found.gap('damaged', 'x')
	expect(found.part(new Uint8Array(1), { name: 'a', role: 'object' }).unread).toBe(true)
	let isRead = false
	expect(found.nested('ole', { name: 'a', role: 'object' }, () => { isRead = true }).format).toBe('ole')
	expect(isRead).toBe(true)
	expect(quietFound(found.budget, 'a.odt').claims.name).toBe('a.odt')
	expect(found.guard('a', () => undefined)).toBe(true)
	expect(() => found.guard('a', () => {
		throw new Damage('x')
	})).toThrow(Damage)
})
