// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { harmlessProgram, onePixel } from '../../../make/odf.ts'
import { compoundFile, stream } from '../../../make/ole.ts'
import { bytesOf, hex, rtf } from '../../../make/rtf.ts'
import { zip } from '../../../make/zip.ts'
import { seen } from '../ole/seen.ts'

const formats = (...pieces: readonly string[]): readonly string[] => seen(rtf(...pieces), 'letter.rtf').of('format').map(({ format }) => format).filter((format) => format !== 'rtf')
const properties = '{\\*\\picprop{\\sp{\\sn pib}{\\sv dead}}}\\picw10\\pich10\\wmetafile8 '
const raw = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const archive = zip().with('a.txt', bytesOf('text')).bytes()

describe('pictures', () => {
	test.each<[string, string]>([
		['PNG', hex(onePixel)],
		['a metafile without its header', '010009000003'],
		['nothing', ''],
		['noise', '0123456789'],
	])('%s is not read', (_, digits) => expect(formats(`{\\pict${properties}${digits}}`)).toEqual([]))

	test.each<[string, string, string]>([
		['a program', hex(harmlessProgram()), 'pe'],
		['a program as raw data', `\\bin${harmlessProgram().length} ${raw(harmlessProgram())}`, 'pe'],
		['an archive', hex(archive), 'zip'],
		['a compound file', hex(compoundFile([stream('a', 'b')])), 'ole'],
		['another document', hex(rtf('x')), 'rtf'],
	])('%s is', (_, digits, format) => {
		const { of } = seen(rtf(`{\\pict${properties}${digits}}`), 'letter.rtf')
		expect(of('format').filter(({ at }) => at.path.length === 2).map((fact) => fact.format)).toEqual([format])
	})

	test('pictures in pictures end soon', () => {
		expect(formats(`{\\pict 4d5a${'{\\pict 4d5a'.repeat(5_000)}${'}'.repeat(5_000)}}`).length).toBeLessThan(3)
	})
})

describe('behind the document', () => {
	test('an archive is read', () => {
		expect(seen(bytesOf(`${raw(rtf('x'))}${raw(archive)}`), 'letter.rtf').of('format').map(({ format }) => format)).toContain('zip')
	})
	test('another document was read with it', () => {
		expect(seen(bytesOf(`${raw(rtf('x'))}${raw(rtf('y'))}`), 'letter.rtf').of('format')).toHaveLength(1)
	})
})
