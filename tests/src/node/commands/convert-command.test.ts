// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleInbox } from '../../../make/sample-inbox.ts'
import { run } from '../run.ts'

function put(name: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), name)
	writeFileSync(path, sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0))
	return path
}

describe('documentgate convert', () => {
	test('without a converter says what is needed and writes nothing', async () => {
		const original = put('altes-protokoll.doc')
		const { code, out } = await run('convert', original, '--to', 'odt', '-o', `${original}.odt`, '--office', '/nowhere/soffice', '--lang', 'de')
		expect(code).toBe(1)
		expect(out).toContain('LibreOffice')
	})
	test('the report as JSON', async () => {
		const original = put('antrag.odt')
		const { code, out } = await run('convert', original, '--to', 'ods', '-o', `${original}.ods`, '--format', 'json')
		expect(code).toBe(1)
		expect(JSON.parse(out)).toMatchObject({ schema: 'documentgate-conversion/1', outcome: 'refused', refusal: 'unsupported' })
	})
	test('an unknown target is wrong use', async () => {
		expect((await run('convert', put('antrag.odt'), '--to', 'wordstar', '-o', '/tmp/x')).code).toBe(2)
	})
})
