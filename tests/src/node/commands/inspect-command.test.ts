// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { folderWithDocuments, run } from '../run.ts'

let folder: string
beforeEach(() => {
	folder = folderWithDocuments()
})

describe('inspect', () => {
	test('exit 0 when all is accepted', async () => {
		const { code, out } = await run('inspect', join(folder, 'clean.fodt'), '--lang', 'en')
		expect(code).toBe(0)
		expect(out).toContain('✓ accepted')
	})
	test('exit 1 when something is held; folders are walked', async () => {
		const { code, out } = await run('inspect', folder, '--lang', 'de')
		expect(code).toBe(1)
		expect(out).toContain('2 Dokumente · angenommen: 1 · wird geprüft: 1')
	})
	test('exit 2 when something cannot be read, and the others are reported all the same', async () => {
		const { code, out, err } = await run('inspect', '/nowhere', join(folder, 'clean.fodt'), '--lang', 'en')
		expect(code).toBe(2)
		expect(err).toBe('/nowhere: There is no such file.\n')
		expect(out).toContain('✓ accepted')
	})
	test('one line of JSON a document, with the path as it was named', async () => {
		const { out } = await run('inspect', '--format', 'ndjson', folder)
		const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { path: string; schema: string })
		expect(lines.map(({ path, schema }) => [path, schema])).toEqual([[join(folder, 'clean.fodt'), 'documentgate-report/1'], [join(folder, 'held.rtf'), 'documentgate-report/1']])
		expect(out.startsWith('{"schema":"documentgate-report/1","engine":"0.1.0","path":')).toBe(true)
	})
	test('JSON of one document is an object, of several an array', async () => {
		expect(JSON.parse((await run('inspect', '--format', 'json', join(folder, 'clean.fodt'))).out)).toMatchObject({ name: 'clean.fodt' })
		expect(JSON.parse((await run('inspect', '--format', 'json', folder)).out)).toHaveLength(2)
	})
	test('SARIF and HTML', async () => {
		expect(JSON.parse((await run('inspect', '--format', 'sarif', folder)).out)).toMatchObject({ version: '2.1.0' })
		expect((await run('inspect', '--format', 'html', '--lang', 'de', folder)).out).toContain('<html lang="de">')
	})
	test('--facts shows what the rules saw', async () => {
		expect((await run('inspect', '--facts', join(folder, 'held.rtf'))).out).toContain('{"kind":"format"')
		expect(JSON.parse((await run('inspect', '--facts', '--format', 'json', join(folder, 'held.rtf'))).out)).toHaveProperty('sightings')
	})
	test('in this process it says the same', async () => {
		const [one, other] = [await run('inspect', '--format', 'ndjson', folder), await run('inspect', '--no-workers', '--format', 'ndjson', folder)]
		expect(other).toEqual(one)
	})
})
