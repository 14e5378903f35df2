// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every way in: what has to wait is seen by its submitter alone, and by everybody who may once it is released. */

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, cases, decide, setScope } from './harness/gate.ts'
import { share } from './harness/ocs.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bob = new Dav(nextcloud, 'bob')
const carol = new Dav(nextcloud, 'carol')
const visitor = new Dav(nextcloud, null)
let link = ''
let drop = ''

beforeAll(async () => {
	await alice.mkdir('/Eingang')
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'carol', permissions: 31 })
	link = (await share(nextcloud, 'alice', '/Eingang', { type: 'link', permissions: 15 })).token
	await alice.mkdir('/Eingang/Einwurf')
	drop = (await share(nextcloud, 'alice', '/Eingang/Einwurf', { type: 'link', permissions: 4 })).token
	setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
})

const onLink = (path: string): string => `/public.php/dav/files/${link}${path.replace('/Eingang', '')}`

/** Nobody but the submitter, not even a visitor of the public link, and then everybody. */
async function waitsFor(path: string, content: string, submitter: Dav): Promise<void> {
	const others = [alice, bob, carol].filter((person) => person !== submitter)
	const mine = await submitter.stat(path)
	expect(mine?.fileId).toBeGreaterThan(0)
	expect(await (await submitter.get(path)).text()).toBe(content)
	const item = caseOf(nextcloud, path)
	expect(item).toMatchObject({ state: 'held', submitter: submitter.user, fileId: mine?.fileId, owner: 'alice', verdict: 'review' })
	for (const other of others) await expectHidden(other, path, mine?.fileId ?? 0, content)
	expect((await visitor.request('GET', onLink(path))).status).toBe(404)
	expect((await visitor.listAt(`/public.php/dav/files/${link}${path.replace('/Eingang', '').replace(/\/[^/]*$/, '')}`)).map((entry) => entry.name)).not.toContain(mine?.name)
	decide(nextcloud, 'release', item?.id ?? 0)
	for (const person of [alice, bob, carol]) await expectReadable(person, path, content)
	expect(await (await visitor.request('GET', onLink(path))).text()).toBe(content)
	expect((await alice.stat(path))?.fileId).toBe(mine?.fileId)
}

