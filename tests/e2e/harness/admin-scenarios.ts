// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The settings of policy owners in their states. */

import type { Page } from 'playwright-core'
import type { Policy, Scope } from '../../../src/app/services/shapes.ts'
import { draftText, presetDraft, withEntry } from '../../../src/app/policy-draft.ts'
import { presetNames, presets } from '../../../src/policy/presets.ts'
import { Trouble, type Answers } from './api.ts'
import { both, catalogue, names, office, rules, settings, verdictCounts } from './fixtures.ts'
import { troubles, type Scenario } from './scenario.ts'

const scope = (id: number, over: Partial<Scope> = {}): Scope => ({ id, name: 'Haupt- und Finanzausschuss', kind: 'path', owner: office, path: '/Eingang', teamFolderId: null, group: null, mode: 'enforce', policyName: 'council-practice', note: 'Bitte bis drei Tage vor der Sitzung einreichen.', closesAt: '2031-12-03T16:00:00+00:00', updatedAt: null, ...over })

const policy: Policy = {
	name: 'council-practice', title: presets['council-practice'].name, preset: true, revision: 4, savedAt: '2026-11-02T08:00:00+00:00', savedBy: office, scopes: ['Haupt- und Finanzausschuss'], comment: '', current: true,
	json: draftText(withEntry(presetDraft('council-practice'), 'traits', 'comments', { verdict: 'review' })), explained: rules(),
}

const everyday: Answers = {
	'GET /policies': presetNames.map((name) => ({ name, title: presets[name].name, preset: true, revision: 1, savedAt: null, savedBy: null, scopes: name === 'council-practice' ? ['Haupt- und Finanzausschuss'] : [] })),
	'GET /policies/{name}': policy,
	'GET /rules': catalogue(),
	'GET /scopes': [scope(1), scope(2, { name: 'Öffentliche Links', kind: 'public-links', owner: null, path: null, mode: 'observe', note: null, closesAt: null }), scope(3, { name: names.long, path: `/${names.long}` })],
	'GET /settings': settings(),
	'POST /policies/validate': { valid: true, problems: [] },
	'POST /policies/compare': [{ pointer: '/traits/macro', text: both('Programme (Makros): bisher prüfen lassen, künftig ablehnen', 'Programs (macros): so far hold for review, from now on reject') }],
	'GET /policies/{name}/revisions': [4, 3, 2, 1].map((revision) => ({ revision, title: presets['council-practice'].name, comment: revision === 4 ? 'Kommentare werden nun angesehen.' : '', savedAt: `2026-11-0${revision}T08:00:00+00:00`, savedBy: office, current: revision === 4 })),
	'POST /policies/{name}/simulate': {
		days: 30, documents: 214, notSimulated: 2, before: verdictCounts(180, 20, 14, 0), after: verdictCounts(176, 18, 14, 6), stricter: 6, milder: 11, changedTotal: 17,
		sentence: both('Von 214 Dokumenten der letzten 30 Tage wären 6 mehr geprüft worden, 11 weniger.', 'Of 214 documents of the last 30 days, 6 more would have been held, 11 fewer.'),
		changed: ['formular-mit-makro.docm', names.rightToLeft, names.controls, names.long].map((name, index) => ({ id: index + 1, number: `DG-2026-00000${index + 1}`, name, createdAt: '2026-11-20T15:04:00+00:00', before: 'review', after: 'reject', because: ['vba-macro'] })),
	},
	others: { '/cloud/groups': { groups: ['sitzungsdienst', 'verwaltung'] }, '/core/autocomplete/get': [{ id: 'alice', label: 'Alice Beispiel' }], '/groupfolders/folders': {} },
}

const path = '/index.php/settings/admin/documentgate'
const loaded = '.entry-row'

/** Makes the rules on programs stricter. */
async function edit(page: Page): Promise<void> {
	await page.locator('#dg-traits ~ div .entry-row input[value=reject]').first().check({ force: true })
	await page.locator('.entry-row--changed').waitFor()
}
const press = (page: Page, at: number): Promise<void> => page.locator('.changes-bar__buttons button').nth(at).click()

export function adminScenarios(): readonly Scenario[] {
	return [
		{ id: 'policy-shown', path, answers: everyday, shows: loaded },
		{ id: 'policy-loading', path, answers: { ...everyday, 'GET /policies': troubles.never, 'GET /scopes': troubles.never, 'GET /settings': troubles.never }, shows: '.async-area__wait' },
		{ id: 'policy-failed', path, answers: { ...everyday, 'GET /policies': troubles.failed, 'GET /scopes': troubles.failed, 'GET /settings': troubles.failed }, shows: '.notecard button' },
		{ id: 'policy-denied', path, answers: { ...everyday, 'GET /policies': new Trouble(403), 'GET /scopes': new Trouble(403), 'GET /settings': new Trouble(403) }, shows: '.notecard' },
		{ id: 'policy-first-place', path, answers: { ...everyday, 'GET /scopes': [] }, shows: '.empty-content' },
		{ id: 'policy-changed', path, answers: everyday, shows: '.entry-row--changed', reach: edit },
		{ id: 'policy-problems', path, answers: { ...everyday, 'POST /policies/validate': { valid: false, problems: [{ pointer: '/traits/macro', text: both('Dieses Wort kennt die Prüfung nicht.', 'The inspection does not know this word.') }] } }, shows: '.changes-bar__problems', reach: edit },
		{ id: 'policy-effect', path, answers: everyday, shows: '.simulation-dialog__sentence', async reach(page) {
			await edit(page)
			await press(page, 2)
		} },
		{ id: 'policy-effect-unknown', path, answers: { ...everyday, 'POST /policies/{name}/simulate': troubles.failed }, shows: '.simulation-dialog .notecard', async reach(page) {
			await edit(page)
			await press(page, 2)
		} },
		{ id: 'policy-save', path, answers: everyday, shows: '.save-dialog', async reach(page) {
			await edit(page)
			await press(page, 3)
		} },
		{ id: 'policy-new', path, answers: everyday, shows: '[role=dialog] input', reach: (page) => page.locator('.policy-head__buttons button').first().click() },
		{ id: 'policy-revisions', path, answers: everyday, shows: '[role=dialog] li, [role=dialog] article', reach: (page) => page.locator('.policy-head__buttons button').nth(1).click() },
		{ id: 'policy-place', path, answers: everyday, shows: '[role=dialog] input', reach: (page) => page.locator('.scope-list__add').click() },
		{ id: 'policy-place-removed', path, answers: everyday, shows: '[role=dialog] p', reach: (page) => page.locator('.scope-list__buttons button').nth(1).click() },
	]
}
