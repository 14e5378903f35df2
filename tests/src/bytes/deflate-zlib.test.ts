// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Zlib data of ours is read by zlib. */

import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { adler32, deflateZlib } from '../../../src/bytes/deflate-zlib.ts'
import { toUtf8 } from '../../../src/bytes/text.ts'

test.each([['nothing', new Uint8Array(0)], ['text', toUtf8('Council '.repeat(2_000))], ['more than one block of the sum', new Uint8Array(20_000).fill(255)]])('%s comes back', (_, data) => {
	expect(Uint8Array.from(inflateSync(deflateZlib(data)))).toEqual(data)
})

test('the sum is that of RFC 1950', () => {
	expect(adler32(toUtf8('Wikipedia'))).toBe(0x11e60398)
})
