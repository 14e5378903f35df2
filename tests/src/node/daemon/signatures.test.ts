// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Signatures } from '../../../../src/node/daemon/signatures.ts'

const secret = 'a secret that is long enough for a test'
const bodyHash = createHash('sha256').update('body').digest('hex')

function signed(changes: Record<string, string> = {}, path = '/v1/inspect', key = secret): Record<string, string> {
	const fields = { time: '1000', nonce: 'ab'.repeat(16), body: bodyHash, ...changes }
	const signature = createHmac('sha256', key).update(['POST', path, fields.time, fields.nonce, fields.body].join('\n')).digest('hex')
	return Object.fromEntries(Object.entries({ signature, ...fields }).map(([name, value]) => [`x-documentgate-${name}`, value]))
}

function at(time: number): { signatures: Signatures; setTime: (to: number) => void } {
	let now = time
	return { signatures: new Signatures(secret, () => now), setTime: (to) => { now = to } }
}

describe('a request', () => {
	test('that is signed is let in once', () => {
		const { signatures } = at(1000)
		expect(signatures.check('POST', '/v1/inspect', signed())).toEqual({ nonce: 'ab'.repeat(16), bodyHash })
		expect(signatures.check('POST', '/v1/inspect', signed())).toBeUndefined()
		expect(signatures.check('POST', '/v1/inspect', signed({ nonce: 'cd'.repeat(16) }))).toBeDefined()
	})
	test('stays used as long as its time would be accepted', () => {
		const { signatures, setTime } = at(940)
		expect(signatures.check('POST', '/v1/inspect', signed())).toBeDefined()
		for (const time of [1000, 1059, 1060]) {
			setTime(time)
			expect(signatures.check('POST', '/v1/inspect', signed()), String(time)).toBeUndefined()
		}
	})
	test.each([
		['another secret', signed({}, '/v1/inspect', 'another secret'), 'POST', '/v1/inspect', 1000],
		['another path', signed(), 'POST', '/v1/rules', 1000],
		['another method', signed(), 'GET', '/v1/inspect', 1000],
		['another body', { ...signed(), 'x-documentgate-body': 'ff'.repeat(32) }, 'POST', '/v1/inspect', 1000],
		['too late', signed(), 'POST', '/v1/inspect', 1061],
		['too early', signed(), 'POST', '/v1/inspect', 939],
		['no nonce', signed({ nonce: '' }), 'POST', '/v1/inspect', 1000],
		['no time', signed({ time: 'now' }), 'POST', '/v1/inspect', 1000],
		['nothing', {}, 'POST', '/v1/inspect', 1000],
		['a short signature', { ...signed(), 'x-documentgate-signature': 'ab' }, 'POST', '/v1/inspect', 1000],
	])('%s is not', (_, headers, method, path, time) => {
		expect(at(time).signatures.check(method, path, headers)).toBeUndefined()
	})
})

test('an answer is signed with the nonce of its request', () => {
	const { signatures } = at(1000)
	const expected = createHmac('sha256', secret).update(['answer', '200', 'nonce', createHash('sha256').update('{}').digest('hex')].join('\n')).digest('hex')
	expect(signatures.ofAnswer(200, 'nonce', '{}')).toBe(expected)
	expect(signatures.ofAnswer(200, 'other', '{}')).not.toBe(expected)
})
