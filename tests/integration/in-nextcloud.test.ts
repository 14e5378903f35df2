// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate inside Nextcloud's own pages: scripts of Files, workers, dashboard, search, conversions, links of notifications. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { formatKinds } from '../../src/model/formats.ts'
import { targetKinds, targetsFor } from '../../src/node/conversion/targets.ts'
import { presets } from '../../src/policy/presets.ts'
import { sampleInbox } from '../make/sample-inbox.ts'
import { api, people } from './harness/api.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { caseOf, setScope } from './harness/gate.ts'
import { makeInstance, occ, passwordOf, type Running } from './harness/instance.ts'
import { ocs, share } from './harness/ocs.ts'

interface Found {
	readonly title: string
	readonly subline: string
	readonly resourceUrl: string
}
interface Offered {
	readonly from: string
	readonly to: string
	readonly extension: string
}

let nextcloud: Running
let alice: Dav
let bob: Dav
let held = 0
let accepted = 0

async function page(user: string | null, path: string): Promise<{ readonly policy: string; readonly html: string }> {
	const headers: Record<string, string> = user === null ? {} : { Authorization: `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}` }
	const answer = await fetch(`${nextcloud.url}${path}`, { headers })
	return { policy: answer.headers.get('content-security-policy') ?? '', html: await answer.text() }
}
const data = async <Data>(user: string, path: string, values: Readonly<Record<string, string | number>> = {}): Promise<Data> => (await ocs(nextcloud, user, 'GET', path, values)).data as Data
const search = async (user: string, term: string): Promise<readonly Found[]> => (await data<{ entries: Found[] }>(user, '/search/providers/documentgate/search', { term })).entries
const convert = (user: string, fileId: number, targetMimeType: string) => ocs(nextcloud, user, 'POST', '/apps/files/api/v1/convert', { fileId, targetMimeType })
const offered = async (): Promise<readonly Offered[]> => (await data<{ capabilities: { files: { file_conversions?: Offered[] } } }>('alice', '/cloud/capabilities')).capabilities.files.file_conversions ?? []

beforeAll(async () => {
	nextcloud = await makeInstance({ enable: ['dashboard'] })
	people(nextcloud, { rita: ['sitzungsdienst'] })
	await api(nextcloud, 'admin', 'PUT', '/settings', { reviewerGroups: ['sitzungsdienst'] })
	occ(nextcloud, ['user:setting', 'bob', 'core', 'lang', 'de'])
	alice = new Dav(nextcloud, 'alice')
	bob = new Dav(nextcloud, 'bob')
	await alice.mkdir('/Eingang')
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	setScope(nextcloud, 'Rat', { path: '/Eingang', owner: 'alice' })
	await bob.put('/Eingang/Geheimplan.rtf', risky())
	await bob.put('/Eingang/Radweg.txt', clean())
	held = caseOf(nextcloud, '/Eingang/Geheimplan.rtf')?.id ?? 0
	accepted = caseOf(nextcloud, '/Eingang/Radweg.txt')?.id ?? 0
})
afterAll(async () => await nextcloud.stop())

