// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Files that come past the clients, editors, modes, policies, and what clients are told. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, cases, decide, runJobs, setScope } from './harness/gate.ts'
import { occ } from './harness/instance.ts'
import { ocs, share } from './harness/ocs.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bob = new Dav(nextcloud, 'bob')
const onDisk = (path: string): string => join(nextcloud.folder, 'data', 'alice', 'files', path)

async function gated(folder: string, wish: { mode?: 'observe' | 'enforce', policy?: string } = {}): Promise<void> {
	await alice.mkdir(folder)
	await share(nextcloud, 'alice', folder, { type: 'user', with: 'bob', permissions: 31 })
	setScope(nextcloud, folder.slice(1), { path: folder, owner: 'alice', ...wish })
}

describe('files that come past the gate', () => {
	beforeAll(async () => await gated('/Platte'))

	test('appear by a scan: hidden until they were inspected, then they pass or wait', async () => {
		const bad = risky()
		const good = clean()
		mkdirSync(onDisk('Platte/Neu'))
		writeFileSync(onDisk('Platte/Neu/platte.rtf'), bad)
		writeFileSync(onDisk('Platte/Neu/platte.txt'), good)
		occ(nextcloud, ['files:scan', 'alice'])
		expect(caseOf(nextcloud, '/Platte/Neu/platte.txt')).toMatchObject({ state: 'pending', origin: 'scan' })
		expect(await bob.names('/Platte/Neu')).toEqual([])
		runJobs(nextcloud)
		await expectReadable(bob, '/Platte/Neu/platte.txt', good)
		const item = caseOf(nextcloud, '/Platte/Neu/platte.rtf')
		expect(item).toMatchObject({ state: 'held', verdict: 'review' })
		await expectHidden(bob, '/Platte/Neu/platte.rtf', item?.fileId ?? 0, bad)
	})

	test('a scan does not take hidden files for deleted ones', async () => {
		const content = risky()
		await bob.put('/Platte/bleibt.rtf', content)
		const before = caseOf(nextcloud, '/Platte/bleibt.rtf')
		occ(nextcloud, ['files:scan', 'alice'])
		occ(nextcloud, ['files:scan', '--path=alice/files/Platte/bleibt.rtf'])
		expect((await bob.stat('/Platte/bleibt.rtf'))?.fileId).toBe(before?.fileId)
		await expectHidden(alice, '/Platte/bleibt.rtf', before?.fileId ?? 0, content)
	})

	test('were there before: hidden from others until they were inspected', async () => {
		const bad = risky()
		const good = clean()
		await alice.mkdir('/Bestand')
		await share(nextcloud, 'alice', '/Bestand', { type: 'user', with: 'bob', permissions: 31 })
		await alice.put('/Bestand/alt.rtf', bad)
		await alice.put('/Bestand/alt.txt', good)
		await expectReadable(bob, '/Bestand/alt.rtf', bad)
		setScope(nextcloud, 'Bestand', { path: '/Bestand', owner: 'alice' })
		runJobs(nextcloud)
		await expectReadable(bob, '/Bestand/alt.txt', good)
		await expectHidden(bob, '/Bestand/alt.rtf', caseOf(nextcloud, '/Bestand/alt.rtf')?.fileId ?? 0, bad)
	})

	test('the command line reads nothing that waits', async () => {
		const content = risky()
		await bob.put('/Platte/geheim.rtf', content)
		const script = `require '${nextcloud.server}/lib/base.php'; $folder = \\OCP\\Server::get(\\OCP\\Files\\IRootFolder::class)->getUserFolder('alice'); echo $folder->nodeExists('Platte/geheim.rtf') ? 'there' : 'not there'; foreach ($folder->get('Platte')->getDirectoryListing() as $node) echo ' ', $node->getName();`
		const said = execFileSync('php', ['-r', script], { encoding: 'utf8', env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(nextcloud.folder, 'config') } })
		expect(said).toMatch(/^not there/)
		expect(said).not.toContain('geheim.rtf')
	})

	test('an ownership transfer shows nothing', async () => {
		await bob.mkdir('/Abgabe')
		await share(nextcloud, 'bob', '/Abgabe', { type: 'user', with: 'alice', permissions: 31 })
		setScope(nextcloud, 'Abgabe', { path: '/Abgabe', owner: 'bob' })
		const content = risky()
		await bob.put('/Abgabe/uebergeben.rtf', content)
		const before = caseOf(nextcloud, '/Abgabe/uebergeben.rtf')
		occ(nextcloud, ['files:transfer-ownership', '--path=Abgabe', 'bob', 'carol'])
		const carol = new Dav(nextcloud, 'carol')
		const [folder] = (await carol.list('/')).filter((entry) => /bob/.test(entry.name))
		expect(folder).toBeDefined()
		const inside = `/${folder?.name ?? ''}`
		const listed = [...await carol.names(inside), ...await carol.names(`${inside}/Abgabe`), ...await carol.search('uebergeben.rtf')]
		expect(listed).not.toContain('uebergeben.rtf')
		const item = cases(nextcloud).find((one) => one.id === before?.id)
		expect(item).toMatchObject({ state: 'held', fileId: before?.fileId })
		decide(nextcloud, 'release', item?.id ?? 0)
		expect(await carol.search('uebergeben.rtf')).toEqual(['uebergeben.rtf'])
	})
})

