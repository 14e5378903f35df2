// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readOleStream } from '../../../../src/formats/ole/ole-stream.ts'
import { concat, fileMoniker, guid, linkedOle, u32, urlMoniker } from '../../../make/ole.ts'
import { seenBy } from './seen.ts'

function read(bytes: Uint8Array): { readonly linked: boolean; readonly references: string[]; readonly patterns: string[] } {
	let linked = false
	const seen = seenBy((found) => { linked = readOleStream(bytes, '\u0001Ole', found) })
	return {
		linked,
		references: seen.of('reference').map((fact) => `${fact.role} ${fact.when} ${fact.target}`),
		patterns: seen.of('exploit').map((fact) => fact.pattern),
	}
}

const newMoniker = guid('{ECABAFC6-7F19-11D2-978E-0000F8757E2A}')
const composite = (...monikers: Uint8Array[]): Uint8Array => concat([guid('{00000309-0000-0000-C000-000000000046}'), u32(monikers.length), ...monikers])

describe('readOleStream', () => {
	test('a linked file is loaded, once for its two forms', () => {
		expect(read(linkedOle([fileMoniker('C:\\a.xls'), fileMoniker('C:\\a.xls', true)]))).toEqual({ linked: true, references: ['linked-object load C:\\a.xls'], patterns: [] })
	})
	test('a link that is updated by hand', () => {
		expect(read(linkedOle([fileMoniker('C:\\a.xls')], { update: 3 })).references).toEqual(['linked-object click C:\\a.xls'])
	})
	test('a range of a workbook is an honest composite', () => {
		const item = concat([guid('{00000304-0000-0000-C000-000000000046}'), u32(2), Uint8Array.of(33, 0), u32(2), Uint8Array.of(65, 0)])
		expect(read(linkedOle([composite(fileMoniker('C:\\a.xls'), item)])).patterns).toEqual([])
	})
	test('an address', () => {
		expect(read(linkedOle([urlMoniker('http://a.example/x.hta')]))).toEqual({ linked: true, references: ['linked-object load http://a.example/x.hta'], patterns: ['url-moniker'] })
	})
	test('a composite that creates what a file names', () => {
		expect(read(linkedOle([composite(newMoniker, fileMoniker('C:\\a.sct'))])).patterns).toEqual(['composite-moniker'])
	})
	test('a script', () => {
		expect(read(linkedOle([guid('{06290BD3-48AA-11D2-8432-006008C3FBFC}')])).patterns).toEqual(['script-moniker'])
	})
	test('an embedded object names no source', () => {
		expect(read(linkedOle([fileMoniker('C:\\a.xls')], { linked: false }))).toEqual({ linked: false, references: [], patterns: [] })
	})
	test('too short', () => {
		expect(read(new Uint8Array(11)).linked).toBe(false)
	})
})
