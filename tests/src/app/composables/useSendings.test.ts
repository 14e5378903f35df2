// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { useDocuments } from '../../../../src/app/composables/useDocuments.ts'
import { DOUBT_AFTER, STANDING_PATIENCE, useSendings, type Standing, type Way } from '../../../../src/app/composables/useSendings.ts'
import { Inspector, InspectorFailure } from '../../../../src/app/services/inspector.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'
import { report } from '../example.ts'

const settled = async (): Promise<void> => { for (let turn = 0; turn < 10; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }
const hashOfX = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'

beforeEach(() => {
	vi.spyOn(Inspector.prototype, 'inspect').mockImplementation(async (_blob, name) => report({ name, sha256: 'a'.repeat(64) }))
})
afterEach(() => vi.restoreAllMocks())

async function chosen(way: Partial<Way> | undefined) {
	const documents = useDocuments(() => 'council-practice')
	const asked: string[] = []
	const whole: Way = { send: async ({ name }) => name, standing: async (sha256) => { asked.push(sha256); return { submission: 7, number: 'DG-7', state: 'held' } }, ...way }
	const sendings = useSendings(documents, () => (way === undefined ? undefined : whole))
	documents.add([new File(['x'], 'antrag.odt')])
	await settled()
	return { ...sendings, asked, only: () => [...sendings.sendings.value.values()][0] }
}

describe('sending', () => {
	test('tells how far it is, then what the server says', async () => {
		const seen: unknown[] = []
		const sendings = await chosen({ send: async ({ name, onProgress }) => { onProgress(1); seen.push(sendings.only()); return name } })
		await sendings.sendAll()
		expect(seen).toMatchObject([{ state: 'sending', sent: 1, total: 1 }])
		expect(sendings.only()).toEqual({ state: 'sent', name: 'antrag.odt', submission: 7, number: 'DG-7', standing: 'held' })
	})
	test('as long as there is no way, nothing can be sent', async () => {
		const sendings = await chosen(undefined)
		expect(sendings.sendable.value).toHaveLength(0)
		await sendings.sendAll()
		expect(sendings.only()).toBeUndefined()
	})
	test('a document that was not inspected here is recognised by its content', async () => {
		vi.mocked(Inspector.prototype.inspect).mockRejectedValue(new InspectorFailure('no-worker'))
		const sendings = await chosen({})
		await sendings.sendAll()
		expect(new Set(sendings.asked)).toEqual(new Set([hashOfX]))
	})
	test('one that the gate refused has a receipt all the same', async () => {
		const sendings = await chosen({ send: async () => { throw new ApiError('not accepted', 415) }, standing: async () => ({ submission: undefined, number: 'DG-8', state: 'refused' }) })
		await sendings.sendAll()
		expect(sendings.only()).toMatchObject({ state: 'sent', number: 'DG-8', standing: 'refused' })
	})
	test.each([['the connection broke', 0, 'refused'], ['it has no case', 415, 'clean']])('where %s it can be sent again', async (_name, status, state) => {
		const sendings = await chosen({ send: async () => { throw new ApiError('no', status) }, standing: async () => ({ submission: 1, number: 'DG-1', state }) })
		await sendings.sendAll()
		expect(sendings.only()).toEqual({ state: 'failed', error: 'no', resumes: status === 0 })
		expect(sendings.sendable.value).toHaveLength(1)
	})
	test('what the connection broke off goes on when it is back, what was refused does not', async () => {
		let online = false
		const sendings = await chosen({ send: async ({ name }) => { if (online) return name; throw new ApiError('no', 0) } })
		await sendings.sendAll()
		online = true
		window.dispatchEvent(new Event('online'))
		await settled()
		expect(sendings.only()).toMatchObject({ state: 'sent' })
		const refused = await chosen({ send: async () => { throw new ApiError('no', 415) }, standing: async () => undefined })
		await refused.sendAll()
		window.dispatchEvent(new Event('online'))
		await settled()
		expect(refused.only()).toMatchObject({ state: 'failed' })
	})
	test('can be cancelled', async () => {
		const sendings = await chosen({ send: ({ signal }) => new Promise((_resolve, reject) => { signal.addEventListener('abort', () => reject(new ApiError('Sending was cancelled.', 0))) }) })
		const all = sendings.sendAll()
		await settled()
		sendings.cancelSending(1)
		await all
		expect(sendings.only()).toEqual({ state: 'failed', error: 'Sending was cancelled.', resumes: false })
	})
})

describe('where the answer gets lost', () => {
	const earlier: Standing = { submission: 3, number: 'DG-3', state: 'clean' }
	const arrived: Standing = { submission: 7, number: 'DG-7', state: 'clean' }
	const never = <Value>(): Promise<Value> => new Promise(() => undefined)
	afterEach(() => { vi.useRealTimers() })

	/** Sends, and lets time pass. @param words of the server about the document, in turn; the last stays */
	async function sent(send: Way['send'], words: readonly (() => Promise<Standing | undefined>)[], milliseconds: number) {
		vi.useRealTimers()
		let turn = 0
		const sendings = await chosen({ send, standing: async () => (words[Math.min(turn++, words.length - 1)] ?? never)() })
		vi.useFakeTimers()
		void sendings.sendAll()
		await vi.advanceTimersByTimeAsync(milliseconds)
		return sendings.only()
	}
	const allGone: Way['send'] = ({ content, onProgress }) => { onProgress(content.size); return never() }
	const says = (standing: Standing | undefined) => async () => standing

	test('the server is asked whether it has the document', async () => {
		expect(await sent(allGone, [says(earlier), says(arrived)], 2 * DOUBT_AFTER)).toEqual({ state: 'sent', name: 'antrag.odt', submission: 7, number: 'DG-7', standing: 'clean' })
	})
	test.each([['it has an earlier one only', says(earlier)], ['it has none', says(undefined)], ['it does not say', () => never<Standing>()]])('where %s, the answer is waited for', async (_name, word) => {
		expect(await sent(allGone, [word], 3 * (DOUBT_AFTER + STANDING_PATIENCE))).toMatchObject({ state: 'sending' })
	})
	test('bytes that are still on their way are no reason to ask', async () => {
		expect(await sent(() => never(), [says(undefined), says(arrived)], 3 * DOUBT_AFTER)).toMatchObject({ state: 'sending', sent: 0 })
	})
	test('with a broken connection, it is not offered for sending again when it is there', async () => {
		const broken: Way['send'] = async () => { throw new ApiError('broke', 0) }
		expect(await sent(broken, [says(undefined), says(arrived)], 0)).toMatchObject({ state: 'sent', number: 'DG-7' })
		expect(await sent(broken, [says(undefined), says(undefined)], 0)).toEqual({ state: 'failed', error: 'broke', resumes: true })
	})
	test('nor is it sent again when the connection is back', async () => {
		const words = [says(undefined), async () => { throw new ApiError('no', 0) }, says(arrived)]
		let turn = 0
		const send = vi.fn<Way['send']>(async () => { throw new ApiError('broke', 0) })
		const sendings = await chosen({ send, standing: async () => (words[turn++] ?? says(arrived))() })
		await sendings.sendAll()
		expect(sendings.only()).toMatchObject({ state: 'failed', resumes: true })
		window.dispatchEvent(new Event('online'))
		await settled()
		expect(sendings.only()).toMatchObject({ state: 'sent', number: 'DG-7' })
		expect(send).toHaveBeenCalledOnce()
	})
	test('a late word about bytes does not undo what the server said', async () => {
		let late: ((sent: number) => void) | undefined
		const send: Way['send'] = async ({ name, onProgress }) => { late = onProgress; return name }
		const sendings = await chosen({ send })
		await sendings.sendAll()
		late?.(1)
		expect(sendings.only()).toMatchObject({ state: 'sent', number: 'DG-7' })
	})
	test('a server that says nothing about a document that has arrived keeps no other from being sent', async () => {
		const names: string[] = []
		const documents = useDocuments(() => 'council-practice')
		const sendings = useSendings(documents, () => ({ send: async ({ name }) => { names.push(name); return name }, standing: () => never() }))
		documents.add([new File(['x'], 'a.odt'), new File(['y'], 'b.odt')])
		await settled()
		vi.useFakeTimers()
		void sendings.sendAll()
		await vi.advanceTimersByTimeAsync(8 * STANDING_PATIENCE)
		expect(names).toEqual(['a.odt', 'b.odt'])
	})
})
