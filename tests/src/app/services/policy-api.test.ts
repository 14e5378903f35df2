// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { deleteScope, getPolicy, savePolicy } from '../../../../src/app/services/policy-api.ts'

const { call } = vi.hoisted(() => ({ call: vi.fn() }))
vi.mock('../../../../src/app/services/ocs.ts', () => ({ call }))
vi.mock('../../../../src/app/services/confirmed.ts', () => ({ confirmed: (act: () => Promise<unknown>) => act() }))

test('names become part of the address as text', async () => {
	await getPolicy('a-b', 3)
	await deleteScope('Rat & Ausschüsse')
	await savePolicy('a-b', '{}', 'why', undefined)
	expect(call.mock.calls).toEqual([
		['GET', '/policies/a-b', { revision: 3 }],
		['DELETE', '/scopes/Rat%20%26%20Aussch%C3%BCsse'],
		['PUT', '/policies/a-b', { json: '{}', comment: 'why', basedOn: null }],
	])
})
