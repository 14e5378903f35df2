// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { getPages, pictureUrl } from '../../../../src/app/services/pages-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('the pages are asked for by their case', async () => {
	const asked = listen()
	await getPages(3)
	expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /cases/3/pages'])
})
test('a picture of another drawing has another address', () => {
	expect(pictureUrl(3, 2, 'a')).toContain('/apps/documentgate/cases/3/pages/2?version=a')
	expect(pictureUrl(3, 2, 'a')).not.toBe(pictureUrl(3, 2, 'b'))
})
