// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The review desk in its states. */

import type { Page } from 'playwright-core'
import type { Case } from '../../../src/app/services/shapes.ts'
import type { Report } from '../../../src/model/report.ts'
import { Trouble, type Answers, type Asked } from './api.ts'
import { alice, both, caseOf, manyCases, manyFindings, names, office, overview, person, reportOn, rules, settings } from './fixtures.ts'
import { app, troubles, unfold, type Scenario } from './scenario.ts'

const counts = { waiting: 2_000, pending: 1, overdue: 1, dueToday: 3, mine: 500, unassigned: 1_500 }

/** The queue as the server pages it. */
function page({ query }: Asked): NonNullable<Exclude<Answers['GET /cases'], Trouble | ((asked: Asked) => unknown)>> {
	const [offset, limit, q] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 50), query.get('q') ?? '']
	const cases = manyCases().filter(({ name }) => name.includes(q))
	return { cases: cases.slice(offset, offset + limit), total: cases.length, counts, byState: {} }
}

function detail(id: number, over: Partial<Case> = {}): Case {
	const base = manyCases().find((one) => one.id === id) ?? caseOf(id, 'bild-von-aussen.odt')
	return {
		...base, reason: null, message: null, decidedBy: null, firstApprover: null, reviewRequested: false,
		allowed: [{ decision: 'release', needsReason: true, needsSecond: true }, { decision: 'release-safe-copy', needsReason: false, needsSecond: false }, { decision: 'return', needsReason: true, needsSecond: false }, { decision: 'reject', needsReason: true, needsSecond: false }],
		recommendation: { decision: 'release-safe-copy', why: both('Empfehlung: die sichere Kopie freigeben. Das Programm ist darin nicht mehr enthalten.', 'Recommended: release the safe copy. The program is no longer in it.') },
		safeChanges: [], previous: null, sameContent: [{ id: 900, number: 'DG-2026-000900', name: 'anlage.docx', state: 'returned', decision: 'return', createdAt: '2026-11-01T10:00:00+00:00', submitter: alice }], ...over,
	}
}

const report = (): Report => reportOn('anlage-mit-skript.docx')

const desk: Answers = {
	'GET /overview': overview(),
	'GET /cases': page,
	'GET /cases/{id}': ({ names: { id } }) => detail(Number(id)),
	'GET /cases/{id}/report': report(),
	'GET /cases/{id}/history': [
		{ id: 1, at: '2026-11-20T13:00:00+00:00', kind: 'submitted', text: both('Eingereicht über die Weboberfläche', 'Handed in through the web interface'), actor: alice, detail: {} },
		{ id: 2, at: '2026-11-20T13:00:02+00:00', kind: 'held', text: both('Zur Prüfung angehalten', 'Held for review'), actor: null, detail: {} },
	],
	'GET /cases/{id}/comments': [{ id: 1, caseId: 1, author: office, text: 'Ich frage bei der Fraktion nach.', createdAt: '2026-11-20T13:30:00+00:00' }],
	'GET /cases/{id}/parts': [
		{ path: ['anlage-mit-skript.docx'], bytes: 4200, format: 'docx', findings: 0, severity: null, gaps: [] },
		{ path: ['anlage-mit-skript.docx', 'word/document.xml'], bytes: 900, format: null, findings: 0, severity: null, gaps: [] },
		{ path: ['anlage-mit-skript.docx', 'word/embeddings/oleObject1.bin'], bytes: 1500, format: 'ole', findings: 1, severity: 'high', gaps: [] },
		{ path: ['anlage-mit-skript.docx', 'word/embeddings/oleObject1.bin', names.controls], bytes: 27, format: 'script', findings: 1, severity: 'high', gaps: [] },
	],
	'GET /cases/{id}/text': { available: true, complete: false, passages: [{ runs: [{ mark: null, text: 'Stellungnahme der Verwaltung zum Radweg.' }] }, { runs: [{ mark: 'deleted', text: 'Dieser Satz war gelöscht.' }, { mark: null, text: ' Dieser bleibt.' }] }, { runs: [{ mark: 'hidden', text: 'Dieser Satz ist versteckt.' }] }] },
	'GET /cases/{id}/pages': { available: false, of: null, version: '', pages: [], total: null, complete: false, why: both('Dieser Server kann keine Seiten zeigen.', 'This server cannot show pages.') },
	'GET /cases/{id}/safe-copy': { available: true, name: 'anlage-mit-skript.docx', verdict: 'accept', changes: [{ text: both('Ein eingebettetes Programm wurde entfernt: rechnung.js', 'An embedded program was taken out: rechnung.js') }] },
	'GET /templates': settings().templates,
	'GET /reviewers': [office, person('anna', 'Anna Beispiel')],
	'POST /decisions': [{ id: 2, done: false, state: 'held', message: 'It was decided already.' }],
	'POST /cases/{id}/decision': new Trouble(409, 'Über dieses Dokument wurde inzwischen entschieden.'),
}

