// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { ByteReader } from '../../../../src/bytes/byte-reader.ts'
import { readHyperlink } from '../../../../src/formats/msdoc/hyperlink-object.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { hyperlinkObject, urlLink } from '../../../make/msdoc.ts'
import { concat, guid, latin, u16, u32, wide } from '../../../make/ole.ts'

const counted = (text: string): Uint8Array => concat([u32(text.length + 1), wide(`${text}\u0000`)])
const fileLink = (path: string, unicode?: string, levelsUp = 0): Uint8Array => concat([
	guid('{00000303-0000-0000-C000-000000000046}'), u16(levelsUp), u32(path.length + 1), latin(`${path}\u0000`), new Uint8Array(24),
	...(unicode === undefined ? [u32(0)] : [u32(6 + 2 * unicode.length), u32(2 * unicode.length), u16(3), wide(unicode)]),
])
const composite = (...parts: readonly Uint8Array[]): Uint8Array => concat([guid('{00000309-0000-0000-C000-000000000046}'), u32(parts.length), ...parts])
const itemLink = (item: string): Uint8Array => concat([guid('{00000304-0000-0000-C000-000000000046}'), u32(2), latin('!\u0000'), u32(item.length + 1), latin(`${item}\u0000`)])

test.each([
	['an address', hyperlinkObject(urlLink('https://example.org/a')), { target: 'https://example.org/a' }],
	['an address and a place in it', hyperlinkObject(urlLink('https://example.org'), 'here'), { target: 'https://example.org', location: 'here' }],
	['a file', hyperlinkObject(fileLink('a.doc')), { target: 'a.doc' }],
	['a file above', hyperlinkObject(fileLink('a.doc', undefined, 2)), { target: '..\\..\\a.doc' }],
	['a file with a long name', hyperlinkObject(fileLink('SHORT~1.DOC', '\\\\server\\läng.doc')), { target: '\\\\server\\läng.doc' }],
	['a file and an item in it', hyperlinkObject(composite(fileLink('a.xls'), itemLink('Sheet1'))), { target: 'a.xls/Sheet1' }],
	['a step upwards', hyperlinkObject(composite(concat([guid('{00000305-0000-0000-C000-000000000046}'), u32(1)]), fileLink('a.xls'))), { target: '../a.xls' }],
	['a moniker as text, with names before it', concat([u32(2), u32(0x191), counted('shown'), counted('frame'), counted('http://example.org')]), { target: 'http://example.org' }],
	['a place inside the document', concat([u32(2), u32(8), counted('Sheet1!A1')]), { location: 'Sheet1!A1' }],
	['a class nobody knows', hyperlinkObject(guid('{12345678-0000-0000-C000-000000000046}')), {}],
])('%s', (_, bytes, expected) => {
	expect(readHyperlink(new ByteReader(bytes))).toEqual(expected)
})

test('composites within composites come to an end', () => {
	let moniker = itemLink('deep')
	for (let level = 0; level < 40; level++) moniker = composite(moniker)
	expect(readHyperlink(new ByteReader(hyperlinkObject(moniker)))).toEqual({})
})

test('a link that is cut off is damage', () => {
	expect(() => readHyperlink(new ByteReader(hyperlinkObject(urlLink('x')).subarray(0, 20)))).toThrow(Damage)
})
