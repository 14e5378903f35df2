// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { partTypes, xlsx } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

/** [MS-QDEFF] §2.2: version, length, package; what follows is not read. */
function mashup(code: string): string {
	const zip = zipSync({ 'Formulas/Section1.m': strToU8(code) }, { mtime: new Date('2026-01-01') })
	const bytes = new Uint8Array(8 + zip.length)
	new DataView(bytes.buffer).setUint32(4, zip.length, true)
	bytes.set(zip, 8)
	return `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">${btoa(String.fromCharCode(...bytes))}</DataMashup>`
}

describe('Power Query formulas', () => {
	test.each([
		['an address', 'let x = Web.Contents("http://a.example/") in x', ['connection power-query http://a.example/']],
		['a file and a server', 'let a = File.Contents("C:\\x.csv"), b = Sql.Database ("db", "n") in a', ['connection power-query C:\\x.csv', 'connection power-query db']],
		['an address that is calculated', 'let x = Web.Contents(Address) in x', ['connection power-query Web.Contents']],
		['a range of the workbook', 'let x = Excel.CurrentWorkbook() in x', ['connection power-query']],
	])('of %s', (_name, code, expected) => {
		expect(seen(xlsx().part('customXml/item1.xml', mashup(code), { type: partTypes.xml, by: 'customXml' }))).toEqual(expected)
	})
	test('that are no package', () => {
		const broken = xlsx().part('customXml/item1.xml', '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>', { type: partTypes.xml, by: 'customXml' })
		expect(seen(broken)).toEqual(['gap damaged customXml/item1.xml'])
	})
})
