// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { joinBytes } from '../../../../src/bytes/text.ts'
import { HeldPart } from '../../../../src/remedies/odf/held-part.ts'

test.each([
	{ name: 'small', pieces: 3 },
	{ name: 'larger than what is held', pieces: 150 },
])('$name: the last beginning counts', ({ pieces }) => {
	const held = new HeldPart()
	held.begin()(new Uint8Array(10).fill(9))
	const write = held.begin()
	for (let index = 0; index < pieces; index++) write(new Uint8Array(65_536).fill(index))
	const entry = held.end()
	expect(entry.bytes).toBe(pieces * 65_536)
	const whole = inflateRawSync(joinBytes(entry.data))
	expect(whole.length).toBe(entry.bytes)
	expect(whole[65_536 * 2]).toBe(2)
})
