// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { run } from '../run.ts'

describe('rules', () => {
	test('all, by trait', async () => {
		const { code, out } = await run('rules', '--lang', 'de')
		expect(code).toBe(0)
		expect(out).toMatch(/^macro$/m)
	})
	test('one, with its four texts', async () => {
		const [{ id, text }] = JSON.parse((await run('rules', '--format', 'json')).out) as [{ id: string; text: { de: { advice: string } } }]
		const { out } = await run('rules', id, '--lang', 'de')
		expect(out.replace(/\s+/g, ' ')).toContain(text.de.advice)
	})
	test('one that is not', async () => {
		expect(await run('rules', 'nonsense')).toMatchObject({ code: 2, err: 'There is no rule nonsense. “documentgate rules” lists all.\n' })
	})
})
