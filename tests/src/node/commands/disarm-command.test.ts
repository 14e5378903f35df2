// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleInbox } from '../../../make/sample-inbox.ts'
import { run } from '../run.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'documentgate-test-'))

function put(name: string): { readonly original: string; readonly copy: string; readonly bytes: Uint8Array } {
	const place = folder()
	const bytes = sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0)
	const original = join(place, name)
	writeFileSync(original, bytes)
	return { original, copy: join(place, `copy-${name}`), bytes }
}

describe('documentgate disarm', () => {
	test('writes a safe copy, lists what is different, leaves the original alone', async () => {
		const { original, copy, bytes } = put('anlage-mit-skript.docx')
		const { code, out } = await run('disarm', original, '-o', copy, '--lang', 'de')
		expect(code).toBe(0)
		expect(out).toContain('Sichere Kopie geschrieben')
		expect(out).toMatch(/\n {2}- .+\.\n/)
		expect(new Uint8Array(readFileSync(original))).toEqual(bytes)
		const again = await run('inspect', copy, '--format', 'json')
		expect(JSON.parse(again.out)).toMatchObject({ format: { id: 'docx' } })
		expect(JSON.parse(again.out).traits).not.toContain('embedded-executable')
	})
	test('writes what the copy leaves behind to a folder, with a verdict for each', async () => {
		const { original, copy } = put('anlage-mit-skript.docx')
		const attachments = join(folder(), 'attached')
		const { out } = await run('disarm', original, '-o', copy, '--attachments', attachments, '--format', 'json')
		const { attachments: written } = JSON.parse(out) as { attachments: readonly { name: string; file: string; report: { verdict: string } }[] }
		expect(written.map(({ name, file }) => [name, file])).toEqual([['rechnung.js', join(attachments, 'rechnung.js.held')]])
		expect(existsSync(written[0]?.file ?? '')).toBe(true)
		const again = await run('disarm', original, '-o', copy, '--attachments', attachments, '--lang', 'en')
		expect(again.out).toContain('Attachments, each inspected by itself:')
		expect(again.out).toContain('(2)')
	})
	test('a clean document needs no copy, and that is no failure', async () => {
		const { original, copy } = put('antrag.odt')
		const { code, out } = await run('disarm', original, '-o', copy, '--format', 'json')
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject({ outcome: 'refused', refusal: 'nothing-to-do' })
		expect(existsSync(copy)).toBe(false)
	})
	test('an old format is refused with a way out', async () => {
		const { original, copy } = put('altes-protokoll-mit-feld.doc')
		const { code, out } = await run('disarm', original, '-o', copy, '--lang', 'en')
		expect(code).toBe(1)
		expect(out).toMatch(/^No safe copy: /)
		expect(existsSync(copy)).toBe(false)
	})
	test('a document that is not there', async () => {
		const { code, err } = await run('disarm', '/nowhere/a.odt', '-o', '/tmp/x.odt')
		expect(code).toBe(2)
		expect(err).toContain('could not be read')
	})
})
