// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Copies, moves, trash, versions, shares: nothing carries a waiting document to where others can read it, and what comes into a scope is inspected. */

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { api } from './harness/api.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, decide, setScope } from './harness/gate.ts'
import { ocs, share } from './harness/ocs.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bob = new Dav(nextcloud, 'bob')
const carol = new Dav(nextcloud, 'carol')

beforeAll(async () => {
	for (const folder of ['/Amt', '/Amt/Unter', '/Privat']) await alice.mkdir(folder)
	await share(nextcloud, 'alice', '/Amt', { type: 'user', with: 'bob', permissions: 31 })
	await share(nextcloud, 'alice', '/Amt', { type: 'user', with: 'carol', permissions: 31 })
	await bob.mkdir('/Nur-Bob')
	await bob.mkdir('/Geteilt')
	await share(nextcloud, 'bob', '/Geteilt', { type: 'user', with: 'carol', permissions: 31 })
	setScope(nextcloud, 'Amt', { path: '/Amt', owner: 'alice' })
})

/** A document of Bob's that waits in Alice's folder. */
async function held(path: string): Promise<{ content: string, fileId: number, id: number }> {
	const content = risky()
	expect((await bob.put(path, content)).status).toBe(201)
	const item = caseOf(nextcloud, path)
	expect(item?.state).toBe('held')
	return { content, fileId: item?.fileId ?? 0, id: item?.id ?? 0 }
}

