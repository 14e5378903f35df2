// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every view in every state it can be in, and how a page gets there. */

import type { Page } from 'playwright-core'
import { Trouble, type Answer, type Answers, type Known } from './api.ts'
import { adminScenarios } from './admin-scenarios.ts'
import { sample, guestOf, intake, names, overview, receipt, rules, statistics, submission, submissions } from './fixtures.ts'
import { deskScenarios } from './desk-scenarios.ts'
import { filesScenarios } from './files-scenarios.ts'
import { app, troubles, unfold, type Scenario } from './scenario.ts'

/** Somebody who hands in, on an ordinary day. */
export const everyday: Answers = {
	'GET /overview': guestOf(),
	'GET /intakes': [intake(), intake({ id: 2, name: 'Bauausschuss', path: '/Eingang Bau', note: null, closesAt: null })],
	'GET /intakes/{id}/rules': rules(),
	'POST /submissions/known': [],
	'GET /submissions': { submissions: submissions(), total: 8, byState: {} },
	'GET /submissions/{id}': submission(1),
	'GET /submissions/{id}/receipt': receipt(submission(1)),
	'GET /cases/{id}/safe-copy': { available: false, name: null, verdict: null, changes: [] },
	'GET /statistics': statistics(),
}

interface Chosen { readonly name: string; readonly bytes: Uint8Array }
export const from = (of: string, name = of): Chosen => ({ name, bytes: sample(of) })

/** Gives documents to the picker, as somebody chooses them. */
export async function choose(page: Page, chosen: readonly Chosen[]): Promise<void> {
	await page.setInputFiles('input[type=file]', chosen.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })))
}

export async function checked(page: Page): Promise<void> {
	await page.waitForFunction(() => [...document.querySelectorAll('.document-card')].length > 0 && [...document.querySelectorAll('.document-card')].every((card) => card.querySelector('.loading-icon') === null), undefined, { timeout: 60_000 })
}

const known = (state: string, name: string) => (asked: { body: unknown }) => {
	const [sha256 = ''] = (asked.body as { hashes: readonly string[] }).hashes
	return [{ sha256, submissions: [{ id: 1, number: 'DG-2026-000001', name, state, submittedAt: '2026-11-20T15:04:00+00:00' }] }]
}

async function sendAll(page: Page): Promise<void> {
	await page.locator('.send-list__send button').click()
}

/** The answer comes only after something was sent: before, nothing is known of the document. */
function afterSending(state: string, name: string): Answer<Known> {
	let asked = 0
	return (question) => (asked++ === 0 ? [] : known(state, name)(question))
}

const motion = from('antrag.odt')
const card = '.document-card__sentence'

const submitScenarios: readonly Scenario[] = [
	{ id: 'submit-empty', path: `${app}/`, answers: everyday, shows: '.drop-zone' },
	{ id: 'submit-loading', path: `${app}/`, answers: { ...everyday, 'GET /intakes': troubles.never }, shows: '.async-area__wait' },
	{ id: 'submit-failed', path: `${app}/`, answers: { ...everyday, 'GET /intakes': troubles.failed }, shows: '.notecard button' },
	{ id: 'submit-offline', path: `${app}/`, answers: { ...everyday, 'GET /intakes': troubles.offline }, shows: '.notecard button' },
	{ id: 'submit-no-intake', path: `${app}/`, answers: { ...everyday, 'GET /intakes': [] }, shows: '.empty-content' },
	{ id: 'submit-closed', path: `${app}/`, answers: { ...everyday, 'GET /intakes': [intake({ closed: true, closesAt: '2026-11-01T10:00:00+00:00' })] }, shows: '.drop-zone' },
	{ id: 'submit-rules-unknown', path: `${app}/`, answers: { ...everyday, 'GET /intakes/{id}/rules': troubles.failed }, shows: '.notecard' },
	{ id: 'submit-rules-shown', path: `${app}/`, answers: everyday, shows: '.rules-list', reach: (page) => page.locator('.drop-zone__hint button').click() },
	{ id: 'submit-results', path: `${app}/`, answers: everyday, shows: card, isSlow: true, async reach(page) {
		await choose(page, [motion, from('bild-von-aussen.odt', 'Stellungnahme mit Bild.odt'), from('formular-mit-makro.docm'), from('antrag-mit-kommentaren.odt'), from('bericht-mit-passwort.pdf'), from('leer.odt')])
		await checked(page)
	} },
	{ id: 'submit-explained', path: `${app}/`, answers: everyday, shows: card, isSlow: true, async reach(page) {
		await choose(page, [from('bild-von-aussen.odt', 'Stellungnahme mit Bild.odt')])
		await checked(page)
		await unfold(page)
	} },
	{ id: 'submit-names', path: `${app}/`, answers: everyday, shows: card, isSlow: true, async reach(page) {
		await choose(page, [names.long, names.rightToLeft, names.controls].map((name) => from('antrag-mit-kommentaren.odt', name)))
		await checked(page)
		await unfold(page)
	} },
	{ id: 'submit-known-already', path: `${app}/`, answers: { ...everyday, 'POST /submissions/known': known('held', 'antrag.odt') }, shows: card, isSlow: true, async reach(page) {
		await choose(page, [motion])
		await checked(page)
	} },
	{ id: 'submit-too-large', path: `${app}/`, answers: everyday, shows: card, async reach(page) {
		await page.evaluate(() => {
			// only the size is looked at
			const file = Object.defineProperty(new File([], 'Bebauungsplan.pdf'), 'size', { value: 600_000_000 })
			const drop = Object.defineProperty(new Event('drop', { bubbles: true, cancelable: true }), 'dataTransfer', { value: { files: [file] } })
			document.querySelector('.drop-zone')?.dispatchEvent(drop)
		})
		await checked(page)
	} },
	{ id: 'submit-sending', path: `${app}/`, answers: { ...everyday, upload: troubles.never }, shows: '.sending-line', isSlow: true, async reach(page) {
		await choose(page, [motion])
		await checked(page)
		await sendAll(page)
	} },
	...(['clean', 'held', 'pending'] as const).map((state): Scenario => ({ id: `submit-sent-${state}`, path: `${app}/`, answers: { ...everyday, 'POST /submissions/known': afterSending(state, 'antrag.odt') }, shows: '.sending-line a', isSlow: true, async reach(page) {
		await choose(page, [motion])
		await checked(page)
		await sendAll(page)
	} })),
	{ id: 'submit-not-sent', path: `${app}/`, answers: { ...everyday, upload: new Trouble(403) }, shows: '.sending-line__problem', isSlow: true, async reach(page) {
		await choose(page, [motion])
		await checked(page)
		await sendAll(page)
	} },
]

