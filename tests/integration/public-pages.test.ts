// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** People without an account: they hand in behind a public link, come back by their receipt, and read the numbers. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api } from './harness/api.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { caseOf, decide, setScope } from './harness/gate.ts'
import { Guest } from './harness/guest.ts'
import { makeInstance, occ, type Running } from './harness/instance.ts'
import { ocs, share } from './harness/ocs.ts'

let nextcloud: Running
let alice: Dav
let drop: { id: string; token: string }
let open: { id: string; token: string }
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

beforeAll(async () => {
	nextcloud = await makeInstance()
	alice = new Dav(nextcloud, 'alice')
	for (const folder of ['/Eingang', '/Eingang/Offen', '/Privat']) await alice.mkdir(folder)
	await alice.put('/Eingang/Haushaltsplan-geheim.txt', clean())
	setScope(nextcloud, 'Hauptausschuss', { owner: 'alice', path: '/Eingang' })
	drop = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 4 })
	open = await share(nextcloud, 'alice', '/Eingang/Offen', { type: 'link', permissions: 15 })
})
afterAll(async () => await nextcloud.stop())

const values = (id: string, wish: Readonly<Record<string, string>>): Promise<unknown> => ocs(nextcloud, 'alice', 'PUT', `/apps/files_sharing/api/v1/shares/${id}`, wish)

/** Lets a link have ended; Nextcloud makes none that has. */
function yesterday(instance: Running, id: string): void {
	const code = 'require $argv[1] . "/lib/base.php"; $query = OCP\\Server::get(OCP\\IDBConnection::class)->getQueryBuilder(); $query->update("share")->set("expiration", $query->createNamedParameter(new DateTime("-2 days"), OCP\\DB\\QueryBuilder\\IQueryBuilder::PARAM_DATETIME_MUTABLE))->where($query->expr()->eq("id", $query->createNamedParameter((int)$argv[2])))->executeStatement();'
	execFileSync('php', ['-r', code, instance.server, id.replace(/^.*:/, '')], { env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(instance.folder, 'config') } })
}

describe('the page behind a public link', () => {
	test('names the intake and nothing that lies there, and may start its worker', async () => {
		const guest = new Guest(nextcloud, 'Erika')
		const intake = await guest.intake(drop.token)
		expect(intake).toMatchObject({ title: 'Hauptausschuss', drop: true, closed: false })
		for (const word of ['Haushaltsplan', 'alice', '/Eingang']) expect(intake?.text).not.toContain(word)
		const { headers } = await guest.page(`/s/${drop.token}`)
		expect(headers.get('content-security-policy')).toContain("worker-src 'self'")
		expect(headers.get('content-security-policy')).not.toContain('unsafe-eval')
	})
	test('is the same for somebody who is signed in: no account is named', async () => {
		const answer = await alice.request('GET', `/index.php/apps/documentgate/s/${drop.token}`)
		expect(answer.status).toBe(200)
		expect(await answer.text()).not.toContain('data-user="alice"')
	})
	test('is not there for links that take nothing, for folders without a gate and for tokens nobody made', async () => {
		const reads = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 1 })
		const ungated = await share(nextcloud, 'alice', '/Privat', { type: 'link', permissions: 4 })
		for (const token of [reads.token, ungated.token, 'gibtesnicht']) expect((await new Guest(nextcloud, 'Erika').page(`/s/${token}`)).status).toBe(404)
	})
	test('leaves Nextcloud\'s own page as it is', async () => {
		const { status, text } = await new Guest(nextcloud, 'Erika').page(`/index.php/s/${drop.token}`)
		expect(status).toBe(200)
		expect(text).not.toContain('documentgate-public')
	})
})

