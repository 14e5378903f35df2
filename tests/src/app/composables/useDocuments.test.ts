// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { LARGEST_HERE, useDocuments } from '../../../../src/app/composables/useDocuments.ts'
import { InspectorFailure, type Inspector } from '../../../../src/app/services/inspector.ts'
import { report } from '../example.ts'

const file = (name: string): File => new File(['x'], name)
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5) })

/** An inspector that answers as the test says. */
function inspectorThat(answers: Partial<Record<'inspect' | 'disarm', (...args: unknown[]) => Promise<unknown>>>): Inspector {
	return { inspect: async () => report(), disarm: async () => ({ report: { schema: 'documentgate-disarm/1', changes: [] }, copy: new Blob(['y']) }), ...answers } as unknown as Inspector
}

describe('chosen documents', () => {
	test('are inspected each', async () => {
		const { documents, add, isBusy } = useDocuments(() => 'strict', inspectorThat({}))
		add([file('a.odt'), file('b.odt')])
		expect(isBusy.value).toBe(true)
		await settled()
		expect(documents.value.map(({ inspection }) => inspection.state)).toEqual(['inspected', 'inspected'])
		expect(isBusy.value).toBe(false)
	})
	test('one that fails does not spoil the others', async () => {
		const { documents, add } = useDocuments(() => 'strict', inspectorThat({ inspect: async (_blob, name) => { if (name === 'bad') throw new InspectorFailure('mistake'); return report() } }))
		add([file('bad'), file('good')])
		await settled()
		expect(documents.value.map(({ inspection }) => inspection.state)).toEqual(['failed', 'inspected'])
	})
	test('can be tried again, with the policy of then', async () => {
		const policies: unknown[] = []
		let policy = 'strict'
		const { documents, add, retry } = useDocuments(() => policy, inspectorThat({ inspect: async (_blob, _name, by) => { policies.push(by); return report() } }))
		add([file('a')])
		await settled()
		policy = 'observe-only'
		retry(documents.value[0]?.id ?? 0)
		await settled()
		expect(policies).toEqual(['strict', 'observe-only'])
	})
	test('a cancelled one says so, a removed one is gone', async () => {
		const inspector = inspectorThat({ inspect: (_blob, _name, _policy, signal) => new Promise((_resolve, reject) => { (signal as AbortSignal).addEventListener('abort', () => reject(new InspectorFailure('cancelled'))) }) })
		const { documents, add, cancel, remove } = useDocuments(() => 'strict', inspector)
		add([file('a'), file('b')])
		cancel(documents.value[0]?.id ?? 0)
		remove(documents.value[1]?.id ?? 0)
		await settled()
		expect(documents.value.map(({ inspection }) => inspection)).toEqual([{ state: 'failed', cause: 'cancelled' }])
	})
	test('one that is too large for a browser is left to the server', async () => {
		const { documents, add } = useDocuments(() => 'strict', inspectorThat({}))
		const large = file('large')
		Object.defineProperty(large, 'size', { value: LARGEST_HERE + 1 })
		add([large])
		await settled()
		expect(documents.value[0]?.inspection).toEqual({ state: 'failed', cause: 'too-slow' })
	})
	test.each([
		['made', {}, 'made'],
		['impossible', { disarm: async () => ({ report: { schema: 'documentgate-disarm/1', changes: [] }, copy: undefined }) }, 'impossible'],
		['broken off', { disarm: async () => { throw new Error('x') } }, 'impossible'],
	])('a safe copy is %s', async (_name, answers, state) => {
		const { documents, add, makeSafeCopy } = useDocuments(() => 'strict', inspectorThat(answers))
		add([file('a')])
		await settled()
		await makeSafeCopy(documents.value[0]?.id ?? 0)
		expect(documents.value[0]?.safeCopy.state).toBe(state)
	})
	test('for a document that is gone nothing happens', async () => {
		const { makeSafeCopy, retry, documents } = useDocuments(() => 'strict', inspectorThat({}))
		retry(7)
		await makeSafeCopy(7)
		expect(documents.value).toEqual([])
	})
})
