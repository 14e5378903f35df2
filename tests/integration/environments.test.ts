// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate among other apps and storages: external storage, federated shares, server-side encryption, and, where EXTRA_APPS brings them, team folders and access control. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, decide, runJobs, setScope } from './harness/gate.ts'
import { makeInstance, occ, type Running } from './harness/instance.ts'
import { ocs, share } from './harness/ocs.ts'

/** Folders of apps that the server does not bring, separated by colons. */
const extra = (process.env['EXTRA_APPS'] ?? '').split(':').filter((folder) => folder !== '')
const has = (app: string): boolean => extra.some((folder) => folder.endsWith(`/${app}`))

describe('external storage', () => {
	let nextcloud: Running
	let bob: Dav
	let alice: Dav
	let outside: string

	beforeAll(async () => {
		nextcloud = await makeInstance({ enable: ['files_external'], copy: extra.filter((folder) => folder.endsWith('/files_accesscontrol')) })
		outside = join(nextcloud.folder, 'outside')
		mkdirSync(outside)
		occ(nextcloud, ['files_external:create', '/Extern', 'local', 'null::null', '-c', `datadir=${outside}`])
		setScope(nextcloud, 'alles', { all: true })
		bob = new Dav(nextcloud, 'bob')
		alice = new Dav(nextcloud, 'alice')
	})
	afterAll(async () => await nextcloud.stop())

	test('gets what is accepted', async () => {
		const content = clean()
		expect((await bob.put('/Extern/gut.txt', content)).status).toBe(201)
		await expectReadable(alice, '/Extern/gut.txt', content)
		expect(readFileSync(join(outside, 'gut.txt'), 'utf8')).toBe(content)
		expect(caseOf(nextcloud, '/Extern/gut.txt')).toMatchObject({ state: 'clean', fileId: (await bob.stat('/Extern/gut.txt'))?.fileId })
	})

	test('never gets what has to wait; released, it does', async () => {
		const content = risky()
		expect((await bob.put('/Extern/warten.rtf', content)).status).toBe(415)
		expect(readdirSync(outside)).not.toContain('warten.rtf')
		expect(readdirSync(outside).filter((name) => name.endsWith('.part'))).toEqual([])
		const item = caseOf(nextcloud, '/Extern/warten.rtf')
		expect(item).toMatchObject({ state: 'held', stashed: true, submitter: 'bob' })
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(bob, '/Extern/warten.rtf', content)
		await expectReadable(alice, '/Extern/warten.rtf', content)
	})

	test('gets nothing by a move or a copy either', async () => {
		const content = risky()
		await bob.put('/hier.rtf', content)
		const held = caseOf(nextcloud, '/hier.rtf')
		expect(held?.state).toBe('held')
		expect((await bob.move('/hier.rtf', '/Extern/hier.rtf')).status).toBe(403)
		expect((await bob.copy('/hier.rtf', '/Extern/hier.rtf')).status).toBe(403)
		expect(readdirSync(outside)).not.toContain('hier.rtf')
		await expectReadable(bob, '/hier.rtf', content)
	})

	test('may hold files that nobody brought through the gate: hidden until they were inspected', async () => {
		const content = risky()
		writeFileSync(join(outside, 'von-aussen.rtf'), content)
		occ(nextcloud, ['files:scan', 'alice'])
		await bob.list('/Extern')
		runJobs(nextcloud)
		const item = caseOf(nextcloud, '/Extern/von-aussen.rtf')
		expect(item).toMatchObject({ state: 'held' })
		await expectHidden(item?.submitter === 'bob' ? alice : bob, '/Extern/von-aussen.rtf', item?.fileId ?? 0, content)
	})

	test('mounted from another server by a federated share gets nothing that has to wait', async () => {
		await alice.mkdir('/Verbund')
		const sent = await share(nextcloud, 'alice', '/Verbund', { type: 'federated', with: `bob@${nextcloud.url}`, permissions: 31 })
		expect(sent.status).toBe(200)
		const pending = (await ocs(nextcloud, 'bob', 'GET', '/apps/files_sharing/api/v1/remote_shares/pending')).data as { id: string | number }[]
		expect((await ocs(nextcloud, 'bob', 'POST', `/apps/files_sharing/api/v1/remote_shares/pending/${pending[0]?.id}`)).status).toBe(200)
		const content = risky()
		const good = clean()
		expect((await bob.put('/Verbund/fern.rtf', content)).status).toBe(415)
		expect((await bob.put('/Verbund/fern.txt', good)).status).toBe(201)
		expect(await alice.names('/Verbund')).toEqual(['fern.txt'])
		await expectReadable(alice, '/Verbund/fern.txt', good)
		expect(caseOf(nextcloud, '/Verbund/fern.txt')).toMatchObject({ state: 'clean', fileId: expect.any(Number) as unknown })
		expect(caseOf(nextcloud, '/Verbund/fern.rtf')).toMatchObject({ state: 'held', stashed: true, submitter: 'bob' })
	})
})