describe('handing in', () => {
	test('a clean document arrives; the receipt says so', async () => {
		const guest = new Guest(nextcloud, 'Erika')
		const content = clean()
		expect(await guest.put(drop.token, 'Antrag.txt', content)).toBe(201)
		const { documents } = await guest.receipt()
		expect(documents).toMatchObject([{ name: 'Antrag.txt', state: 'clean', intake: 'Hauptausschuss', sha256: sha256(content) }])
		expect(documents[0]?.number).toMatch(/^DG-\d{4}-\d{6}$/)
		expect(await (await alice.get('/Eingang/Erika/Antrag.txt')).text()).toBe(content)
	})
	test('a risky one waits; the guest learns why, then what was decided, and nobody else does', async () => {
		const guest = new Guest(nextcloud, 'Max')
		const other = new Guest(nextcloud, 'Max')
		expect(await guest.put(drop.token, 'Geheimplan.rtf', risky())).toBe(201)
		expect(await other.put(drop.token, 'Anderes.rtf', risky())).toBe(201)
		const before = await guest.receipt()
		expect(before.documents).toMatchObject([{ name: 'Geheimplan.rtf', state: 'held', message: null }])
		expect(before.documents[0]?.findings.map(({ rule }) => rule)).toContain('remote-template')
		for (const word of ['Anderes', 'alice', '/Eingang', drop.token]) expect(before.text).not.toContain(word)
		expect((await other.receipt()).text).not.toContain('Geheimplan')
		const item = caseOf(nextcloud, 'Geheimplan.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: null, submitterName: 'Max', origin: 'link' })
		expect(await alice.names('/Eingang/Max')).toEqual([])
		decide(nextcloud, 'return', item?.id ?? 0)
		expect((await guest.receipt()).documents).toMatchObject([{ state: 'returned', message: 'Geprüft' }])
		expect((await other.receipt()).documents).toMatchObject([{ name: 'Anderes.rtf', state: 'held', message: null }])
	})
	test('one that the rules refuse is told on the receipt, although the upload failed', async () => {
		await alice.mkdir('/Streng')
		setScope(nextcloud, 'Streng', { owner: 'alice', path: '/Streng', policy: 'strict' })
		const strict = await share(nextcloud, 'alice', '/Streng', { type: 'link', permissions: 4 })
		const guest = new Guest(nextcloud, 'Ina')
		expect(await guest.put(strict.token, 'Vorlage.rtf', risky())).toBe(415)
		const { documents } = await guest.receipt()
		expect(documents).toMatchObject([{ name: 'Vorlage.rtf', state: 'refused', intake: 'Streng' }])
		expect(documents[0]?.sentence.de).toContain('nicht übernommen')
	})
	test('in pieces is handing in all the same; Nextcloud 32 takes none there, so the page sends the whole', async () => {
		const guest = new Guest(nextcloud, 'Klara')
		const content = risky('x'.repeat(200_000))
		const major = Number(/OC_Version = \D*(\d+)/.exec(readFileSync(join(nextcloud.server, 'version.php'), 'utf8'))?.[1])
		const sent = major > 32 ? guest.putInPieces(drop.token, 'Gross.rtf', [content.slice(0, 100_000), content.slice(100_000)]) : guest.put(drop.token, 'Gross.rtf', content)
		expect(await sent).toBe(201)
		expect((await guest.receipt()).documents).toMatchObject([{ name: 'Gross.rtf', state: 'held', sha256: sha256(content) }])
	})
	test('over a link that shows the folder works, too; what waits is not seen there', async () => {
		const guest = new Guest(nextcloud, 'Olga')
		expect(await guest.intake(open.token)).toMatchObject({ drop: false })
		expect(await guest.put(open.token, 'Wartet.rtf', risky())).toBe(201)
		const seen = await new Dav(nextcloud, null).listAt(`/public.php/dav/files/${open.token}/`)
		expect(seen.map(({ name }) => name)).not.toContain('Wartet.rtf')
		expect((await guest.receipt()).documents).toMatchObject([{ name: 'Wartet.rtf', state: 'held' }])
	})
})

describe('a receipt', () => {
	test('is not there for another secret, for the hash of one, or for none', async () => {
		const guest = new Guest(nextcloud, 'Erika')
		await guest.put(drop.token, 'Brief.txt', clean())
		for (const secret of [new Guest(nextcloud, '').secret, sha256(guest.secret), '']) {
			const { status, text } = await guest.receipt(secret)
			expect(status).toBe(404)
			expect(text).not.toContain('Brief')
		}
	})
	test('outlives the link', async () => {
		const short = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 4 })
		const guest = new Guest(nextcloud, 'Erika')
		await guest.put(short.token, 'Bleibt.txt', clean())
		await ocs(nextcloud, 'alice', 'DELETE', `/apps/files_sharing/api/v1/shares/${short.id}`)
		expect((await guest.page(`/s/${short.token}`)).status).toBe(404)
		expect((await guest.receipt()).documents).toMatchObject([{ name: 'Bleibt.txt' }])
		expect((await guest.page('/receipt')).status).toBe(200)
	})
})

