// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { useReviewDesk } from '../../../../src/app/composables/useReviewDesk.ts'
import { failure, listen, type Asked } from '../services/api.ts'

afterEach(() => vi.restoreAllMocks())

const settled = async (): Promise<void> => { for (let turn = 0; turn < 10; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }
const summary = (id: number) => ({ id, name: `${id}.odt`, state: 'held' })
const list = (from: number, count: number, total: number) => ({ cases: Array.from({ length: count }, (_, index) => summary(from + index)), total, counts: {}, byState: {} })

function answers({ method, path, values }: Asked): unknown {
	if (path === '/cases') return (values as { offset: number }).offset === 0 ? list(1, 50, 60) : list(51, 10, 60)
	if (path === '/decisions') return [{ id: 1, done: true, state: 'released', message: null }, { id: 2, done: false, state: null, message: 'It was decided already.' }]
	if (method === 'GET' && /\/(history|comments)$/.test(path)) return []
	return { id: Number(/\d+/.exec(path)?.[0]), name: 'x' }
}

describe('the review desk', () => {
	test('loads the queue page by page', async () => {
		listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		await desk.loadMore()
		expect(desk.cases.value).toHaveLength(60)
	})
	test('opens a case and steps through the queue to its ends', async () => {
		listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		desk.step(1)
		expect(desk.openId.value).toBe(1)
		desk.step(-1)
		expect(desk.openId.value).toBe(1)
		desk.step(1)
		await settled()
		expect(desk.open.current.value).toMatchObject({ state: 'ready', value: { item: { id: 2 } } })
	})
	test('a case without a report opens all the same', async () => {
		listen((asked) => { if (asked.path.endsWith('/report')) throw new Error('404'); return answers(asked) })
		const desk = useReviewDesk()
		desk.openId.value = 3
		await settled()
		expect(desk.open.current.value).toMatchObject({ state: 'ready', value: { report: undefined } })
	})
	test('after a decision the next case is open', async () => {
		const asked = listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		desk.openId.value = 4
		await settled()
		expect(await desk.decideOpen({ decision: 'release', reason: 'gelesen' })).toBe(true)
		expect(desk.openId.value).toBe(5)
		expect(asked.find(({ path }) => path === '/cases/4/decision')?.values).toEqual({ decision: 'release', reason: 'gelesen' })
	})
	test('what was decided elsewhere is told and shown anew', async () => {
		listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		desk.openId.value = 4
		await settled()
		vi.spyOn(axios, 'request').mockRejectedValueOnce(failure({ status: 409, data: { ocs: { data: { message: 'Somebody else has just decided.' } } } }))
		expect(await desk.decideOpen({ decision: 'release', reason: 'x' })).toBe(false)
		expect(desk.trouble.value).toBe('Somebody else has just decided.')
	})
	test('several at once: those that could not be decided are named and stay chosen', async () => {
		listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		desk.choose(1, true)
		desk.choose(2, true)
		desk.choose(3, true)
		desk.choose(3, false)
		expect(await desk.decideChosen({ decision: 'release', reason: 'x' })).toMatchObject([{ id: 2, message: 'It was decided already.' }])
		expect([...desk.chosen.value]).toEqual([2])
	})
	test('all that are shown, and none', async () => {
		listen(answers)
		const desk = useReviewDesk()
		await desk.queue.fetch()
		desk.chooseAll(true)
		expect(desk.chosen.value.size).toBe(50)
		desk.chooseAll(false)
		expect(desk.chosen.value.size).toBe(0)
	})
	test('taking a case and commenting on it', async () => {
		const asked = listen(answers)
		const desk = useReviewDesk()
		desk.openId.value = 1
		await settled()
		await desk.take('me')
		expect(await desk.comment('  Gesehen. ')).toBe(true)
		expect(await desk.comment('   ')).toBe(false)
		expect(asked.filter(({ method }) => method !== 'GET')).toMatchObject([{ method: 'PUT', values: { assignee: 'me' } }, { method: 'POST', values: { text: 'Gesehen.' } }])
	})
	test('a filter asks anew once typing has stopped', async () => {
		const asked = listen(answers)
		const desk = useReviewDesk()
		desk.filter.q = 'r'
		desk.filter.q = 'rad'
		await new Promise((resolve) => { setTimeout(resolve, 400) })
		expect(asked.filter(({ path }) => path === '/cases')).toMatchObject([{ values: { q: 'rad' } }])
	})
})
