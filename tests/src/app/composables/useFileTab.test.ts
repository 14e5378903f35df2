// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test, vi } from 'vitest'
import { useFileTab } from '../../../../src/app/composables/useFileTab.ts'
import { failure, listen, type Asked } from '../services/api.ts'

const submission = { id: 4, state: 'returned', submittedAt: '2026-11-20T10:00:00+00:00', decidedAt: '2026-11-21T10:00:00+00:00' }
const world = (over: Readonly<Record<string, unknown>> = {}) => ({ path }: Asked): unknown => {
	const answers: Readonly<Record<string, unknown>> = { '/files/7': { gated: true, submission }, '/overview': { roles: { reviewer: false } }, '/submissions/4': submission, ...over }
	const answer = answers[path]
	if (answer instanceof Error) throw answer
	return answer
}

afterEach(() => vi.restoreAllMocks())

describe('what the sidebar knows', () => {
	test('for a submitter: when it was handed in and decided', async () => {
		listen(world())
		const { facts } = useFileTab(() => 7)
		await facts.fetch()
		expect(facts.current.value).toMatchObject({ state: 'ready', value: { isMine: true, isReviewer: false, history: [{ text: 'Handed in' }, { text: 'returned' }] } })
	})
	test('a denial is no failure', async () => {
		listen(world({ '/submissions/4': failure({ status: 404 }) }))
		const { facts } = useFileTab(() => 7)
		await facts.fetch()
		expect(facts.current.value).toMatchObject({ state: 'ready', value: { isMine: false } })
	})
	test('a failure is one', async () => {
		listen(world({ '/submissions/4': failure({ status: 500 }) }))
		const { facts } = useFileTab(() => 7)
		await facts.fetch()
		expect(facts.current.value.state).toBe('failed')
	})
	test('of a file without a case nothing more is asked', async () => {
		const asked = listen(world({ '/files/7': { gated: false, submission: null } }))
		const { facts, askForReview } = useFileTab(() => 7)
		await facts.fetch()
		await askForReview()
		expect(asked).toHaveLength(1)
	})
	test('what goes wrong with a wish is said', async () => {
		listen(world({ '/cases/4/review-request': failure({ status: 409, data: { ocs: { data: { message: 'It was decided.' } } } }) }))
		const { facts, problem, isBusy, askForReview } = useFileTab(() => 7)
		await facts.fetch()
		await askForReview()
		expect(problem.value).toBe('It was decided.')
		expect(isBusy.value).toBe(false)
	})
})
