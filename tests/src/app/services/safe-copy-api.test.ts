// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { convertCase, getSafeCopy, makeSafeCopy, safeCopyUrl } from '../../../../src/app/services/safe-copy-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('each call asks for one thing', async () => {
	const asked = listen()
	await getSafeCopy(1)
	await makeSafeCopy(1)
	await convertCase(1, 'pdf-a')
	expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /cases/1/safe-copy', 'POST /cases/1/safe-copy', 'POST /cases/1/convert'])
	expect(asked[2]?.values).toEqual({ to: 'pdf-a' })
})
test('the file is fetched from the app', () => expect(safeCopyUrl(7)).toContain('/apps/documentgate/cases/7/safe-copy'))