const ownScenarios: readonly Scenario[] = [
	{ id: 'submissions-list', path: `${app}/submissions`, answers: everyday, shows: '.submissions-view__entry' },
	{ id: 'submissions-empty', path: `${app}/submissions`, answers: { ...everyday, 'GET /submissions': { submissions: [], total: 0, byState: {} } }, shows: '.empty-content' },
	{ id: 'submissions-many', path: `${app}/submissions`, answers: { ...everyday, 'GET /submissions': { submissions: Array.from({ length: 50 }, (_, index) => submission(index + 1, index % 3 === 0 ? 'held' : 'clean')), total: 2_000, byState: {} } }, shows: '.submissions-view__pages' },
	{ id: 'submissions-loading', path: `${app}/submissions`, answers: { ...everyday, 'GET /submissions': troubles.never }, shows: '.async-area__wait' },
	{ id: 'submissions-failed', path: `${app}/submissions`, answers: { ...everyday, 'GET /submissions': troubles.failed }, shows: '.notecard button' },
	...(['held', 'clean', 'returned', 'rejected'] as const).map((state): Scenario => ({ id: `receipt-${state}`, path: `${app}/submissions/1`, answers: { ...everyday, 'GET /submissions/{id}': submission(1, state), 'GET /submissions/{id}/receipt': receipt(submission(1, state)) }, shows: '.receipt-view__facts' })),
	{ id: 'receipt-names', path: `${app}/submissions/1`, answers: { ...everyday, 'GET /submissions/{id}': submission(1, 'held', { name: names.long }), 'GET /submissions/{id}/receipt': receipt(submission(1, 'held', { name: names.controls })) }, shows: '.receipt-view__facts', reach: unfold },
	{ id: 'receipt-denied', path: `${app}/submissions/1`, answers: { ...everyday, 'GET /submissions/{id}': troubles.denied, 'GET /submissions/{id}/receipt': troubles.denied }, shows: '.notecard' },
	{ id: 'rules-shown', path: `${app}/rules`, answers: everyday, shows: '.rules-list' },
	{ id: 'rules-empty', path: `${app}/rules`, answers: { ...everyday, 'GET /intakes': [] }, shows: '.empty-content' },
	{ id: 'rules-failed', path: `${app}/rules`, answers: { ...everyday, 'GET /intakes/{id}/rules': troubles.failed }, shows: '.notecard button' },
	{ id: 'transparency-shown', path: `${app}/transparency`, answers: { ...everyday, 'GET /overview': overview() }, shows: '.month-chart' },
	{ id: 'transparency-tables', path: `${app}/transparency`, answers: { ...everyday, 'GET /overview': overview() }, shows: '.month-chart', async reach(page) {
		for (const one of await page.locator('.month-chart__head label, .month-chart__head .checkbox-radio-switch__content, .count-bars__head .checkbox-radio-switch__content').all()) await one.click()
	} },
	{ id: 'transparency-empty', path: `${app}/transparency`, answers: { ...everyday, 'GET /statistics': { ...statistics(), documents: 0, openFormats: 0, held: 0, months: [], formats: [], reasons: [], policies: [], sentences: [] } }, shows: '.count-bars' },
	{ id: 'transparency-loading', path: `${app}/transparency`, answers: { ...everyday, 'GET /statistics': troubles.never }, shows: '.async-area__wait' },
	{ id: 'transparency-denied', path: `${app}/transparency`, answers: { ...everyday, 'GET /statistics': troubles.denied }, shows: '.notecard' },
]

export const scenarios = (): readonly Scenario[] => [...submitScenarios, ...ownScenarios, ...deskScenarios(), ...adminScenarios(), ...filesScenarios()]
