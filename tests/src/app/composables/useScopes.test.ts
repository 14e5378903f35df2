// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { useScopes } from '../../../../src/app/composables/useScopes.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'

const api = vi.hoisted(() => ({ getScopes: vi.fn(), getScopeAddresses: vi.fn(), setScope: vi.fn(), deleteScope: vi.fn() }))
vi.mock('../../../../src/app/services/policy-api.ts', () => api)
vi.mock('../../../../src/app/services/confirmed.ts', () => ({ NotConfirmed: class extends Error {} }))

const order = { kind: 'all', owner: null, path: null, teamFolderId: null, group: null, policyName: 'strict', mode: 'observe', note: null, closesAt: null }

test('a change is followed by a fresh list, a refusal by its reason', async () => {
	api.getScopes.mockResolvedValue([])
	api.deleteScope.mockRejectedValue(new ApiError('There is no such place.', 404))
	const { set, remove, trouble } = useScopes()
	expect(await set('Rat', order)).toBe(true)
	expect([api.setScope.mock.calls, api.getScopes.mock.calls.length]).toEqual([[['Rat', order]], 1])
	expect([await remove('Rat'), trouble.value, api.getScopes.mock.calls.length]).toEqual([false, 'There is no such place.', 1])
})

test('addresses are asked for by the name of the place', async () => {
	api.getScopeAddresses.mockResolvedValue([{ url: 'https://x.example/s/T', name: 'Rat', expiresAt: null, password: false }])
	expect(await useScopes().addresses('Rat')).toHaveLength(1)
	expect(api.getScopeAddresses).toHaveBeenCalledWith('Rat')
})
