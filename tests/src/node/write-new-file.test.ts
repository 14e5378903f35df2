// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { WrongUse } from '../../../src/node/wrong-use.ts'
import { writeNewFile } from '../../../src/node/write-new-file.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'documentgate-test-'))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('writing a result', () => {
	test('all pieces, and nothing else is left', () => {
		const place = folder()
		writeNewFile(join(place, 'copy.odt'), [bytes('one '), bytes('two')], join(place, 'original.odt'))
		expect(readFileSync(join(place, 'copy.odt'), 'utf8')).toBe('one two')
		expect(readdirSync(place)).toEqual(['copy.odt'])
	})
	test('never over the original', () => {
		const original = join(folder(), 'original.odt')
		writeFileSync(original, 'original')
		expect(() => writeNewFile(original, [bytes('copy')], original)).toThrow(WrongUse)
		expect(readFileSync(original, 'utf8')).toBe('original')
	})
	test('into a folder that is not there: a sentence', () => {
		expect(() => writeNewFile('/nowhere/at/all/copy.odt', [bytes('x')], '/nowhere/original.odt')).toThrow(/could not be written/)
	})
})
