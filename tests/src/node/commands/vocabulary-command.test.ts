// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { run } from '../run.ts'

test('one JSON document with rules and presets', async () => {
	const { code, out } = await run('vocabulary')
	expect(code).toBe(0)
	expect(JSON.parse(out)).toMatchObject({ schema: 'documentgate-vocabulary/1', presets: { 'council-practice': { name: { de: 'Ratspraxis' } } } })
})
