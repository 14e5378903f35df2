// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate where the files are objects: S3 as primary storage and as external storage. S3_SERVER=http://KEY:SECRET@HOST:PORT names a server that may be written to. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, decide, setScope } from './harness/gate.ts'
import { makeInstance, occ, type Running } from './harness/instance.ts'
import { share } from './harness/ocs.ts'

const address = process.env['S3_SERVER']
const server = address === undefined ? undefined : new URL(address)
/** Objects are called by numbers that every new Nextcloud uses again, so each has a bucket of its own. */
const bucket = `documentgate-${process.pid}-${Date.now()}`

/** How both kinds of storage reach the server. */
const connection = { key: server?.username ?? '', secret: server?.password ?? '', hostname: server?.hostname ?? '', port: Number(server?.port || 80), use_ssl: server?.protocol === 'https:', use_path_style: true, region: 'us-east-1' }

describe.runIf(server !== undefined)('S3 as primary storage', () => {
	let nextcloud: Running
	let alice: Dav
	let bob: Dav

	beforeAll(async () => {
		nextcloud = await makeInstance({ config: { objectstore: { class: '\\OC\\Files\\ObjectStore\\S3', arguments: { bucket, autocreate: true, ...connection } } } })
		alice = new Dav(nextcloud, 'alice')
		bob = new Dav(nextcloud, 'bob')
		await alice.mkdir('/Eingang')
		await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
		setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
	})
	afterAll(async () => await nextcloud.stop())

	test('what is accepted is there, with its case; what has to wait is hidden by its file id, and released it is the same file', async () => {
		const good = clean()
		const content = risky()
		expect((await bob.put('/Eingang/gut.txt', good)).status).toBe(201)
		expect((await bob.put('/Eingang/warten.rtf', content)).status).toBe(201)
		await expectReadable(alice, '/Eingang/gut.txt', good)
		expect(caseOf(nextcloud, '/Eingang/gut.txt')).toMatchObject({ state: 'clean', fileId: (await alice.stat('/Eingang/gut.txt'))?.fileId })
		const fileId = (await bob.stat('/Eingang/warten.rtf'))?.fileId ?? 0
		const item = caseOf(nextcloud, '/Eingang/warten.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: 'bob', fileId })
		await expectHidden(alice, '/Eingang/warten.rtf', fileId, content)
		await expectReadable(bob, '/Eingang/warten.rtf', content)
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Eingang/warten.rtf', content)
		expect((await alice.stat('/Eingang/warten.rtf'))?.fileId).toBe(fileId)
	})

	test('an overwrite that has to wait leaves the old object; released, it takes the place', async () => {
		const before = clean()
		const after = risky()
		await bob.put('/Eingang/fassung.txt', before)
		expect((await bob.put('/Eingang/fassung.txt', after)).status).toBe(415)
		await expectReadable(alice, '/Eingang/fassung.txt', before)
		decide(nextcloud, 'release', caseOf(nextcloud, '/Eingang/fassung.txt')?.id ?? 0)
		await expectReadable(alice, '/Eingang/fassung.txt', after)
	})

	test('pieces that the storage could put together by itself are inspected all the same', async () => {
		const content = risky()
		// S3 wants all pieces but the last to have five megabytes
		const filling = `{\\*\\ignored ${'x'.repeat(6 * 1024 * 1024)}}`
		const [head, tail] = [`${content.slice(0, -1)}${filling}`, '}']
		expect((await bob.putChunked('/Eingang/stueckweise.rtf', [head, tail])).status).toBe(201)
		const item = caseOf(nextcloud, '/Eingang/stueckweise.rtf')
		expect(item).toMatchObject({ state: 'held', fileId: expect.any(Number) as unknown, traits: expect.arrayContaining(['remote-template']) as unknown })
		expect((await alice.get('/Eingang/stueckweise.rtf')).status).toBe(404)
		expect(await (await bob.get('/Eingang/stueckweise.rtf')).text()).toBe(head + tail)
	})

	test('moved, copied, deleted and brought back, it goes on waiting', async () => {
		const content = risky()
		await bob.put('/Eingang/weg.rtf', content)
		const fileId = (await bob.stat('/Eingang/weg.rtf'))?.fileId ?? 0
		expect((await alice.copy('/Eingang/weg.rtf', '/kopie.rtf')).ok).toBe(false)
		expect((await bob.copy('/Eingang/weg.rtf', '/kopie.rtf')).status).toBe(403)
		expect((await bob.move('/Eingang/weg.rtf', '/Eingang/anders.rtf')).status).toBe(201)
		await expectHidden(alice, '/Eingang/anders.rtf', fileId, content)
		expect(caseOf(nextcloud, '/Eingang/anders.rtf')).toMatchObject({ state: 'held', fileId })
		expect((await bob.delete('/Eingang/anders.rtf')).status).toBe(204)
		expect((await alice.listAt('/remote.php/dav/trashbin/alice/trash')).map((entry) => entry.name)).not.toContain('anders.rtf')
		expect(caseOf(nextcloud, '/Eingang/anders.rtf')?.state).toBe('withdrawn')
	})

	test('a folder with both comes in from outside the scope', async () => {
		const [good, content] = [clean(), risky()]
		await alice.mkdir('/Mappe')
		await alice.put('/Mappe/gut.txt', good)
		await alice.put('/Mappe/warten.rtf', content)
		expect((await alice.move('/Mappe', '/Eingang/Mappe')).status).toBe(201)
		await expectReadable(bob, '/Eingang/Mappe/gut.txt', good)
		expect(await bob.names('/Eingang/Mappe')).toEqual(['gut.txt'])
		expect(caseOf(nextcloud, '/Eingang/Mappe/warten.rtf')).toMatchObject({ state: 'held', submitter: 'alice' })
	})
})

describe.runIf(server !== undefined)('S3 as external storage', () => {
	let nextcloud: Running
	let alice: Dav
	let bob: Dav

	beforeAll(async () => {
		nextcloud = await makeInstance({ enable: ['files_external'] })
		const settings = Object.entries({ bucket: `${bucket}-x`, ...connection }).flatMap(([name, value]) => ['-c', `${name}=${String(value)}`])
		occ(nextcloud, ['files_external:create', '/Extern', 'amazons3', 'amazons3::accesskey', ...settings])
		setScope(nextcloud, 'alles', { all: true })
		alice = new Dav(nextcloud, 'alice')
		bob = new Dav(nextcloud, 'bob')
	})
	afterAll(async () => await nextcloud.stop())

	test('gets what is accepted, and the rest only when it was released', async () => {
		const [good, content] = [clean(), risky()]
		expect((await bob.put('/Extern/gut.txt', good)).status).toBe(201)
		await expectReadable(alice, '/Extern/gut.txt', good)
		expect(caseOf(nextcloud, '/Extern/gut.txt')).toMatchObject({ state: 'clean', fileId: (await bob.stat('/Extern/gut.txt'))?.fileId })
		expect((await bob.put('/Extern/warten.rtf', content)).status).toBe(415)
		expect(await alice.names('/Extern')).toEqual(['gut.txt'])
		const item = caseOf(nextcloud, '/Extern/warten.rtf')
		expect(item).toMatchObject({ state: 'held', stashed: true, submitter: 'bob' })
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Extern/warten.rtf', content)
	})
})
