// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { getIntakeRules, getIntakes, getKnown, getOverview, getReceipt, getSubmission, getSubmissions, requestReview } from '../../../../src/app/services/submission-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('each call asks for one thing', async () => {
	const asked = listen()
	await getOverview()
	await getIntakes()
	await getIntakeRules(3)
	await getSubmissions('open', 50, 100)
	await getSubmission(4)
	await getReceipt(5)
	await requestReview(6)
	expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /overview', 'GET /intakes', 'GET /intakes/3/rules', 'GET /submissions', 'GET /submissions/4', 'GET /submissions/5/receipt', 'POST /cases/6/review-request'])
	expect(asked[3]?.values).toEqual({ state: 'open', limit: 50, offset: 100 })
})
test('what was handed in before is found by its content', async () => {
	listen(() => [{ sha256: 'b', submissions: [{ id: 1 }] }])
	expect([await getKnown('b'), await getKnown('a')]).toEqual([[{ id: 1 }], []])
})
