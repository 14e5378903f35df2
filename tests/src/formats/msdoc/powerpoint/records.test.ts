// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readHeader } from '../../../../../src/formats/msdoc/powerpoint/records.ts'
import { artContainer, artRecord } from '../../../../make/msdoc.ts'

test('containers and other records', () => {
	expect(readHeader(artContainer(0x03e8, [], 5), 0)).toEqual({ isContainer: true, instance: 5, type: 0x03e8, length: 0 })
	expect(readHeader(artRecord(0x0fba, new Uint8Array(3), 2), 0)).toEqual({ isContainer: false, instance: 2, type: 0x0fba, length: 3 })
})

test('a length of four gigabytes is no negative number', () => {
	const bytes = artRecord(1, new Uint8Array(0)).map((byte, index) => (index > 3 ? 0xff : byte))
	expect(readHeader(bytes, 0)?.length).toBe(0xffffffff)
})

test.each([[-1], [1], [8], [100]])('no header at %d', (at) => {
	expect(readHeader(artRecord(1, new Uint8Array(0)), at)).toBeUndefined()
})
