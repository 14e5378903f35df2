// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What stands inside Files: the tab of the sidebar, the pill, the banner, the check of a document. Files itself is played by the test, which asks our registrations as Files does. */

import type { Page } from 'playwright-core'
import type { FileState } from '../../../src/app/services/shapes.ts'
import type { Answers } from './api.ts'
import { both, sample, guestOf, intake, names, overview, rules, submission } from './fixtures.ts'
import { troubles, unfold, type Scenario } from './scenario.ts'

const state = (over: Partial<FileState> = {}): FileState => ({ fileId: 7, gated: true, mode: 'enforce', state: 'held', submission: submission(1), ...over })

const everyday: Answers = {
	'GET /overview': guestOf(),
	'GET /files/{fileId}': state(),
	'GET /submissions/{id}': submission(1),
	'GET /cases/{id}/history': [{ id: 1, at: '2026-11-20T13:00:00+00:00', kind: 'submitted', text: both('Eingereicht über die Weboberfläche', 'Handed in through the web interface'), actor: { kind: 'user', id: 'alice', name: 'Alice Beispiel' }, detail: {} }],
	'GET /cases/{id}/safe-copy': { available: false, name: null, verdict: null, changes: [] },
	'GET /intakes': [intake()],
	'GET /intakes/{id}/rules': rules(),
}
const file = sample('bild-von-aussen.odt')

interface Registered {
	readonly _nc_files_scope: { readonly v4_0: {
		readonly filesSidebarTabs: ReadonlyMap<string, { readonly tagName: string; onInit(): Promise<void> }>
		readonly fileActions: ReadonlyMap<string, { exec(context: object): Promise<unknown>; renderInline?(context: object): Promise<HTMLElement | null> }>
		readonly fileListHeaders: ReadonlyMap<string, { render(place: HTMLElement, folder: object, view: object): void }>
	} }
}

/** As Files shows a chosen document. */
async function select(page: Page, name: string = names.plain): Promise<void> {
	await page.waitForFunction(() => (window as unknown as Partial<Registered>)._nc_files_scope?.v4_0.filesSidebarTabs?.has('documentgate') === true)
	await page.evaluate(async (basename) => {
		const { filesSidebarTabs, fileActions, fileListHeaders } = (window as unknown as Registered)._nc_files_scope.v4_0
		const node = { id: '7', fileid: 7, basename, mime: 'application/vnd.oasis.opendocument.text', size: 5_000, type: 'file', permissions: 31, source: `${location.origin}/remote.php/dav/files/alice/Eingang/a.odt`, path: '/Eingang/a.odt', attributes: { 'documentgate-state': 'held' } }
		Object.assign(window, { node })
		const tab = filesSidebarTabs.get('documentgate')
		await tab?.onInit()
		const element = Object.assign(document.createElement(tab?.tagName ?? 'div'), { node, active: true })
		document.querySelector('#sidebar')?.replaceChildren(element)
		const pill = await fileActions.get('documentgate-state')?.renderInline?.({ nodes: [node], folder: node, view: {}, contents: [] })
		if (pill) document.querySelector('#row')?.replaceChildren(pill)
		const banner = document.querySelector<HTMLElement>('#banner')
		if (banner !== null) fileListHeaders.get('documentgate-banner')?.render(banner, { id: '41', fileid: 41, path: '/Eingang' }, {})
	}, name)
}

async function check(page: Page): Promise<void> {
	await select(page)
	await page.evaluate(() => {
		const { fileActions } = (window as unknown as Registered)._nc_files_scope.v4_0
		void fileActions.get('documentgate-check')?.exec({ nodes: [(window as unknown as { node: object }).node], folder: {}, view: {}, contents: [] })
	})
}

export function filesScenarios(): readonly Scenario[] {
	const path = '/index.php/apps/files/'
	const actions = '.file-tab__actions'
	return [
		{ id: 'files-held', path, answers: everyday, shows: actions, async reach(page) {
			await select(page)
			await page.locator(actions).waitFor()
			await unfold(page)
		} },
		{ id: 'files-reviewer', path, answers: { ...everyday, 'GET /overview': overview(), 'GET /submissions/{id}': troubles.denied, 'GET /cases/{id}/safe-copy': { available: true, name: names.long, verdict: 'accept', changes: [{ text: both('Ein Bild wurde ersetzt.', 'A picture was replaced.') }] } }, shows: actions, reach: select },
		{ id: 'files-accepted', path, answers: { ...everyday, 'GET /files/{fileId}': state({ state: 'clean', submission: submission(1, 'clean') }), 'GET /submissions/{id}': submission(1, 'clean') }, shows: actions, reach: select },
		{ id: 'files-ungated', path, answers: { ...everyday, 'GET /files/{fileId}': state({ gated: false, mode: null, state: null, submission: null }) }, shows: actions, reach: select },
		{ id: 'files-loading', path, answers: { ...everyday, 'GET /files/{fileId}': troubles.never }, shows: '.async-area__wait', reach: select },
		{ id: 'files-failed', path, answers: { ...everyday, 'GET /files/{fileId}': troubles.failed }, shows: '.notecard button', reach: select },
		{ id: 'files-check', path, answers: { ...everyday, file }, shows: '[role=dialog] .document-card__why', reach: check, isSlow: true },
		{ id: 'files-check-failed', path, answers: everyday, shows: '[role=dialog] .notecard', reach: check },
	]
}