describe('a link that is kept', () => {
	test('by a password asks for it, and lets in who knows it', async () => {
		const locked = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 4 })
		await values(locked.id, { password: 'Ein-langes-Passwort-7' })
		const guest = new Guest(nextcloud, 'Erika')
		expect((await guest.page(`/s/${locked.token}`)).at).toContain('/authenticate/')
		expect(await guest.intake(locked.token)).toBeUndefined()
		expect(await guest.put(locked.token, 'Zu.txt', clean())).toBe(401)
		await guest.unlock(locked.token, 'falsch')
		expect(await guest.intake(locked.token)).toBeUndefined()
		expect(await guest.unlock(locked.token, 'Ein-langes-Passwort-7')).toBe(200)
		expect(await guest.intake(locked.token)).toMatchObject({ title: 'Hauptausschuss' })
		expect(await guest.put(locked.token, 'Auf.txt', clean())).toBe(201)
		expect((await guest.receipt()).documents).toMatchObject([{ name: 'Auf.txt' }])
	})
	test('by a day is gone after it', async () => {
		const ended = await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 4 })
		await values(ended.id, { expireDate: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) })
		expect((await new Guest(nextcloud, 'Erika').page(`/s/${ended.token}`)).status).toBe(200)
		yesterday(nextcloud, ended.id)
		const guest = new Guest(nextcloud, 'Erika')
		expect((await guest.page(`/s/${ended.token}`)).status).toBe(404)
		expect(await guest.put(ended.token, 'Zuspaet.txt', clean())).toBeGreaterThanOrEqual(400)
		expect(caseOf(nextcloud, 'Zuspaet.txt')).toBeUndefined()
	})
	test('by somebody whose account is closed leads nowhere', async () => {
		const bob = new Dav(nextcloud, 'bob')
		await bob.mkdir('/Postfach')
		setScope(nextcloud, 'Postfach', { owner: 'bob', path: '/Postfach' })
		const his = await share(nextcloud, 'bob', '/Postfach', { type: 'link', permissions: 4 })
		expect((await new Guest(nextcloud, 'Erika').page(`/s/${his.token}`)).status).toBe(200)
		occ(nextcloud, ['user:disable', 'bob'])
		expect((await new Guest(nextcloud, 'Erika').page(`/s/${his.token}`)).status).toBe(404)
		occ(nextcloud, ['user:enable', 'bob'])
	})
})

describe('addresses of intakes', () => {
	test('are told to whom the folder belongs, and to policy owners where nobody can read by them', async () => {
		const urls = (data: readonly { url: string }[]): string[] => data.map(({ url }) => url.split('/').at(-1) ?? '')
		const scope = (await api<{ id: number; name: string }[]>(nextcloud, 'admin', 'GET', '/scopes')).data.find(({ name }) => name === 'Hauptausschuss')
		const mine = urls((await api<{ url: string }[]>(nextcloud, 'alice', 'GET', `/intakes/${scope?.id ?? 0}/addresses`)).data)
		expect(mine).toEqual(expect.arrayContaining([drop.token, open.token]))
		const owners = urls((await api<{ url: string }[]>(nextcloud, 'admin', 'GET', '/scopes/Hauptausschuss/addresses')).data)
		expect(owners).toContain(drop.token)
		expect(owners).not.toContain(open.token)
		expect((await api<unknown[]>(nextcloud, 'carol', 'GET', `/intakes/${scope?.id ?? 0}/addresses`)).data).toEqual([])
		expect((await api(nextcloud, 'carol', 'GET', '/scopes/Hauptausschuss/addresses')).status).toBe(403)
	})
})

describe('the numbers for everybody', () => {
	const paths = ['/transparency', '/transparency.csv', '/transparency.json', '/transparency/rules/council-practice/1']
	test('are not there as long as nobody switched them on', async () => {
		const guest = new Guest(nextcloud, 'Erika')
		expect((await guest.page('/transparency')).status).toBe(404)
		for (const path of paths) expect((await api(nextcloud, null, 'GET', path)).status).toBe(404)
	})
	test('are there when they are switched on, and name no person and no document', async () => {
		occ(nextcloud, ['config:app:set', 'documentgate', 'public_transparency', '--value=1', '--type=boolean'])
		const guest = new Guest(nextcloud, 'Erika')
		const page = await guest.page('/transparency')
		expect(page.status).toBe(200)
		expect(page.text).toContain('documentgate-public')
		const texts = [page.text, ...await Promise.all(paths.slice(0, 3).map(async (path) => (await api(nextcloud, null, 'GET', path)).text))]
		for (const text of texts) for (const word of ['Geheimplan', 'Haushaltsplan', 'alice', 'Erika', '/Eingang', 'Hauptausschuss']) expect(text).not.toContain(word)
		const { data } = await api<{ to: string; documents: number }>(nextcloud, null, 'GET', '/transparency')
		expect(data.to).toMatch(/-01T00:00:00Z$/)
		expect(data.documents % 5).toBe(0)
		expect((await api(nextcloud, null, 'GET', '/transparency?from=gestern')).status).toBe(422)
		occ(nextcloud, ['config:app:delete', 'documentgate', 'public_transparency'])
		expect((await guest.page('/transparency')).status).toBe(404)
	})
	test('who may see more of them gets the page of the app at the same address', async () => {
		const answer = await new Dav(nextcloud, 'admin').request('GET', '/index.php/apps/documentgate/transparency')
		expect([answer.status, (await answer.text()).includes('id="documentgate"')]).toEqual([200, true])
		expect((await alice.request('GET', '/index.php/apps/documentgate/transparency')).status).toBe(404)
	})
})
