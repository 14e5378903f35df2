// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Safe copies on the server: offered, made by the background job, released by the policy itself, taken along, never of somebody else's document. */

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { sampleInbox } from '../make/sample-inbox.ts'
import { Dav } from './harness/dav.ts'
import { caseOf, runJobs, setScope } from './harness/gate.ts'
import { occ } from './harness/instance.ts'
import { ocs, share } from './harness/ocs.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bob = new Dav(nextcloud, 'bob')
const sample = (name: string): Uint8Array => sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0)
const api = (user: string, method: string, path: string, values: Readonly<Record<string, string>> = {}) => ocs(nextcloud, user, method, `/apps/documentgate/api/v1${path}`, values)

beforeAll(async () => {
	const automatic = { ...presets['council-practice'], traits: Object.fromEntries(Object.entries(presets['council-practice'].traits).map(([trait, entry]) => [trait, entry.safeCopy === 'offer' ? { ...entry, safeCopy: 'automatic' } : entry])) }
	const file = join(tmpdir(), `documentgate-policy-${process.pid}.json`)
	writeFileSync(file, JSON.stringify({ ...automatic, name: { de: 'Von selbst', en: 'By itself' } }))
	occ(nextcloud, ['documentgate:policy:import', file, '--name=by-itself'])
	for (const folder of ['/Angebot', '/Selbst']) await alice.mkdir(folder)
	for (const folder of ['/Angebot', '/Selbst']) await share(nextcloud, 'alice', folder, { type: 'user', with: 'bob', permissions: 31 })
	setScope(nextcloud, 'Angebot', { path: '/Angebot', owner: 'alice' })
	setScope(nextcloud, 'Selbst', { path: '/Selbst', owner: 'alice', policy: 'by-itself' })
})

describe('a safe copy is offered', () => {
	test('to the submitter at once, to nobody else', async () => {
		await bob.put('/Angebot/formular.docm', sample('formular-mit-makro.docm'))
		const item = caseOf(nextcloud, '/Angebot/formular.docm')
		expect(item?.state).toBe('held')
		const made = await api('bob', 'POST', `/cases/${item?.id}/safe-copy`)
		expect(made).toMatchObject({ status: 200, data: { available: true, name: 'formular.docx' } })
		// the owner of the folder neither sees the case nor its copy
		expect((await api('alice', 'POST', `/cases/${item?.id}/safe-copy`)).status).toBe(404)
		expect((await api('alice', 'GET', `/cases/${item?.id}/safe-copy`)).status).toBe(404)
		expect((await api('bob', 'GET', '/cases/999999/safe-copy')).status).toBe(404)
	})
	test('released by a reviewer it takes the place of the original, without the macro and under an honest name', async () => {
		const item = caseOf(nextcloud, '/Angebot/formular.docm')
		occ(nextcloud, ['documentgate:release', String(item?.id), '--safe-copy', '--reason=Makro wird nicht gebraucht'])
		const bytes = await alice.get('/Angebot/formular.docx')
		expect(bytes.status).toBe(200)
		const { report } = inspect({ name: 'formular.docx', bytes: new Uint8Array(await bytes.arrayBuffer()) }, { policy: presets['council-practice'] })
		expect(report.traits).not.toContain('macro')
		expect((await alice.get('/Angebot/formular.docm')).status).toBe(404)
	})
	test('where there can be none, the answer says why', async () => {
		await bob.put('/Angebot/verschluesselt.odt', sample('verschluesselt.odt'))
		const item = caseOf(nextcloud, '/Angebot/verschluesselt.odt')
		const answer = await api('bob', 'POST', `/cases/${item?.id}/safe-copy`)
		expect(answer.status).toBe(409)
		expect(JSON.stringify(answer.data)).toMatch(/Passwort|password/)
	})
	test('an unknown format to convert to is a mistake, not a crash', async () => {
		await bob.put('/Angebot/zweites.docm', sample('formular-mit-makro.docm'))
		expect((await api('bob', 'POST', `/cases/${caseOf(nextcloud, '/Angebot/zweites.docm')?.id}/convert`, { to: 'wordstar' })).status).toBe(422)
	})
})

describe('a policy that releases safe copies by itself', () => {
	test('needs nobody: the copy is there after the next run of the jobs', async () => {
		await bob.put('/Selbst/formular.docm', sample('formular-mit-makro.docm'))
		expect(caseOf(nextcloud, '/Selbst/formular.docm')?.state).toBe('held')
		runJobs(nextcloud)
		expect(caseOf(nextcloud, '/Selbst/formular.docm')?.state).toBe('replaced')
		expect((await alice.get('/Selbst/formular.docx')).status).toBe(200)
	})
	test('holds what has no safe copy', async () => {
		await bob.put('/Selbst/verschluesselt.odt', sample('verschluesselt.odt'))
		runJobs(nextcloud)
		expect(caseOf(nextcloud, '/Selbst/verschluesselt.odt')?.state).toBe('held')
		expect((await alice.get('/Selbst/verschluesselt.odt')).status).toBe(404)
	})
})

describe('pages of a held document', () => {
	test('are drawn for reviewers; for everybody else there is no such case', async () => {
		await bob.put('/Angebot/seiten.docm', sample('formular-mit-makro.docm'))
		const id = caseOf(nextcloud, '/Angebot/seiten.docm')?.id
		const pages = await api('admin', 'GET', `/cases/${id}/pages`)
		expect(pages.status).toBe(200)
		const { available, of, pages: list, why } = pages.data as { available: boolean; of: string | null; pages: readonly unknown[]; why: { en: string } | null }
		// a server without LibreOffice or Ghostscript says so in place of the pages
		if (available) expect([of, list.length]).toEqual(['safe-copy', 1])
		else expect(why?.en).toMatch(/cannot show pages/)
		for (const user of ['alice', 'bob']) {
			const [held, unknown] = [await api(user, 'GET', `/cases/${id}/pages`), await api(user, 'GET', '/cases/999999/pages')]
			expect(held).toEqual(unknown)
			expect(held.status).toBe(404)
		}
		// the document is still held, and nothing was put beside it
		expect(caseOf(nextcloud, '/Angebot/seiten.docm')?.state).toBe('held')
	}, 180_000)
	test('and so is the text of the safe copy, as soon as there is one', async () => {
		const id = caseOf(nextcloud, '/Angebot/seiten.docm')?.id
		expect((await api('admin', 'GET', `/cases/${id}/text`, { of: 'safe-copy' })).status).toBe(404)
		await api('admin', 'POST', `/cases/${id}/safe-copy`)
		expect((await api('admin', 'GET', `/cases/${id}/text`, { of: 'safe-copy' })).data).toMatchObject({ available: true })
		expect((await api('admin', 'GET', `/cases/${id}/text`, { of: 'original' })).status).toBe(422)
		expect((await api('bob', 'GET', `/cases/${id}/text`)).status).toBe(404)
	})
})
