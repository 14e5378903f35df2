// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { platform } from '../../../src/bytes/platform-node.ts'
import { joinBytes } from '../../../src/bytes/text.ts'

// answers that both hosts share are tested in platform.test.ts and inflate-stream.test.ts

test('what zlib gave out before it refused is not given out again', () => {
	const content = Uint8Array.from({ length: 400_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 13)
	const data = deflateRawSync(content, { level: 0 })
	const broken = Buffer.concat([data.subarray(0, 250_000), Buffer.alloc(data.length, 0xff)])
	const chunks: Uint8Array[] = []
	const { complete } = platform.inflateStream(broken, (chunk) => void chunks.push(chunk))
	expect(complete).toBe(false)
	const got = joinBytes(chunks)
	const sound = 200_000
	expect(got.length).toBeGreaterThan(sound)
	expect(Buffer.compare(got.subarray(0, sound), content.subarray(0, sound))).toBe(0)
})

test('a part of a larger buffer is read from where it starts', () => {
	const store = new Uint8Array([0x7a, 0x7a, 0x41, 0x42])
	expect(platform.latin1(store.subarray(2))).toBe('AB')
})
