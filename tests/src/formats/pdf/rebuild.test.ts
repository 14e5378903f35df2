// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Extents } from '../../../../src/formats/pdf/indirect.ts'
import { rebuildXref, type Rebuilt } from '../../../../src/formats/pdf/rebuild.ts'
import { scanObjects } from '../../../../src/formats/pdf/scan.ts'
import { pdf } from '../../../make/pdf.ts'
import { ascii, budget } from './seen.ts'

function rebuilt(bytes: Uint8Array): Rebuilt {
	const purse = budget()
	return rebuildXref(bytes, scanObjects(bytes, purse), purse, new Extents(bytes))
}

test('the last object with a number counts', () => {
	const { table } = rebuilt(ascii('1 0 obj\n1\nendobj\n1 0 obj\n2\nendobj'))
	expect(table.get(1)?.a).toBe(17)
	expect(table.older).toHaveLength(1)
})
test('objects in the data of an honest stream are none', () => {
	const inner = '7 0 obj\nnull\nendobj\n'
	const { table } = rebuilt(ascii(`1 0 obj\n<< /Length ${inner.length} >>\nstream\n${inner}endstream\nendobj`))
	expect([...table.numbers()]).toEqual([1])
})
test('objects behind a length that is too large are found', () => {
	const { table } = rebuilt(ascii('1 0 obj\n<< /Length 900 >>\nstream\nx\nendstream\nendobj\n2 0 obj\nnull\nendobj'))
	expect([...table.numbers()]).toEqual([1, 2])
})
test('a length may be an object', () => {
	const inner = '7 0 obj\nnull\nendobj\n'
	const { table } = rebuilt(ascii(`1 0 obj\n<< /Length 2 0 R >>\nstream\n${inner}endstream\nendobj\n2 0 obj\n${inner.length}\nendobj`))
	expect([...table.numbers()]).toEqual([1, 2])
})
test('members of object streams', () => {
	const { table, objectStreams } = rebuilt(pdf().bytes({ compressed: true }))
	expect(objectStreams).toHaveLength(1)
	expect(table.get(1)).toMatchObject({ kind: 'compressed', a: objectStreams[0] })
})
test.each([
	['the last one with a Root', 'trailer\n<< /Root 1 0 R >>\ntrailer\n<< /Root 2 0 R >>\ntrailer\n<< /Size 3 >>', 2],
	['none', 'trailers\n<< /Root 1 0 R >>', undefined],
])('trailer: %s', (_, source, num) => expect(rebuilt(ascii(source)).trailer?.get('Root')).toEqual(num === undefined ? undefined : { num, gen: 0 }))
test('a cross-reference stream serves as trailer', () => expect(rebuilt(ascii('5 0 obj\n<< /Type /XRef /Root 3 0 R >>\nstream\n\nendstream\nendobj')).trailer?.has('Root')).toBe(true))
test('the catalog that no trailer names', () => expect(rebuilt(ascii('5 0 obj\n<< /Type /Catalog >>\nendobj')).catalog).toEqual({ num: 5, gen: 0 }))