describe('server-side encryption', () => {
	let nextcloud: Running
	let bob: Dav
	let alice: Dav

	beforeAll(async () => {
		nextcloud = await makeInstance({ enable: ['encryption'] })
		occ(nextcloud, ['encryption:enable'])
		alice = new Dav(nextcloud, 'alice')
		bob = new Dav(nextcloud, 'bob')
		await bob.list('/')
		await alice.mkdir('/Eingang')
		await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
		setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
	})
	afterAll(async () => await nextcloud.stop())

	const onDisk = (path: string): string => readFileSync(join(nextcloud.folder, 'data', 'alice', 'files', path), 'latin1')

	test('the plain text is inspected, the disk has cipher text', async () => {
		const content = risky()
		const good = clean()
		expect((await bob.put('/Eingang/warten.rtf', content)).status).toBe(201)
		expect((await bob.put('/Eingang/gut.txt', good)).status).toBe(201)
		expect(onDisk('Eingang/warten.rtf')).not.toContain('example.org')
		const item = caseOf(nextcloud, '/Eingang/warten.rtf')
		expect(item).toMatchObject({ state: 'held', verdict: 'review', traits: expect.arrayContaining(['remote-template']) as unknown })
		await expectReadable(alice, '/Eingang/gut.txt', good)
		expect(caseOf(nextcloud, '/Eingang/gut.txt')).toMatchObject({ state: 'clean', fileId: (await alice.stat('/Eingang/gut.txt'))?.fileId })
		await expectReadable(bob, '/Eingang/warten.rtf', content)
		await expectHidden(alice, '/Eingang/warten.rtf', item?.fileId ?? 0, content)
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Eingang/warten.rtf', content)
	})

	test('an overwrite that has to wait leaves the old content, a move keeps the wait', async () => {
		const before = clean()
		await bob.put('/Eingang/fassung.txt', before)
		const after = risky()
		expect((await bob.put('/Eingang/fassung.txt', after)).status).toBe(415)
		await expectReadable(alice, '/Eingang/fassung.txt', before)
		await bob.mkdir('/Privat')
		const content = risky()
		await bob.put('/Eingang/mit.rtf', content)
		expect((await bob.move('/Eingang/mit.rtf', '/Privat/mit.rtf')).status).toBe(201)
		await expectReadable(bob, '/Privat/mit.rtf', content)
		expect(caseOf(nextcloud, '/Privat/mit.rtf')).toMatchObject({ state: 'held' })
	})
})

describe.runIf(has('groupfolders'))('a team folder', () => {
	let nextcloud: Running
	let bob: Dav
	let alice: Dav

	beforeAll(async () => {
		nextcloud = await makeInstance({ copy: extra })
		const id = occ(nextcloud, ['groupfolders:create', 'Team']).trim()
		occ(nextcloud, ['group:add', 'rat'])
		for (const user of ['alice', 'bob']) occ(nextcloud, ['group:adduser', 'rat', user])
		occ(nextcloud, ['groupfolders:group', id, 'rat', 'write', 'share', 'delete'])
		setScope(nextcloud, 'Team', { teamFolder: Number(id) })
		alice = new Dav(nextcloud, 'alice')
		bob = new Dav(nextcloud, 'bob')
	})
	afterAll(async () => await nextcloud.stop())

	test('holds in place and releases', async () => {
		const content = risky()
		const good = clean()
		expect((await bob.put('/Team/warten.rtf', content)).status).toBe(201)
		expect((await bob.put('/Team/gut.txt', good)).status).toBe(201)
		await expectReadable(alice, '/Team/gut.txt', good)
		expect(caseOf(nextcloud, '/gut.txt')).toMatchObject({ state: 'clean', fileId: (await alice.stat('/Team/gut.txt'))?.fileId })
		await expectReadable(bob, '/Team/warten.rtf', content)
		const item = caseOf(nextcloud, '/warten.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: 'bob', owner: null })
		await expectHidden(alice, '/Team/warten.rtf', item?.fileId ?? 0, content)
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Team/warten.rtf', content)
	})

	test('keeps accepted content when an overwrite has to wait', async () => {
		const before = clean()
		await bob.put('/Team/fassung.txt', before)
		const after = risky()
		expect((await alice.put('/Team/fassung.txt', after)).status).toBe(415)
		await expectReadable(bob, '/Team/fassung.txt', before)
		decide(nextcloud, 'release', caseOf(nextcloud, '/fassung.txt')?.id ?? 0)
		await expectReadable(bob, '/Team/fassung.txt', after)
	})

	test('inspects what is moved into it', async () => {
		const content = risky()
		await bob.put('/eigenes.rtf', content)
		expect((await bob.move('/eigenes.rtf', '/Team/eigenes.rtf')).status).toBe(201)
		await expectHidden(alice, '/Team/eigenes.rtf', caseOf(nextcloud, '/eigenes.rtf')?.fileId ?? 0, content)
	})

	test('shows nothing in its trash to the others', async () => {
		await bob.mkdir('/Team/Mappe')
		await bob.put('/Team/weg.rtf', risky())
		await bob.put('/Team/Mappe/darin.rtf', risky())
		expect((await bob.delete('/Team/weg.rtf')).status).toBe(204)
		expect((await alice.delete('/Team/Mappe')).status).toBe(204)
		const trash = await alice.listAt('/remote.php/dav/trashbin/alice/trash')
		expect(trash.map((entry) => entry.name)).not.toContain('weg.rtf')
		for (const folder of trash.filter((entry) => entry.name === 'Mappe')) expect(await alice.listAt(folder.href)).toEqual([])
		expect(caseOf(nextcloud, '/darin.rtf')).toMatchObject({ state: 'held' })
	})
})
