// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Attachment } from '../../../src/engine/attachments.ts'
import { safeName, writeAttachments } from '../../../src/node/write-attachments.ts'
import { WrongUse } from '../../../src/node/wrong-use.ts'
import { exampleReport } from './example.ts'

const attachment = (name: string, verdict: 'accept' | 'review' = 'accept'): Attachment => ({ name, at: { path: ['a.pdf', name] }, bytes: new Uint8Array([1]), report: exampleReport({ verdict }) })

test.each([
	{ name: '../../etc/passwd', safe: 'passwd' },
	{ name: 'C:\\Windows\\a.dll', safe: 'a.dll' },
	{ name: '.bashrc', safe: 'bashrc' },
	{ name: 'con.txt', safe: '_con.txt' },
	{ name: 'a<b>:"|?*.odt', safe: 'a_b______.odt' },
	{ name: '', safe: 'attachment' },
	{ name: '..', safe: 'attachment' },
	{ name: '-rf', safe: 'rf' },
	{ name: `${'x'.repeat(300)}.odt`, safe: `${'x'.repeat(116)}.odt` },
])('$name is written as $safe', ({ name, safe }) => {
	expect(safeName(name, false)).toBe(safe)
	expect(safeName(name, true)).toBe(`${safe}.held`)
})

test('signs that turn text around are not in names', () => {
	expect(safeName('a\u202eodt.exe', false)).not.toMatch(/[\u202a-\u202e]/)
})

test('nothing is ever written over, and what is held or would run cannot be opened by a click', () => {
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
	writeFileSync(join(folder, 'a.odt'), 'mine')
	const written = writeAttachments(folder, [attachment('x/a.odt'), attachment('a.odt', 'review'), attachment('run.bat')])
	expect(written.map(({ name, path }) => [name, path[1]])).toEqual([['a.odt', 'x/a.odt'], ['a.odt', 'a.odt'], ['run.bat', 'run.bat']])
	expect(readdirSync(folder).sort()).toEqual(['a (2).odt', 'a.odt', 'a.odt.held', 'run.bat.held'])
	expect(readFileSync(join(folder, 'a.odt'), 'utf8')).toBe('mine')
})

test('a folder that cannot be made is a wrong use', () => {
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
	writeFileSync(join(folder, 'file'), '')
	expect(() => writeAttachments(join(folder, 'file'), [attachment('a.odt')])).toThrow(WrongUse)
	expect(writeAttachments(join(folder, 'file'), [])).toEqual([])
})
