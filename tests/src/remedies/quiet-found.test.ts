// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Damage } from '../../../src/model/failures.ts'
import { Budget } from '../../../src/model/budget.ts'
import { defaultLimits } from '../../../src/model/limits.ts'
import { quietFound } from '../../../src/remedies/quiet-found.ts'

test('nobody listens', () => {
	const found = quietFound(new Budget(defaultLimits), 'a.pdf')
	expect(found.claims.name).toBe('a.pdf')
	expect(found.part(new Uint8Array(0), { name: 'a', role: 'content' }).unread).toBe(true)
	let inner = false
	expect(found.nested('rtf', { name: 'a', role: 'content' }, () => { inner = true })).toMatchObject({ format: 'rtf' })
	expect(inner).toBe(true)
})

test('a break ends the work', () => {
	expect(() => quietFound(new Budget(defaultLimits)).guard('a', () => {
		throw new Damage('broken')
	})).toThrow(Damage)
})
