// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { answer, parseHead, plainQuestions, readInspectQuestion, Refusal } from '../../../src/node/questions.ts'
import { presets } from '../../../src/policy/presets.ts'
import { exampleReport } from './example.ts'

const ask = async (question: string, head: unknown = {}): Promise<unknown> => JSON.parse(await answer(question, head))

describe('answers', () => {
	test('about', async () => {
		expect(await ask('about')).toEqual({ engine: expect.stringMatching(/^\d+\.\d+\.\d+$/), node: process.version, seconds: 20 })
	})
	test('presets are policies', async () => {
		expect(await ask('presets')).toEqual(JSON.parse(JSON.stringify(presets)))
	})
	test('a policy is completed', async () => {
		const { policy } = await ask('policy-check', { policy: { schema: 'documentgate-policy/1', name: { de: 'A', en: 'A' } } }) as { policy: { gaps: object } }
		expect(Object.keys(policy.gaps)).toContain('internal')
	})
	test('what is wrong with a policy is said in both languages', async () => {
		await expect(answer('policy-check', { policy: { schema: 'x' } })).rejects.toMatchObject({ error: 'policy', details: expect.arrayContaining([{ pointer: '/schema', text: { de: expect.any(String), en: expect.any(String) } }]) })
	})
	test('stored reports are judged under another policy', async () => {
		const { judgements } = await ask('policy-judge', { policy: 'observe-only', reports: [exampleReport(), exampleReport({ gaps: [], findings: [] })] }) as { judgements: { verdict: string }[] }
		expect(judgements.map((one) => one.verdict)).toEqual(['advise', 'accept'])
	})
	test('differences of policies', async () => {
		const { changes } = await ask('policy-diff', { before: 'council-practice', after: 'strict' }) as { changes: unknown[] }
		expect(changes.length).toBeGreaterThan(10)
	})
	test('a cut-off is a report that holds', async () => {
		expect(await ask('cut-off', { name: 'a.odt', policy: 'council-practice', cause: 'seconds', bytes: 5, sha256: 'ab'.repeat(32) }))
			.toMatchObject({ verdict: 'review', gaps: [{ gap: 'limit', detail: 'seconds' }], bytes: 5, sha256: 'ab'.repeat(32) })
	})
	test('samples carry their bytes', async () => {
		const samples = await ask('samples') as { name: string; base64: string }[]
		expect(samples.length).toBeGreaterThan(5)
		for (const { base64 } of samples) expect(Buffer.from(base64, 'base64').length).toBeGreaterThan(20)
	})
	test.each(['policy-schema', 'rules'])('%s', async (question) => {
		expect(Object.keys(await ask(question) as object).length).toBeGreaterThan(3)
	})
	test('every question is listed', () => {
		expect(plainQuestions).toEqual(expect.arrayContaining(['about', 'samples', 'policy-judge']))
		expect(plainQuestions).not.toContain('inspect')
	})
})

describe('refusals', () => {
	test.each([
		['unknown', {}], ['constructor', {}], ['about', null], ['about', []], ['policy-judge', { policy: 'strict', reports: [{}] }],
		['cut-off', { name: 'a', policy: 'strict', cause: 'mood', bytes: 1, sha256: 'ab'.repeat(32) }], ['cut-off', { name: 'a', policy: 'strict', cause: 'seconds', bytes: 1 }],
	])('%s %o', async (question, head) => {
		await expect(answer(question, head)).rejects.toMatchObject({ error: 'question' })
	})
	test('a name that is no preset is no policy', () => {
		expect(() => readInspectQuestion({ name: 'a', policy: 'toString' })).toThrow(Refusal)
	})
	test('no JSON', () => {
		expect(() => parseHead('{')).toThrow(Refusal)
	})
	test('as an answer', () => {
		expect(JSON.parse(new Refusal('busy', 'later').json())).toEqual({ error: 'busy', message: 'later' })
	})
})

describe('a question about a document', () => {
	test('takes what is there', () => {
		expect(readInspectQuestion({ name: 'a.odt', policy: 'strict', mediaType: 'x/y', seconds: 3, sha256: 'ab'.repeat(32), other: 1 }))
			.toEqual({ name: 'a.odt', policy: presets.strict, mediaType: 'x/y', seconds: 3, sha256: 'ab'.repeat(32) })
	})
	test('leaves out what is nonsense', () => {
		expect(readInspectQuestion({ name: 'a.odt', policy: 'strict', mediaType: 1, seconds: -3, sha256: 'xyz' })).toEqual({ name: 'a.odt', policy: presets.strict })
	})
	test('needs a name and a policy', () => {
		expect(() => readInspectQuestion({ policy: 'strict' })).toThrow(Refusal)
		expect(() => readInspectQuestion({ name: 'a' })).toThrow(Refusal)
	})
})
