// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every way in: what has to wait is seen by its submitter alone, and by everybody who may once it is released. */

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { caseOf, decide, setScope } from './harness/gate.ts'
import { share } from './harness/ocs.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bob = new Dav(nextcloud, 'bob')
const carol = new Dav(nextcloud, 'carol')

beforeAll(async () => {
	await alice.mkdir('/Eingang')
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'carol', permissions: 31 })
	setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
})

/** Nobody but the submitter has the name or a byte. */
async function expectHidden(path: string, fileId: number, content: string, from: readonly Dav[]): Promise<void> {
	const name = path.slice(path.lastIndexOf('/') + 1)
	for (const other of from) {
		const answer = await other.get(path)
		expect(answer.status, `${other.user} reads`).toBe(404)
		expect(await answer.text()).not.toContain(content)
		expect(await other.names(path.slice(0, path.lastIndexOf('/'))), `${other.user} lists`).not.toContain(name)
		expect(await other.search(name), `${other.user} searches`).toEqual([])
		expect((await other.request('GET', `/index.php/core/preview?fileId=${fileId}&x=64&y=64`)).status, `${other.user} previews`).toBe(404)
	}
}

describe('an upload', () => {
	test('that is accepted is there for everybody', async () => {
		const content = clean()
		expect((await bob.put('/Eingang/antrag.txt', content)).status).toBe(201)
		expect(await (await alice.get('/Eingang/antrag.txt')).text()).toBe(content)
		expect(caseOf(nextcloud, '/Eingang/antrag.txt')).toMatchObject({ state: 'clean', submitter: 'bob', owner: 'alice', verdict: 'accept' })
	})

	test('that has to wait is seen by its submitter alone, and by all after release', async () => {
		const content = risky()
		expect((await bob.put('/Eingang/einladung.rtf', content)).status).toBe(201)
		const mine = await bob.stat('/Eingang/einladung.rtf')
		expect(mine?.fileId).toBeGreaterThan(0)
		expect(await (await bob.get('/Eingang/einladung.rtf')).text()).toBe(content)
		const item = caseOf(nextcloud, '/Eingang/einladung.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: 'bob', fileId: mine?.fileId })
		await expectHidden('/Eingang/einladung.rtf', mine?.fileId ?? 0, content, [alice, carol])
		decide(nextcloud, 'release', item?.id ?? 0)
		for (const person of [alice, bob, carol]) expect(await (await person.get('/Eingang/einladung.rtf')).text()).toBe(content)
		expect((await alice.stat('/Eingang/einladung.rtf'))?.fileId).toBe(mine?.fileId)
	})
})
