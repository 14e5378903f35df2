// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { heldDocument } from '../example.ts'
import { folderWithDocuments, run } from '../run.ts'

let folder: string
beforeEach(() => {
	folder = folderWithDocuments('in')
})

describe('gate', () => {
	const folders = (): string[] => ['--inbox', join(folder, 'in'), '--accepted', join(folder, 'ok'), '--quarantine', join(folder, 'wait')]
	test('sorts the inbox', async () => {
		const { code, out } = await run('gate', ...folders(), '--lang', 'en')
		expect(code).toBe(1)
		expect(out).toContain('✓ clean.fodt')
		expect(readdirSync(join(folder, 'in'))).toEqual([])
		expect(readdirSync(join(folder, 'ok'))).toContain('clean.fodt')
		expect(readdirSync(join(folder, 'wait'))).toContain('held.rtf')
	})
	test('tells programs, a line of JSON an event', async () => {
		const { out } = await run('gate', ...folders(), '--format', 'ndjson')
		expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { event: string }).event).sort()).toEqual(['accepted', 'quarantined'])
	})
	test('an inbox that is not there', async () => {
		const { code, err } = await run('gate', '--inbox', join(folder, 'no'), '--accepted', join(folder, 'ok'), '--quarantine', join(folder, 'wait'))
		expect(code).toBe(2)
		expect(err).toContain('Create the folder first.')
	})
	test('folders inside each other', async () => {
		const { code, err } = await run('gate', '--inbox', join(folder, 'in'), '--accepted', join(folder, 'in/ok'), '--quarantine', join(folder, 'wait'))
		expect(code).toBe(2)
		expect(err).toContain('three separate folders')
	})
	test('takes up what an earlier run had claimed', async () => {
		mkdirSync(join(folder, 'in/.documentgate'))
		writeFileSync(join(folder, 'in/.documentgate/left.rtf'), heldDocument)
		await run('gate', ...folders())
		expect(readdirSync(join(folder, 'wait'))).toContain('left.rtf')
		expect(readdirSync(join(folder, 'in'))).toEqual([])
	})
})
