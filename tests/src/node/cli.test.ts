// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The built file, as people run it. */

import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { acceptedDocument, bundle, heldDocument } from './example.ts'

const script = fileURLToPath(bundle)

describe('the built command line', () => {
	test('runs alone, far from the project', () => {
		const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
		copyFileSync(script, join(folder, 'documentgate.mjs'))
		const { status, stdout } = spawnSync(process.execPath, ['documentgate.mjs', 'inspect', '-', '--stdin-name', 'a.fodt', '--lang', 'en'], { cwd: folder, input: acceptedDocument, encoding: 'utf8' })
		expect(stdout).toContain('✓ accepted')
		expect(status).toBe(0)
	})
	test('a reader that goes away ends it quietly', () => {
		const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${script}" rules --format json | head -n 1; exit "\${PIPESTATUS[0]}"`], { encoding: 'utf8' })
		expect(stderr).toBe('')
		expect(status).toBe(0)
	})
	test('watching takes what arrives and stops when told', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
		mkdirSync(join(folder, 'in'))
		const watch = spawn(process.execPath, [script, 'gate', '--watch', '--interval', '1', '--inbox', join(folder, 'in'), '--accepted', join(folder, 'ok'), '--quarantine', join(folder, 'wait'), '--format', 'ndjson'])
		const events = new Promise<string>((done) => {
			let out = ''
			watch.stdout.on('data', (chunk: Buffer) => {
				out += chunk.toString()
				if (out.split('\n').length > 2) done(out)
			})
		})
		writeFileSync(join(folder, 'in/a.fodt'), acceptedDocument)
		writeFileSync(join(folder, 'in/b.rtf'), heldDocument)
		expect(await events).toMatch(/"accepted"[\s\S]*"quarantined"|"quarantined"[\s\S]*"accepted"/)
		watch.kill('SIGTERM')
		expect(await new Promise((done) => watch.once('exit', done))).toBe(1)
		expect(readdirSync(join(folder, 'in'))).toEqual([])
	}, 30_000)
})
