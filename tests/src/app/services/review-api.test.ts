// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, expect, test, vi } from 'vitest'
import { addComment, assign, caseBytesUrl, decide, decideMany, getCase, getCaseRules, getCases, getComments, getHistory, getParts, getReport, getReviewers, getTemplates, getText } from '../../../../src/app/services/review-api.ts'
import { listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())

test('each call asks for one thing', async () => {
	const asked = listen()
	await getCases({ state: 'open', assignee: '', due: '', trait: '', q: 'rad', sort: 'due', order: 'asc' }, 50, 0)
	await getCase(1)
	await getReport(1)
	await getHistory(1)
	await getParts(1)
	await getText(1)
	await getCaseRules(1)
	await getComments(1)
	await addComment(1, 'Gesehen.')
	await decide(1, { decision: 'return', reason: 'x' })
	await decideMany([1, 2], { decision: 'release', reason: 'x' })
	await assign(1, null)
	await getReviewers()
	await getTemplates()
	expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
		'GET /cases', 'GET /cases/1', 'GET /cases/1/report', 'GET /cases/1/history', 'GET /cases/1/parts', 'GET /cases/1/text', 'GET /cases/1/rules', 'GET /cases/1/comments', 'POST /cases/1/comments',
		'POST /cases/1/decision', 'POST /decisions', 'PUT /cases/1/assignee', 'GET /reviewers', 'GET /templates',
	])
	expect(asked[10]?.values).toEqual({ ids: [1, 2], decision: 'release', reason: 'x' })
	expect(asked[11]?.values).toEqual({ assignee: null })
})
test('the bytes of a case have an address of their own', () => expect(caseBytesUrl(3)).toMatch(/\/apps\/documentgate\/cases\/3\/bytes$/))
