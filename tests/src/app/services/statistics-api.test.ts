// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { exportUrl, getStatistics } from '../../../../src/app/services/statistics-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('numbers of a time', async () => {
	const asked = listen()
	await getStatistics('2026-01-01', '')
	expect(asked).toMatchObject([{ path: '/statistics', values: { from: '2026-01-01', to: '' } }])
})
test('the data as a file', () => expect(exportUrl('csv', '2026-01-01', '')).toMatch(/\/export\.csv\?from=2026-01-01&to=$/))
