// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { moveWithoutOverwriting, numbered, writeAtomically } from '../../../../src/node/gate/move-document.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
})
const put = (name: string, content: string): string => {
	writeFileSync(join(folder, name), content)
	return join(folder, name)
}

describe('moving', () => {
	test('to a new folder', () => {
		const from = put('a.odt', 'one')
		const to = moveWithoutOverwriting(from, join(folder, 'x/y/a.odt'))
		expect(readFileSync(to, 'utf8')).toBe('one')
		expect(existsSync(from)).toBe(false)
	})
	test('never overwrites', () => {
		put('there.odt', 'old')
		put('there (2).odt', 'older')
		const to = moveWithoutOverwriting(put('a.odt', 'new'), join(folder, 'there.odt'))
		expect(to).toBe(join(folder, 'there (3).odt'))
		expect(readFileSync(join(folder, 'there.odt'), 'utf8')).toBe('old')
	})
	test('is at both places while what stands beside it is written', () => {
		const from = put('a.odt', 'one')
		moveWithoutOverwriting(from, join(folder, 'b.odt'), (target) => {
			expect(existsSync(from)).toBe(true)
			expect(readFileSync(target, 'utf8')).toBe('one')
		})
	})
	test('when writing beside it fails, the old place still has it', () => {
		const from = put('a.odt', 'one')
		expect(() => moveWithoutOverwriting(from, join(folder, 'b.odt'), () => {
			throw new Error('disk full')
		})).toThrow('disk full')
		expect(readFileSync(from, 'utf8')).toBe('one')
	})
	test('a move that was cut short is finished, not doubled', () => {
		const from = put('a.odt', 'one')
		linkSync(from, join(folder, 'b.odt'))
		expect(moveWithoutOverwriting(from, join(folder, 'b.odt'))).toBe(join(folder, 'b.odt'))
		expect(readdirSync(folder)).toEqual(['b.odt'])
	})
	test('to another file system it is copied whole', () => {
		const other = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/documentgate-test-') : folder
		writeFileSync(join(other, 'c.odt'), 'old')
		const to = moveWithoutOverwriting(put('a.odt', 'one'), join(other, 'c.odt'))
		expect(to).toBe(join(other, 'c (2).odt'))
		expect(readFileSync(to, 'utf8')).toBe('one')
		expect(readdirSync(folder).includes('a.odt')).toBe(false)
	})
})

test('numbered names keep the ending', () => {
	expect([numbered('/x/a.b.odt', 1), numbered('/x/a.b.odt', 2), numbered('/x/none', 3)]).toEqual(['/x/a.b.odt', '/x/a.b (2).odt', '/x/none (3)'])
})

test('writing leaves no half files', () => {
	const path = join(folder, 'r/report.json')
	writeAtomically(path, 'one')
	writeAtomically(path, 'two')
	expect(readFileSync(path, 'utf8')).toBe('two')
	expect(readdirSync(join(folder, 'r'))).toEqual(['report.json'])
})
