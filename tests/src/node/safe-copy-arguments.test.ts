// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { run } from './run.ts'

test.each([['disarm'], ['convert']])('%s wants to know where the copy goes', async (command) => {
	const { code, err } = await run(command, 'a.odt')
	expect(code).toBe(2)
	expect(err).toContain('--output')
})
test('the help names the targets', async () => {
	const { code, out } = await run('convert', '--help')
	expect(code).toBe(0)
	expect(out).toContain('pdf-a')
})