const tab = (at: number) => async (opened: Page): Promise<void> => {
	await opened.locator('[role=tab]').nth(at).click()
	await opened.waitForTimeout(300)
}
const opened = '.decision-panel'

export function deskScenarios(): readonly Scenario[] {
	const at = (id: number | ''): string => `${app}/review/${id}`
	return [
		{ id: 'desk-queue', path: at(''), answers: desk, shows: '.case-queue__case' },
		{ id: 'desk-empty', path: at(''), answers: { ...desk, 'GET /cases': { cases: [], total: 0, counts: { ...counts, waiting: 0, overdue: 0, dueToday: 0 }, byState: {} } }, shows: '.case-queue .empty-content' },
		{ id: 'desk-loading', path: at(''), answers: { ...desk, 'GET /cases': troubles.never }, shows: '.async-area__wait' },
		{ id: 'desk-failed', path: at(''), answers: { ...desk, 'GET /cases': troubles.failed }, shows: '.notecard button' },
		{ id: 'desk-denied', path: at(''), answers: { ...desk, 'GET /overview': overview({ roles: { reviewer: false, policyOwner: false, auditor: false }, queue: null }), 'GET /cases': troubles.denied }, shows: '.notecard' },
		{ id: 'desk-case', path: at(1), answers: desk, shows: opened, reach: unfold },
		...['parts', 'text', 'pages', 'copy', 'facts', 'history'].map((name, index): Scenario => ({ id: `desk-case-${name}`, path: at(1), answers: desk, shows: opened, reach: tab(index + 1) })),
		{ id: 'desk-many-findings', path: at(1), answers: { ...desk, 'GET /cases/{id}/report': manyFindings(300) }, shows: '.finding-card' },
		{ id: 'desk-no-engine', path: at(7), answers: { ...desk, 'GET /cases/{id}': detail(7, { allowed: [], recommendation: null, sameContent: [] }), 'GET /cases/{id}/report': troubles.denied }, shows: opened },
		{ id: 'desk-device', path: at(7), answers: { ...desk, file: new TextEncoder().encode('{\\rtf1 Antrag}'), 'GET /cases/{id}': detail(7, { recommendation: null }), 'GET /cases/{id}/report': troubles.denied, 'GET /cases/{id}/rules': rules() }, shows: '.notecard--info ~ .document-card', reach: (one) => one.getByRole('button', { name: /Check on this device|Auf diesem Gerät prüfen/ }).click() },
		{ id: 'desk-case-failed', path: at(1), answers: { ...desk, 'GET /cases/{id}': troubles.failed }, shows: '.review-desk__document .notecard' },
		{ id: 'desk-names', path: at(2), answers: { ...desk, 'GET /cases/{id}': detail(2, { name: names.long, reviewRequested: true, waitsForSecond: true, assignee: office }) }, shows: opened },
		{ id: 'desk-decided', path: at(1), answers: { ...desk, 'GET /cases/{id}': detail(1, { state: 'returned', allowed: [], decidedBy: office, decidedAt: '2026-11-20T16:00:00+00:00', reason: 'Im Dokument steckt ein Programm.' }) }, shows: opened },
		{ id: 'desk-return', path: at(1), answers: desk, shows: '.decision-panel__form', reach: (one) => one.locator('.decision-panel__buttons button').nth(2).click() },
		{ id: 'desk-overtaken', path: at(1), answers: desk, shows: '.notecard [role=alert]', async reach(one) {
			await one.locator('.decision-panel__buttons button').first().click()
			await one.locator('.decision-panel__form button[type=submit]').click()
		} },
		{ id: 'desk-bulk', path: at(''), answers: desk, shows: '.bulk-decision', async reach(one) {
			for (const index of [0, 1]) await one.locator('.case-queue__case .checkbox-radio-switch__content').nth(index).click()
		} },
		{ id: 'desk-keys', path: at(''), answers: desk, shows: '.review-desk__keys', reach: (one) => one.keyboard.press('?') },
	]
}
