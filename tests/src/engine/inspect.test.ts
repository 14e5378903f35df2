// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cutOff, inspect, limitsOf } from '../../../src/engine/inspect.ts'
import { defaultLimits } from '../../../src/model/limits.ts'
import { presets } from '../../../src/policy/presets.ts'
import { acceptedDocument, heldDocument } from '../node/example.ts'

const policy = presets['council-practice']
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a report', () => {
	test('has the published shape, in this order', () => {
		const { report } = inspect({ bytes: bytesOf(acceptedDocument), name: 'motion.fodt' }, { policy })
		expect(Object.keys(report)).toEqual(['schema', 'engine', 'name', 'bytes', 'sha256', 'format', 'traits', 'findings', 'gaps', 'facts', 'verdict', 'because', 'safeCopy', 'suggest'])
		expect(report).toMatchObject({ schema: 'documentgate-report/1', name: 'motion.fodt', bytes: acceptedDocument.length, verdict: 'accept', format: { id: 'fodt', declared: 'fodt' } })
		expect(report.sha256).toBe(createHash('sha256').update(acceptedDocument).digest('hex'))
	})
	test('says nothing about the host or the hour', () => {
		const text = JSON.stringify(inspect({ bytes: bytesOf(heldDocument), name: 'a.rtf' }, { policy }).report)
		expect(text).not.toMatch(/\/(home|tmp|usr|work)\/|20\d\d-\d\d-\d\dT/)
	})
	test('the name is shown, not obeyed', () => {
		expect(inspect({ bytes: bytesOf(heldDocument), name: 'a\u202ecod.rtf' }, { policy }).report.name).toBe('a‹202E›cod.rtf')
	})
	test('nothing is no clean document', () => {
		const { report } = inspect({ bytes: new Uint8Array(0), name: 'empty.odt' }, { policy })
		expect(report.format.id).toBe('empty')
		expect(['review', 'reject']).toContain(report.verdict)
	})
	test('what nobody recognises is a gap, never clean', () => {
		const { report } = inspect({ bytes: Uint8Array.of(0x13, 0x37, 0, 0xfe, 0xed, 1, 2, 3, 0xff, 0x80, 0x90), name: 'x.odt' }, { policy })
		expect(report.gaps.map((gap) => gap.gap)).toContain('unsupported')
		expect(['review', 'reject']).toContain(report.verdict)
	})
})

describe('limits', () => {
	test('the host stands over the policy, the policy over the default', () => {
		const own = { ...policy, limits: { seconds: 5, entries: 10 } }
		expect(limitsOf({ policy: own, limits: { entries: 3 } })).toEqual({ ...defaultLimits, seconds: 5, entries: 3 })
	})
	test('a document that is too large is not read', () => {
		const { report } = inspect({ bytes: bytesOf(heldDocument), name: 'a.rtf' }, { policy, limits: { fileBytes: 3 } })
		expect(report).toMatchObject({ format: { id: 'unknown' }, verdict: 'review', gaps: [{ gap: 'limit', detail: 'fileBytes' }] })
	})
	test.each(['seconds', 'internal', 'fileBytes'] as const)('cut off for %s is held', (cause) => {
		const report = cutOff({ name: 'a.odt', bytes: 9, sha256: '00'.repeat(32) }, { policy }, cause)
		expect(report).toMatchObject({ bytes: 9, verdict: 'review', traits: [], gaps: [{ gap: cause === 'internal' ? 'internal' : 'limit' }] })
	})
})
