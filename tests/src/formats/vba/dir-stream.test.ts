// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readDirStream, type ProjectDirectory } from '../../../../src/formats/vba/dir-stream.ts'
import { decompressOvba } from '../../../../src/formats/vba/ovba.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { concat, latin, u16, u32 } from '../../../make/ole.ts'
import { vbaProject, type MadeModule } from '../../../make/vba.ts'

const read = (bytes: Uint8Array): ProjectDirectory => readDirStream(bytes, new Budget(defaultLimits))

function dirOf(modules: readonly MadeModule[], references: readonly string[] = []): Uint8Array {
	const [vba] = vbaProject(modules, { references })
	const dir = vba !== undefined && 'children' in vba ? vba.children.find((child) => child.name === 'dir') : undefined
	return dir !== undefined && 'content' in dir ? decompressOvba(dir.content, 0, new Budget(defaultLimits)).bytes : new Uint8Array(0)
}

describe('readDirStream', () => {
	const whole = dirOf([{ name: 'ThisDocument', source: '', kind: 'document' }, { name: 'Module1', source: '', compiled: { lines: 0 } }], ['*\\G{00020905-0000-0000-C000-000000000046}#8.7#0#'])
	test('modules, references, code page', () => {
		const directory = read(whole)
		expect(directory.complete).toBe(true)
		expect(directory.encoding).toBe('windows-1252')
		expect(directory.references).toEqual(['*\\G{00020905-0000-0000-C000-000000000046}#8.7#0#'])
		expect(directory.modules.map(({ name, procedural }) => `${name} ${procedural}`)).toEqual(['ThisDocument false', 'Module1 true'])
		expect(directory.modules[1]?.sourceOffset).toBeGreaterThan(0)
	})
	test('cut off: what came before', () => {
		const directory = read(whole.subarray(0, whole.length - 30))
		expect(directory.complete).toBe(false)
		expect(directory.modules.map((module) => module.name)).toEqual(['ThisDocument', 'Module1'])
	})
	test('a length beyond the end', () => {
		expect(read(concat([u16(0x19), u32(3), latin('Abc'), u16(0x1a), u32(0xffffff)])).modules.map((module) => module.streamName)).toEqual(['Abc'])
	})
	test('names in the code page of the project', () => {
		expect(read(concat([u16(3), u32(2), u16(1251), u16(0x19), u32(2), Uint8Array.of(0xcc, 0xee), u16(0x10), u32(0)])).modules[0]?.name).toBe('Мо')
	})
	test('nothing', () => {
		expect(read(new Uint8Array(0))).toMatchObject({ complete: false, modules: [] })
	})
})
