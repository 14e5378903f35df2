// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readGuid } from '../../../../src/formats/ole/guid.ts'
import { guid } from '../../../make/ole.ts'

describe('readGuid', () => {
	test.each<[string, Uint8Array, number, string]>([
		['mixed byte order', Uint8Array.of(0x06, 0x09, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46), 0, '{00020906-0000-0000-C000-000000000046}'],
		['elsewhere', Uint8Array.of(9, ...guid('{F20DA720-C02F-11CE-927B-0800095AE340}')), 1, '{F20DA720-C02F-11CE-927B-0800095AE340}'],
		['zeros', new Uint8Array(16), 0, ''],
		['cut off', Uint8Array.of(1, 2, 3), 0, ''],
	])('%s', (_, bytes, at, expected) => {
		expect(readGuid(bytes, at)).toBe(expected)
	})
})
