// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { run } from '../run.ts'

test('self-test passes', async () => {
	const { code, out } = await run('self-test')
	expect(out).toContain(', 0 failed')
	expect(code).toBe(0)
	expect(JSON.parse((await run('self-test', '--format', 'json')).out)).toMatchObject({ failed: 0 })
})
