// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { platform } from '../../../src/bytes/platform-node.ts'

// answers that both hosts share are tested in platform.test.ts and inflate-stream.test.ts

describe('the sink', () => {
	const data = deflateRawSync(new Uint8Array(5_000_000))

	test('may stop, and its own error comes out', () => {
		const stop = new RangeError('stop')
		expect(() => platform.inflateStream(data, () => { throw stop })).toThrow(stop)
	})

	test('is not called again after it stopped', () => {
		let calls = 0
		expect(() => platform.inflateStream(data, () => {
			calls++
			throw new Error('stop')
		})).toThrow('stop')
		expect(calls).toBe(1)
	})

	test('gets nothing of nothing', () => {
		expect(platform.inflateStream(deflateRawSync(new Uint8Array(0)), () => { throw new Error('called') }).complete).toBe(true)
	})
})
