// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { parseAnswer, parseRequest } from '../../../src/worker/protocol.ts'
import { exampleReport } from '../node/example.ts'

const request = { type: 'inspect', id: 1, name: 'a.odt', bytes: new ArrayBuffer(2), policy: {} }

describe('requests', () => {
	test('pass, with and without claims', () => {
		expect(parseRequest(request)).toEqual(request)
		expect(parseRequest({ ...request, mediaType: 'a/b', limits: { entries: 2 }, more: 1 })).toEqual({ ...request, mediaType: 'a/b', limits: { entries: 2 } })
	})
	test.each([undefined, null, 'inspect', {}, { ...request, id: '1' }, { ...request, bytes: new Uint8Array(2) }, { ...request, name: undefined }])('%j is none', (untrusted) => {
		expect(() => parseRequest(untrusted)).toThrow(TypeError)
	})
})

describe('answers', () => {
	test.each([{ type: 'ready' }, { type: 'failed', id: 1, message: 'x' }, { type: 'report', id: 1, report: exampleReport(), milliseconds: 1 }])('pass: %j', (answer) => {
		expect(parseAnswer(answer)).toBe(answer)
	})
	test.each([undefined, null, {}, { type: 'report', id: 1, report: {} }, { type: 'report', id: 1 }, { type: 'failed', id: 'x', message: 'y' }])('%j is none', (untrusted) => {
		expect(() => parseAnswer(untrusted)).toThrow(TypeError)
	})
})