describe('what comes into the scope is inspected', () => {
	test('a copy', async () => {
		const content = risky()
		await bob.put('/Nur-Bob/kopie.rtf', content)
		expect((await bob.copy('/Nur-Bob/kopie.rtf', '/Amt/kopie.rtf')).status).toBe(201)
		const item = caseOf(nextcloud, '/Amt/kopie.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: 'bob', origin: 'copy' })
		await expectHidden(alice, '/Amt/kopie.rtf', item?.fileId ?? 0, content)
		await expectReadable(bob, '/Nur-Bob/kopie.rtf', content)
	})

	test('a move', async () => {
		const content = risky()
		await bob.put('/Nur-Bob/umzug.rtf', content)
		const file = await bob.stat('/Nur-Bob/umzug.rtf')
		expect((await bob.move('/Nur-Bob/umzug.rtf', '/Amt/umzug.rtf')).status).toBe(201)
		expect(caseOf(nextcloud, '/Amt/umzug.rtf')).toMatchObject({ state: 'held', submitter: 'bob', origin: 'move', fileId: file?.fileId })
		await expectHidden(alice, '/Amt/umzug.rtf', file?.fileId ?? 0, content)
		await expectReadable(bob, '/Amt/umzug.rtf', content)
	})

	test('a move within one home, and what is accepted passes', async () => {
		const content = risky()
		const good = clean()
		await alice.put('/Privat/rein.rtf', content)
		await alice.put('/Privat/rein.txt', good)
		expect((await alice.move('/Privat/rein.rtf', '/Amt/rein.rtf')).status).toBe(201)
		expect((await alice.move('/Privat/rein.txt', '/Amt/rein.txt')).status).toBe(201)
		await expectHidden(bob, '/Amt/rein.rtf', caseOf(nextcloud, '/Amt/rein.rtf')?.fileId ?? 0, content)
		await expectReadable(bob, '/Amt/rein.txt', good)
	})

	test.each([['moved', 'MOVE'], ['copied', 'COPY']])('a folder that is %s, with everything in it', async (how, method) => {
		const content = risky()
		const good = clean()
		await bob.mkdir(`/Nur-Bob/Mappe-${how}`)
		await bob.mkdir(`/Nur-Bob/Mappe-${how}/Tief`)
		await bob.put(`/Nur-Bob/Mappe-${how}/Tief/${how}.rtf`, content)
		await bob.put(`/Nur-Bob/Mappe-${how}/gut.txt`, good)
		const answer = method === 'MOVE' ? await bob.move(`/Nur-Bob/Mappe-${how}`, `/Amt/Mappe-${how}`) : await bob.copy(`/Nur-Bob/Mappe-${how}`, `/Amt/Mappe-${how}`)
		expect(answer.status).toBe(201)
		const path = `/Amt/Mappe-${how}/Tief/${how}.rtf`
		const item = caseOf(nextcloud, path)
		expect(item).toMatchObject({ state: 'held', submitter: 'bob' })
		await expectHidden(alice, path, item?.fileId ?? 0, content)
		await expectReadable(bob, path, content)
		await expectReadable(alice, `/Amt/Mappe-${how}/gut.txt`, good)
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(carol, path, content)
	})

	test('a file restored from the trash that was never inspected', async () => {
		const content = risky()
		await alice.mkdir('/Spaeter')
		await share(nextcloud, 'alice', '/Spaeter', { type: 'user', with: 'bob', permissions: 31 })
		await alice.put('/Spaeter/alt.rtf', content)
		await alice.delete('/Spaeter/alt.rtf')
		setScope(nextcloud, 'Spaeter', { path: '/Spaeter', owner: 'alice' })
		const [trashed] = (await alice.listAt('/remote.php/dav/trashbin/alice/trash')).filter((entry) => entry.name === 'alt.rtf')
		const restored = await alice.request('MOVE', trashed?.href ?? '', { headers: { Destination: `${nextcloud.url}/remote.php/dav/trashbin/alice/restore/alt.rtf` } })
		expect(restored.status).toBe(201)
		const item = caseOf(nextcloud, '/Spaeter/alt.rtf')
		expect(item).toMatchObject({ state: 'held', origin: 'restore', submitter: 'alice' })
		await expectHidden(bob, '/Spaeter/alt.rtf', item?.fileId ?? 0, content)
		await expectReadable(alice, '/Spaeter/alt.rtf', content)
	})

	test('an old version that is brought back', async () => {
		await alice.mkdir('/Fassungen')
		await share(nextcloud, 'alice', '/Fassungen', { type: 'user', with: 'bob', permissions: 31 })
		const bad = risky()
		const good = clean()
		await alice.put('/Fassungen/wechsel.txt', bad, { 'X-OC-MTime': '1600000000' })
		await alice.put('/Fassungen/wechsel.txt', good)
		setScope(nextcloud, 'Fassungen', { path: '/Fassungen', owner: 'alice' })
		const fileId = (await alice.stat('/Fassungen/wechsel.txt'))?.fileId ?? 0
		decide(nextcloud, 'release', caseOf(nextcloud, '/Fassungen/wechsel.txt')?.id ?? 0)
		await expectReadable(bob, '/Fassungen/wechsel.txt', good)
		const versions = await alice.listAt(`/remote.php/dav/versions/alice/versions/${fileId}`)
		const old = versions.find((version) => version.size === bad.length)
		expect(old).toBeDefined()
		const restored = await alice.request('MOVE', old?.href ?? '', { headers: { Destination: `${nextcloud.url}/remote.php/dav/versions/alice/restore/target` } })
		expect(restored.ok).toBe(false)
		await expectReadable(bob, '/Fassungen/wechsel.txt', good)
		expect(caseOf(nextcloud, '/Fassungen/wechsel.txt')).toMatchObject({ state: 'held', stashed: true })
	})
})

describe('its submitter', () => {
	test('may rename it', async () => {
		const { content, fileId, id } = await held('/Amt/name-1.rtf')
		expect((await bob.move('/Amt/name-1.rtf', '/Amt/name-2.rtf')).status).toBe(201)
		await expectReadable(bob, '/Amt/name-2.rtf', content)
		await expectHidden(alice, '/Amt/name-2.rtf', fileId, content)
		expect(caseOf(nextcloud, '/Amt/name-2.rtf')).toMatchObject({ id, fileId, state: 'held' })
		decide(nextcloud, 'release', id)
		await expectReadable(alice, '/Amt/name-2.rtf', content)
	})

	test('may take it back, also what was to take the place of another document', async () => {
		const takeBack = (user: string, id: number) => api<{ readonly state: string }>(nextcloud, user, 'DELETE', `/submissions/${id}`)
		const { id } = await held('/Amt/zurueck.rtf')
		expect((await takeBack('alice', id)).status).toBe(404)
		expect(await takeBack('bob', id)).toMatchObject({ status: 200, data: { state: 'withdrawn' } })
		expect(await bob.names('/Amt')).not.toContain('zurueck.rtf')
		const before = clean()
		await bob.put('/Amt/bleibt.txt', before)
		await bob.put('/Amt/bleibt.txt', risky())
		const waiting = caseOf(nextcloud, '/Amt/bleibt.txt')
		expect(waiting).toMatchObject({ state: 'held', stashed: true })
		expect(await takeBack('bob', waiting?.id ?? 0)).toMatchObject({ status: 200, data: { state: 'withdrawn' } })
		for (const person of [alice, bob]) await expectReadable(person, '/Amt/bleibt.txt', before)
		expect((await takeBack('bob', waiting?.id ?? 0)).status).toBe(409)
	})

	test('may not copy it', async () => {
		const { content } = await held('/Amt/nicht-kopieren.rtf')
		for (const target of ['/Geteilt/k.rtf', '/Amt/Unter/k.rtf', '/Nur-Bob/k.rtf']) expect((await bob.copy('/Amt/nicht-kopieren.rtf', target)).status, target).toBe(403)
		expect(await carol.names('/Geteilt')).not.toContain('k.rtf')
		await expectReadable(bob, '/Amt/nicht-kopieren.rtf', content)
	})

	test('may not move it to where others can read, and may take it to where nobody else can', async () => {
		const { content, fileId, id } = await held('/Amt/wandert.rtf')
		for (const target of ['/Geteilt/wandert.rtf', '/Amt/Unter/wandert.rtf']) expect((await bob.move('/Amt/wandert.rtf', target)).status, target).toBe(403)
		expect((await bob.move('/Amt/wandert.rtf', '/Nur-Bob/wandert.rtf')).status).toBe(201)
		await expectReadable(bob, '/Nur-Bob/wandert.rtf', content)
		expect(caseOf(nextcloud, '/Nur-Bob/wandert.rtf')).toMatchObject({ id, fileId, state: 'held', owner: 'bob' })
		await bob.mkdir('/Nur-Bob/Mappe')
		await bob.move('/Nur-Bob/wandert.rtf', '/Nur-Bob/Mappe/wandert.rtf')
		expect((await bob.move('/Nur-Bob/Mappe', '/Geteilt/Mappe')).status).toBe(403)
		expect((await bob.copy('/Nur-Bob/Mappe', '/Geteilt/Mappe')).status).toBe(403)
		await share(nextcloud, 'bob', '/Nur-Bob/Mappe', { type: 'user', with: 'carol', permissions: 31 })
		expect(await carol.names('/Mappe')).toEqual([])
		expect((await carol.get('/Mappe/wandert.rtf')).status).toBe(404)
	})

	test('may not share it or make a link of it', async () => {
		const { fileId } = await held('/Amt/nicht-teilen.rtf')
		expect((await bob.stat('/Amt/nicht-teilen.rtf'))?.permissions).not.toContain('R')
		expect((await share(nextcloud, 'bob', '/Amt/nicht-teilen.rtf', { type: 'user', with: 'carol' })).status).toBeGreaterThanOrEqual(400)
		expect((await share(nextcloud, 'bob', '/Amt/nicht-teilen.rtf', { type: 'link' })).status).toBeGreaterThanOrEqual(400)
		const direct = await ocs(nextcloud, 'bob', 'POST', '/apps/dav/api/v1/direct', { fileId })
		expect(direct.status).toBeGreaterThanOrEqual(400)
	})

	test('may delete it; it stays hidden in the trash of the owner, and waits again when it is restored', async () => {
		const { content, fileId } = await held('/Amt/weg.rtf')
		expect((await bob.delete('/Amt/weg.rtf')).status).toBe(204)
		const trashOf = async (person: Dav): Promise<string[]> => (await person.listAt(`/remote.php/dav/trashbin/${person.user}/trash`)).map((entry) => entry.name)
		expect(await trashOf(alice)).not.toContain('weg.rtf')
		expect((await alice.search('weg.rtf'))).toEqual([])
		expect(caseOf(nextcloud, '/Amt/weg.rtf')).toMatchObject({ fileId, state: 'withdrawn' })
		const [mine] = (await bob.listAt('/remote.php/dav/trashbin/bob/trash')).filter((entry) => entry.name === 'weg.rtf')
		expect(mine).toBeDefined()
		expect(await (await bob.request('GET', mine?.href ?? '')).text()).toBe(content)
		const restored = await bob.request('MOVE', mine?.href ?? '', { headers: { Destination: `${nextcloud.url}/remote.php/dav/trashbin/bob/restore/weg.rtf` } })
		expect(restored.status).toBe(201)
		const item = caseOf(nextcloud, 'weg.rtf')
		if (item?.path.startsWith('/Amt') === true && item.state !== 'withdrawn') await expectHidden(alice, '/Amt/weg.rtf', item.fileId ?? 0, content)
		expect(await alice.names('/Amt')).not.toContain('weg.rtf')
	})
})

describe('others', () => {
	test('a recipient of a share of the file alone does not see it while it waits', async () => {
		await alice.put('/Amt/einzeln.txt', clean())
		await share(nextcloud, 'alice', '/Amt/einzeln.txt', { type: 'user', with: 'carol', permissions: 3 })
		expect(await carol.names('/')).toContain('einzeln.txt')
		await alice.delete('/Amt/einzeln.txt')
	})

	test('may move and copy the folder around it without getting it', async () => {
		await alice.mkdir('/Amt/Ordner')
		const { content, fileId, id } = await held('/Amt/Ordner/verborgen.rtf')
		expect((await alice.copy('/Amt/Ordner', '/Privat/Ordner')).status).toBe(403)
		expect(await alice.names('/Privat')).not.toContain('Ordner')
		expect((await alice.move('/Amt/Ordner', '/Privat/Ordner')).status).toBe(201)
		expect(await alice.names('/Privat/Ordner')).toEqual([])
		await expectHidden(alice, '/Privat/Ordner/verborgen.rtf', fileId, content)
		expect(caseOf(nextcloud, '/Privat/Ordner/verborgen.rtf')).toMatchObject({ id, state: 'held' })
		decide(nextcloud, 'release', id)
		await expectReadable(alice, '/Privat/Ordner/verborgen.rtf', content)
	})

	test('may delete the folder around it; it is hidden in the trash and can still be released', async () => {
		await alice.mkdir('/Amt/Fort')
		const { content, id } = await held('/Amt/Fort/darin.rtf')
		expect((await alice.delete('/Amt/Fort')).status).toBe(204)
		const [folder] = (await alice.listAt('/remote.php/dav/trashbin/alice/trash')).filter((entry) => entry.name === 'Fort')
		expect((await alice.listAt(folder?.href ?? '')).map((entry) => entry.name)).toEqual([])
		expect((await alice.request('GET', `${folder?.href ?? ''}/darin.rtf`)).status).toBe(404)
		expect(caseOf(nextcloud, 'darin.rtf')).toMatchObject({ id, state: 'held' })
		expect((await alice.request('DELETE', '/remote.php/dav/trashbin/alice/trash')).status).toBe(204)
		decide(nextcloud, 'release', id)
		const path = caseOf(nextcloud, 'darin.rtf')?.path ?? ''
		await expectReadable(alice, path, content)
	})

	test('hear nothing of it in the activities', async () => {
		await held('/Amt/unerhoert.rtf')
		for (const person of ['alice', 'carol']) {
			const activity = await ocs(nextcloud, person, 'GET', '/apps/activity/api/v2/activity')
			expect(activity.text).not.toContain('unerhoert')
		}
		const mine = await ocs(nextcloud, 'bob', 'GET', '/apps/activity/api/v2/activity')
		expect(mine.text).toContain('unerhoert')
	})
})