describe('an editor', () => {
	beforeAll(async () => await gated('/Texte'))

	test('saves without an error; what has to wait is hidden from others all the same', async () => {
		await alice.put('/Texte/notiz.md', clean())
		const fileId = (await alice.stat('/Texte/notiz.md'))?.fileId ?? 0
		const opened = await alice.request('PUT', `/index.php/apps/text/session/${fileId}/create`, { body: JSON.stringify({ fileId }), headers: { 'Content-Type': 'application/json', Accept: 'application/json' } })
		expect(opened.status).toBe(200)
		const { session } = await opened.json() as { session: { id: number, token: string } }
		const content = risky()
		const saved = await alice.request('POST', `/index.php/apps/text/session/${fileId}/save`, { body: JSON.stringify({ documentId: fileId, sessionId: session.id, sessionToken: session.token, version: 0, autosaveContent: content, documentState: '', force: true, manualSave: true }), headers: { 'Content-Type': 'application/json', Accept: 'application/json' } })
		expect(saved.status).toBe(200)
		await expectReadable(alice, '/Texte/notiz.md', content)
		expect(caseOf(nextcloud, '/Texte/notiz.md')).toMatchObject({ state: 'held', origin: 'editor', submitter: 'alice' })
		await expectHidden(bob, '/Texte/notiz.md', fileId, content)
	})
})

describe('modes and policies', () => {
	test('a scope that observes holds nothing and remembers everything', async () => {
		await gated('/Schau', { mode: 'observe' })
		const content = risky()
		expect((await bob.put('/Schau/frei.rtf', content)).status).toBe(201)
		await expectReadable(alice, '/Schau/frei.rtf', content)
		const next = risky()
		expect((await bob.put('/Schau/frei.rtf', next)).status).toBe(204)
		await expectReadable(alice, '/Schau/frei.rtf', next)
		expect(caseOf(nextcloud, '/Schau/frei.rtf')).toMatchObject({ verdict: 'review', state: 'clean' })
	})

	test('what a policy rejects is refused with the reason and kept', async () => {
		const file = join(nextcloud.folder, 'streng.json')
		const preset = JSON.parse(occ(nextcloud, ['documentgate:policy:export', 'council-practice'])) as { formats: Record<string, unknown> }
		writeFileSync(file, JSON.stringify({ ...preset, name: { de: 'Ohne RTF', en: 'No RTF' }, formats: { ...preset.formats, rtf: { verdict: 'reject' } } }))
		const imported = occ(nextcloud, ['documentgate:policy:import', file, '--output=json'])
		const policy = (JSON.parse(imported) as { name: string }).name
		await gated('/Streng', { policy })
		const content = risky()
		const refused = await bob.put('/Streng/nein.rtf', content)
		expect(refused.status).toBe(415)
		expect(await refused.text()).toMatch(/not accepted here/)
		expect(await bob.names('/Streng')).toEqual([])
		const item = caseOf(nextcloud, '/Streng/nein.rtf')
		expect(item).toMatchObject({ state: 'refused', stashed: true, submitter: 'bob' })
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Streng/nein.rtf', content)
	})
})

describe('clients', () => {
	beforeAll(async () => await gated('/Auskunft'))

	test('are told where a document stands, in the listing and for a file', async () => {
		await bob.put('/Auskunft/wartet.rtf', risky())
		await bob.put('/Auskunft/gut.txt', clean())
		expect(Object.fromEntries((await bob.list('/Auskunft')).map((entry) => [entry.name, entry.state]))).toEqual({ 'wartet.rtf': 'held', 'gut.txt': 'clean' })
		expect((await bob.stat('/Auskunft/wartet.rtf'))?.state).toBe('held')
		expect((await alice.list('/Auskunft')).map((entry) => [entry.name, entry.state])).toEqual([['gut.txt', 'clean']])
	})

	test('get no link of their own to what waits, by any way that hands one out', async () => {
		await bob.put('/Auskunft/kein-link.rtf', risky())
		const fileId = caseOf(nextcloud, '/Auskunft/kein-link.rtf')?.fileId ?? 0
		for (const person of ['alice', 'bob', 'carol']) expect((await ocs(nextcloud, person, 'POST', '/apps/dav/api/v1/direct', { fileId })).status, person).toBeGreaterThanOrEqual(400)
	})

	test('have no preview of what becomes hidden, cached or not', async () => {
		const picture = Uint8Array.from(execFileSync('php', ['-r', 'imagepng(imagecreatetruecolor(64, 64));']))
		await alice.mkdir('/Bilder')
		await share(nextcloud, 'alice', '/Bilder', { type: 'user', with: 'bob', permissions: 31 })
		await alice.put('/Bilder/bild.png', picture)
		const fileId = (await alice.stat('/Bilder/bild.png'))?.fileId ?? 0
		const preview = `/index.php/core/preview?fileId=${fileId}&x=32&y=32`
		expect((await bob.request('GET', preview)).status).toBe(200)
		const file = join(nextcloud.folder, 'bilder.json')
		const preset = JSON.parse(occ(nextcloud, ['documentgate:policy:export', 'council-practice'])) as { formats: Record<string, unknown> }
		writeFileSync(file, JSON.stringify({ ...preset, name: { de: 'Ohne Bilder', en: 'No pictures' }, formats: { '*': { verdict: 'review' } } }))
		const policy = (JSON.parse(occ(nextcloud, ['documentgate:policy:import', file, '--output=json'])) as { name: string }).name
		setScope(nextcloud, 'Bilder', { path: '/Bilder', owner: 'alice', policy })
		runJobs(nextcloud)
		expect(caseOf(nextcloud, '/Bilder/bild.png')?.state).toBe('held')
		expect((await bob.request('GET', preview)).status).toBe(404)
		expect((await alice.request('GET', preview)).status).toBe(200)
	})
})
