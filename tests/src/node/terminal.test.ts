// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { processTerminal, writeFully } from '../../../src/node/terminal.ts'

test('writes all of a long text', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'out')
	const file = openSync(path, 'w')
	writeFully(file, 'ä'.repeat(500_000))
	closeSync(file)
	expect(readFileSync(path, 'utf8')).toBe('ä'.repeat(500_000))
})
test('what cannot be written is not hidden', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'out')
	const file = openSync(path, 'w')
	closeSync(file)
	expect(() => writeFully(file, 'x')).toThrow(/EBADF/)
})
test('no colour where nobody looks', () => {
	expect(processTerminal().colour).toBe(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb')
	expect(processTerminal().width).toBeGreaterThan(0)
})
