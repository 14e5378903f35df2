// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { useGateSettings } from '../../../../src/app/composables/useGateSettings.ts'
import type { GateSettings } from '../../../../src/app/services/shapes.ts'

const api = vi.hoisted(() => ({ getSettings: vi.fn(), saveSettings: vi.fn() }))
vi.mock('../../../../src/app/services/policy-api.ts', () => api)
vi.mock('../../../../src/app/services/confirmed.ts', () => ({ NotConfirmed: class extends Error {} }))

const settings: GateSettings = { reviewerGroups: ['rat'], auditorGroups: [], fourEyes: false, reviewHours: 48, retentionDays: 90, rejectedDays: 14, mails: true, digestHour: 7, publicTransparency: false, templates: [] }

test('only what is different is sent', async () => {
	api.getSettings.mockResolvedValue(settings)
	api.saveSettings.mockImplementation(async (change: Partial<GateSettings>) => ({ ...settings, ...change }))
	const desk = useGateSettings()
	await desk.start()
	desk.change({ fourEyes: true })
	desk.change({ reviewerGroups: ['rat', 'amt'] })
	desk.change({ reviewerGroups: ['rat'] })
	expect(desk.changes.value).toEqual({ fourEyes: true })
	expect(await desk.save()).toBe(true)
	expect([api.saveSettings.mock.calls, desk.changes.value, desk.draft.value?.fourEyes]).toEqual([[[{ fourEyes: true }]], {}, true])
	desk.change({ mails: false })
	desk.discard()
	expect(desk.changes.value).toEqual({})
})