describe('an upload', () => {
	test('that is accepted is there for everybody at once', async () => {
		const content = clean()
		expect((await bob.put('/Eingang/antrag.txt', content)).status).toBe(201)
		for (const person of [alice, bob, carol]) await expectReadable(person, '/Eingang/antrag.txt', content)
		expect(caseOf(nextcloud, '/Eingang/antrag.txt')).toMatchObject({ state: 'clean', submitter: 'bob', owner: 'alice', verdict: 'accept' })
	})

	test('of a recipient of a share waits', async () => {
		const content = risky()
		expect((await bob.put('/Eingang/einladung.rtf', content)).status).toBe(201)
		await waitsFor('/Eingang/einladung.rtf', content, bob)
	})

	test('of the owner waits', async () => {
		const content = risky()
		expect((await alice.put('/Eingang/von-alice.rtf', content)).status).toBe(201)
		await waitsFor('/Eingang/von-alice.rtf', content, alice)
	})

	test('in pieces waits', async () => {
		const content = risky('x'.repeat(200_000))
		expect((await bob.putChunked('/Eingang/stueckweise.rtf', [content.slice(0, 100_000), content.slice(100_000)])).status).toBe(201)
		await waitsFor('/Eingang/stueckweise.rtf', content, bob)
	})

	test('of several files at once waits, and the others pass', async () => {
		const content = risky()
		const good = clean()
		const answers = await bob.putBulk({ '/Eingang/viele-1.rtf': content, '/Eingang/viele-2.txt': good })
		expect(answers['/Eingang/viele-1.rtf']?.error).toBe(false)
		expect(answers['/Eingang/viele-2.txt']?.error).toBe(false)
		await expectReadable(alice, '/Eingang/viele-2.txt', good)
		await waitsFor('/Eingang/viele-1.rtf', content, bob)
	})

	test('of a visitor into a file drop waits; the owner of the folder is not its submitter', async () => {
		const content = risky()
		expect((await visitor.request('PUT', `/public.php/dav/files/${drop}/vom-gast.rtf`, { body: content })).status).toBe(201)
		const item = caseOf(nextcloud, 'vom-gast.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: null, owner: 'alice', origin: 'link' })
		const path = item?.path ?? ''
		for (const person of [alice, bob, carol]) await expectHidden(person, path, item?.fileId ?? 0, content)
		decide(nextcloud, 'release', item?.id ?? 0)
		for (const person of [alice, bob]) await expectReadable(person, path, content)
	})

	test('of two visitors under one name: both wait, and none is lost', async () => {
		const contents = [risky('erster Gast'), risky('zweiter Gast')]
		for (const content of contents) expect((await visitor.request('PUT', `/public.php/dav/files/${drop}/antrag.rtf`, { body: content })).status).toBe(201)
		const waiting = cases(nextcloud).filter((item) => item.path.startsWith('/Eingang/Einwurf/antrag') && item.state === 'held')
		expect(new Set(waiting.map((item) => item.fileId)).size).toBe(2)
		for (const item of waiting) decide(nextcloud, 'release', item.id)
		const texts = await Promise.all((await alice.list('/Eingang/Einwurf')).filter(({ name }) => name.startsWith('antrag')).map(async ({ name }) => await (await alice.get(`/Eingang/Einwurf/${name}`)).text()))
		expect(texts.sort()).toEqual(contents.sort())
	})

	test('of a visitor over an open link waits, and the visitor cannot read it either', async () => {
		const content = risky()
		expect((await visitor.request('PUT', onLink('/Eingang/offen.rtf'), { body: content, headers: { 'X-NC-Nickname': 'Erika' } })).status).toBe(201)
		const item = caseOf(nextcloud, '/Eingang/offen.rtf')
		expect(item).toMatchObject({ state: 'held', submitter: null, submitterName: 'Erika' })
		expect((await visitor.request('GET', onLink('/Eingang/offen.rtf'))).status).toBe(404)
		for (const person of [alice, bob, carol]) await expectHidden(person, '/Eingang/offen.rtf', item?.fileId ?? 0, content)
	})

	test('of nothing passes, and what is written to it later waits in its place', async () => {
		expect((await bob.put('/Eingang/leer.rtf', '')).status).toBe(201)
		expect((await alice.get('/Eingang/leer.rtf')).status).toBe(200)
		const content = risky()
		expect((await bob.put('/Eingang/leer.rtf', content)).status).toBe(204)
		await waitsFor('/Eingang/leer.rtf', content, bob)
	})

	test('outside the scope is nobody\'s business', async () => {
		const content = risky()
		await bob.put('/anderswo.rtf', content)
		expect(caseOf(nextcloud, '/anderswo.rtf')).toBeUndefined()
		await expectReadable(bob, '/anderswo.rtf', content)
	})
})

describe('an overwrite', () => {
	test('of an accepted file by an accepted one is written', async () => {
		await bob.put('/Eingang/fassung.txt', clean())
		const content = clean('zweite')
		expect((await carol.put('/Eingang/fassung.txt', content)).status).toBe(204)
		await expectReadable(alice, '/Eingang/fassung.txt', content)
	})

	test('that has to wait leaves the old content in place and is kept; released, it takes the place', async () => {
		const before = clean()
		const after = risky()
		await bob.put('/Eingang/protokoll.txt', before)
		const file = await alice.stat('/Eingang/protokoll.txt')
		const refused = await carol.put('/Eingang/protokoll.txt', after)
		expect(refused.status).toBe(415)
		expect(await refused.text()).toMatch(/reviewed first/)
		for (const person of [alice, bob, carol]) await expectReadable(person, '/Eingang/protokoll.txt', before)
		expect((await carol.put('/Eingang/protokoll.txt', after)).status, 'a client that tries again').toBe(415)
		const item = caseOf(nextcloud, '/Eingang/protokoll.txt')
		expect(item).toMatchObject({ state: 'held', submitter: 'carol' })
		decide(nextcloud, 'release', item?.id ?? 0)
		for (const person of [alice, bob, carol]) await expectReadable(person, '/Eingang/protokoll.txt', after)
		expect((await alice.stat('/Eingang/protokoll.txt'))?.fileId).toBe(file?.fileId)
	})

	test('in pieces that has to wait is refused as well', async () => {
		const before = clean()
		await bob.put('/Eingang/teile.txt', before)
		expect((await carol.putChunked('/Eingang/teile.txt', [risky('y'.repeat(1000))])).status).toBe(415)
		await expectReadable(bob, '/Eingang/teile.txt', before)
	})

	test('in bulk that has to wait is refused for this file alone', async () => {
		const before = clean()
		await bob.put('/Eingang/masse.txt', before)
		const answers = await carol.putBulk({ '/Eingang/masse.txt': risky(), '/Eingang/masse-2.txt': clean() })
		expect(answers['/Eingang/masse.txt']?.error).toBe(true)
		expect(answers['/Eingang/masse-2.txt']?.error).toBe(false)
		await expectReadable(bob, '/Eingang/masse.txt', before)
	})

	test('of a held file by its submitter with something acceptable ends the wait', async () => {
		await bob.put('/Eingang/korrigiert.txt', risky())
		const file = await bob.stat('/Eingang/korrigiert.txt')
		const content = clean()
		expect((await bob.put('/Eingang/korrigiert.txt', content)).status).toBe(204)
		for (const person of [alice, carol]) await expectReadable(person, '/Eingang/korrigiert.txt', content)
		expect((await alice.stat('/Eingang/korrigiert.txt'))?.fileId).toBe(file?.fileId)
		expect(caseOf(nextcloud, '/Eingang/korrigiert.txt')).toMatchObject({ state: 'clean' })
	})

	test('of a held file by its submitter with something risky waits as a new case', async () => {
		await bob.put('/Eingang/noch-einmal.rtf', risky('erste'))
		const first = caseOf(nextcloud, '/Eingang/noch-einmal.rtf')
		const content = risky('zweite')
		expect((await bob.put('/Eingang/noch-einmal.rtf', content)).status).toBe(204)
		expect(caseOf(nextcloud, '/Eingang/noch-einmal.rtf')?.id).not.toBe(first?.id)
		await waitsFor('/Eingang/noch-einmal.rtf', content, bob)
	})

	test('of a name that a hidden document has is refused without saying what it is', async () => {
		const content = risky()
		await bob.put('/Eingang/besetzt.rtf', content)
		const answer = await carol.put('/Eingang/besetzt.rtf', clean())
		expect(answer.status).toBe(423)
		expect(await (await bob.get('/Eingang/besetzt.rtf')).text()).toBe(content)
		expect((await carol.mkdir('/Eingang/besetzt.rtf')).ok).toBe(false)
		await carol.put('/eigenes.txt', clean())
		expect((await carol.move('/eigenes.txt', '/Eingang/besetzt.rtf', true)).ok).toBe(false)
		expect((await carol.copy('/eigenes.txt', '/Eingang/besetzt.rtf', true)).ok).toBe(false)
		await waitsFor('/Eingang/besetzt.rtf', content, bob)
	})
})

describe('decisions', () => {
	test('a returned document stays with its submitter; a new version is a new case', async () => {
		const content = risky()
		await bob.put('/Eingang/zurueck.txt', content)
		const first = caseOf(nextcloud, '/Eingang/zurueck.txt')
		decide(nextcloud, 'return', first?.id ?? 0)
		await expectReadable(bob, '/Eingang/zurueck.txt', content)
		await expectHidden(alice, '/Eingang/zurueck.txt', first?.fileId ?? 0, content)
		const better = clean()
		expect((await bob.put('/Eingang/zurueck.txt', better)).status).toBe(204)
		await expectReadable(alice, '/Eingang/zurueck.txt', better)
		expect(caseOf(nextcloud, '/Eingang/zurueck.txt')).toMatchObject({ state: 'clean', previousId: first?.id })
	})

	test('a rejected document is never seen by others', async () => {
		const content = risky()
		await bob.put('/Eingang/abgelehnt.rtf', content)
		const item = caseOf(nextcloud, '/Eingang/abgelehnt.rtf')
		decide(nextcloud, 'reject', item?.id ?? 0)
		for (const person of [alice, carol]) await expectHidden(person, '/Eingang/abgelehnt.rtf', item?.fileId ?? 0, content)
	})

	test('a client notices: etags change up to the root, with the decision', async () => {
		await bob.put('/Eingang/etag.rtf', risky())
		const before = [await alice.stat('/Eingang'), await bob.stat('/Eingang/etag.rtf')]
		decide(nextcloud, 'release', caseOf(nextcloud, '/Eingang/etag.rtf')?.id ?? 0)
		expect((await alice.stat('/Eingang'))?.etag).not.toBe(before[0]?.etag)
		expect((await bob.stat('/Eingang/etag.rtf'))?.etag).not.toBe(before[1]?.etag)
	})
})
