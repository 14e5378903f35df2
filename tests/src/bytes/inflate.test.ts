// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inflate, inflateZlib } from '../../../src/bytes/inflate.ts'
import { toUtf8, utf8 } from '../../../src/bytes/text.ts'
import { Budget } from '../../../src/model/budget.ts'
import { defaultLimits } from '../../../src/model/limits.ts'

const budget = (limits: object = {}): Budget => new Budget({ ...defaultLimits, ...limits })
const text = 'a text, '.repeat(1_000)

describe('inflate', () => {
	test('gives back what was deflated', () => {
		expect(inflate(deflateRawSync(text), budget())).toMatchObject({ complete: true, content: toUtf8(text) })
		expect(utf8(inflateZlib(deflateSync(text), budget()).content)).toBe(text)
	})
	test('keeps what came before the break', () => {
		const data = deflateRawSync(Buffer.from(text + Array.from({ length: 5_000 }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 90))).join('')))
		const { complete, content } = inflate(data.subarray(0, data.length - 200), budget())
		expect(complete).toBe(false)
		expect(utf8(content).startsWith('a text, ')).toBe(true)
	})
	test.each([['expandedBytes', { expandedBytes: 100 }], ['partBytes', { partBytes: 100 }], ['ratio', { ratio: 2, ratioFloorBytes: 10 }]])('ends at the limit %s', (limit, limits) => {
		expect(() => inflate(deflateRawSync(text), budget(limits))).toThrow(expect.objectContaining({ limit }))
	})
})