describe('pages', () => {
	test.each(['/index.php/apps/files/', '/index.php/apps/documentgate/', '/index.php/apps/documentgate/review/1', '/index.php/apps/documentgate/rules'])('%s may start workers of this server', async (path) => {
		expect((await page('alice', path)).policy).toContain("worker-src 'self'")
	})
	test('behind public links they may, too', async () => {
		const { token } = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 4 })
		expect(token).not.toBe('')
		expect((await page(null, `/index.php/s/${token}`)).policy).toContain("worker-src 'self'")
	})
	test('a page that is no concern of ours stays as strict as it was', async () => {
		expect((await page(null, '/index.php/login')).policy).not.toContain('worker-src')
	})
	test('Files gets the one script that its version understands, once', async () => {
		const { html } = await page('bob', '/index.php/apps/files/')
		const { version } = JSON.parse(occ(nextcloud, ['status', '--output=json'])) as { version: string }
		const scripts = [...html.matchAll(/src="[^"]*\/documentgate\/js\/([^"?]*)/g)].map(([, name]) => name)
		expect(scripts).toEqual([Number.parseInt(version) > 32 ? 'documentgate-files.mjs' : 'documentgate-files-legacy.mjs'])
		expect(html).toContain('/documentgate/l10n/')
	})
})

describe('the dashboard', () => {
	const widgets = async (user: string): Promise<Readonly<Record<string, { widget_url: string; icon_url: string; buttons?: readonly { link: string }[] }>>> => await data(user, '/apps/dashboard/api/v1/widgets')
	test('shows reviewers what waits', async () => {
		const widget = (await widgets('rita'))['documentgate']
		expect(widget?.widget_url).toMatch(/\/apps\/documentgate\/review$/)
		expect(widget?.icon_url).toMatch(/app-dark\.svg$/)
		expect(widget?.buttons?.[0]?.link).toMatch(/\/apps\/documentgate\/review$/)
		const { documentgate } = await data<{ documentgate: { items: { title: string; link: string }[] } }>('rita', '/apps/dashboard/api/v2/widget-items', { 'widgets[]': 'documentgate' })
		expect(documentgate.items).toHaveLength(1)
		expect(documentgate.items[0]).toMatchObject({ title: 'Geheimplan.rtf' })
		expect(documentgate.items[0]?.link).toMatch(new RegExp(`/apps/documentgate/review/${held}$`))
	})
	test('is not there for others', async () => {
		expect((await widgets('alice'))['documentgate']).toBeUndefined()
		expect(JSON.stringify(await data('alice', '/apps/dashboard/api/v2/widget-items', { 'widgets[]': 'documentgate' }))).not.toContain('Geheimplan')
	})
})

describe('the search', () => {
	test('of a reviewer finds all and leads to the review desk', async () => {
		const [found] = await search('rita', 'geheim')
		expect(found?.title).toBe('Geheimplan.rtf')
		expect(found?.resourceUrl).toMatch(new RegExp(`/apps/documentgate/review/${held}$`))
		expect((await search('rita', 'radweg')).map(({ title }) => title)).toEqual(['Radweg.txt'])
	})
	test('of a submitter finds his own and leads to the receipt', async () => {
		const [found] = await search('bob', 'Geheimplan')
		expect(found?.resourceUrl).toMatch(new RegExp(`/apps/documentgate/submissions/${held}$`))
	})
	test('of everybody else finds nothing, the owner of the folder included', async () => {
		for (const user of ['alice', 'carol']) for (const term of ['Geheimplan', 'Radweg', 'Eingang', '%', '_']) expect(await search(user, term), `${user}, ${term}`).toEqual([])
	})
	test('understands the number somebody reads out, for those who may know', async () => {
		const number = `DG-${new Date().getUTCFullYear()}-${String(held).padStart(6, '0')}`
		expect((await search('rita', number)).map(({ title }) => title)).toEqual(['Geheimplan.rtf'])
		expect((await search('bob', number.toLowerCase())).map(({ title }) => title)).toEqual(['Geheimplan.rtf'])
		expect(await search('carol', number)).toEqual([])
		expect(await search('rita', `DG-1999-${String(held).padStart(6, '0')}`)).toEqual([])
	})
})

describe('notifications', () => {
	const links = async (user: string): Promise<string[]> => (await data<{ app: string; link: string; object_id: string }[]>(user, '/apps/notifications/api/v2/notifications')).filter(({ app }) => app === 'documentgate').map(({ link }) => link.replace(/^.*(?=\/apps\/)/, ''))
	test('lead submitters to the receipt and reviewers to the desk', async () => {
		expect(await links('bob')).toContain(`/apps/documentgate/submissions/${held}`)
		expect(await links('rita')).toContain(`/apps/documentgate/review/${held}`)
		expect(await links('bob')).not.toContain(`/apps/documentgate/submissions/${accepted}`)
	})
})

describe('conversions', () => {
	const odt = targetKinds.odt.mediaType
	const sample = sampleInbox().find(({ name }) => name === 'formular-mit-makro.docm')?.bytes ?? new Uint8Array(0)
	test('offered are those the engine can make, none but those', async () => {
		const list = (await offered()).filter(({ from }) => from !== 'application/pdf')
		expect(list.length).toBeGreaterThan(30)
		// Nextcloud's own word for Rich Text
		const ids = (mediaType: string): readonly string[] => (mediaType === 'text/rtf' ? ['rtf'] : formatKinds.filter((kind) => kind.mediaType === mediaType).map(({ id }) => id))
		for (const { from, to, extension } of list) {
			const can = ids(from).flatMap(targetsFor).map((target) => targetKinds[target])
			expect(can, `${from} to ${to}`).toContainEqual(expect.objectContaining({ mediaType: to, extension }))
		}
	})
	test('what could do harm is taken out on the way', async () => {
		await alice.put('/formular.docm', sample)
		const fileId = (await alice.stat('/formular.docm'))?.fileId ?? 0
		const answer = await convert('alice', fileId, odt)
		expect(answer).toMatchObject({ status: 201, data: { path: '/formular.odt' } })
		const bytes = new Uint8Array(await (await alice.get('/formular.odt')).arrayBuffer())
		const { report } = inspect({ name: 'formular.odt', bytes }, { policy: presets['council-practice'] })
		expect(report.format.id).toBe('odt')
		expect(report.traits).not.toContain('macro')
	})
	test('a PDF is one for filing', async () => {
		const fileId = (await alice.stat('/formular.odt'))?.fileId ?? 0
		expect(await convert('alice', fileId, 'application/pdf')).toMatchObject({ status: 201, data: { path: '/formular.pdf' } })
		expect(Buffer.from(await (await alice.get('/formular.pdf')).arrayBuffer()).toString('latin1')).toContain('pdfaid:part')
	})
	test('what somebody may not read, he does not convert', async () => {
		expect((await convert('alice', caseOf(nextcloud, '/Eingang/Geheimplan.rtf')?.fileId ?? 0, odt)).status).toBe(404)
	})
	test('what cannot be converted says why', async () => {
		await alice.put('/verschluesselt.odt', sampleInbox().find(({ name }) => name === 'verschluesselt.odt')?.bytes ?? '')
		const answer = await convert('alice', (await alice.stat('/verschluesselt.odt'))?.fileId ?? 0, 'application/pdf')
		expect(answer.status).toBe(400)
		expect((await alice.stat('/verschluesselt.pdf'))).toBeUndefined()
	})
})
