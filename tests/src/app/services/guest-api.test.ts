// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { getGuestReceipt, getPublicRules, getPublicStatistics, publicExportUrl } from '../../../../src/app/services/guest-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('the secret is in the body, never in the address', async () => {
	const asked = listen()
	await getGuestReceipt('geheim')
	expect(asked).toEqual([{ method: 'POST', path: '/receipt', values: { secret: 'geheim' } }])
})
test('numbers and rules for everybody', async () => {
	const asked = listen()
	await getPublicStatistics('2026-01-01')
	await getPublicRules('a b', 2)
	expect(asked).toMatchObject([{ path: '/transparency', values: { from: '2026-01-01' } }, { path: '/transparency/rules/a%20b/2' }])
})
test('the data as a file', () => expect(publicExportUrl('json', '')).toMatch(/\/transparency\.json\?from=$/))
