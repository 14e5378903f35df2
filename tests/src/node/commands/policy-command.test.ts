// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { presets } from '../../../../src/policy/presets.ts'
import { folderWithDocuments, run } from '../run.ts'

let folder: string
beforeEach(() => {
	folder = folderWithDocuments()
})

test('the schema is JSON', async () => {
	expect(JSON.parse((await run('policy', 'schema')).out)).toHaveProperty('$schema')
})

describe('check', () => {
	test('says that a policy can be used', async () => {
		const file = join(folder, 'mine.json')
		writeFileSync(file, JSON.stringify(presets.strict))
		expect(await run('policy', 'check', file, '--lang', 'de')).toMatchObject({ code: 0, out: `${file}: „Streng“ kann verwendet werden.\n` })
	})
	test('says what is wrong and where', async () => {
		const file = join(folder, 'mine.json')
		writeFileSync(file, JSON.stringify({ ...presets.strict, gaps: { ...presets.strict.gaps, encrypted: { verdict: 'accept' } } }))
		const { code, err } = await run('policy', 'check', file)
		expect(code).toBe(2)
		expect(err).toContain('/gaps/encrypted')
	})
})

describe('diff', () => {
	test('of the same', async () => {
		expect((await run('policy', 'diff', 'strict', 'strict', '--lang', 'de')).out).toBe('Kein Unterschied.\n')
	})
	test('in words, with the place', async () => {
		expect((await run('policy', 'diff', 'council-practice', 'strict', '--lang', 'en')).out).toContain('(/traits/macro)')
	})
})

describe('simulate', () => {
	test('counts what would change', async () => {
		const { code, out } = await run('policy', 'simulate', 'observe-only', folder, '--lang', 'en')
		expect(code).toBe(0)
		expect(out).toContain('Of 2 documents, 1 would be judged differently.')
		expect(out).toContain('held.rtf: held for review →')
	})
	test('works on stored reports', async () => {
		const file = join(folder, 'reports.ndjson')
		writeFileSync(file, (await run('inspect', '--format', 'ndjson', join(folder, 'held.rtf'))).out)
		expect(JSON.parse((await run('policy', 'simulate', 'observe-only', file, '--format', 'json')).out)).toMatchObject({ documents: 1, before: { review: 1 }, changed: [{ before: 'review' }] })
	})
	test.each(['not json', '{"schema":"other"}'])('a line that is no report: %s', async (line) => {
		const file = join(folder, 'reports.ndjson')
		writeFileSync(file, `${line}\n`)
		expect(await run('policy', 'simulate', 'strict', file)).toMatchObject({ code: 2, err: expect.stringContaining('line 1 is no report') })
	})
	test('a path that is not there', async () => {
		expect(await run('policy', 'simulate', 'strict', '/nowhere')).toMatchObject({ code: 2 })
	})
})
