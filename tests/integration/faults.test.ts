// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whatever breaks: afterwards every document is either readable by those who may, or held with a case. None is lost, none is leaked. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, cases, decide, runJobs, setScope } from './harness/gate.ts'
import { makeInstance, occ, type Running } from './harness/instance.ts'
import { share } from './harness/ocs.ts'

let nextcloud: Running
let alice: Dav
let bob: Dav
let carol: Dav

beforeAll(async () => {
	nextcloud = await makeInstance({ largestFile: 24, config: { 'filelocking.ttl': 1 } })
	alice = new Dav(nextcloud, 'alice')
	bob = new Dav(nextcloud, 'bob')
	carol = new Dav(nextcloud, 'carol')
	await alice.mkdir('/Eingang')
	for (const user of ['bob', 'carol']) await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: user, permissions: 31 })
	setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
})
afterAll(async () => await nextcloud.stop())

/** Nextcloud keeps the locks of a killed server for the time of `filelocking.ttl`; then its own job removes them. */
async function locksExpire(): Promise<void> {
	await sleep(2_500)
	const jobs = JSON.parse(occ(nextcloud, ['background-job:list', '--output=json', '--limit=1000'])) as { id: string, class: string }[]
	occ(nextcloud, ['background-job:execute', '--force-execute', jobs.find((job) => job.class.endsWith('\\CleanupFileLocks'))?.id ?? ''])
}

/** Runs PHP inside the server, as something would that dies right afterwards. */
function inServer(php: string): string {
	const script = `require '${nextcloud.server}/lib/base.php'; \\OC_App::loadApps(); ${php}`
	return execFileSync('php', ['-r', script], { encoding: 'utf8', env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(nextcloud.folder, 'config') } })
}

/** A case is opened for a place, and then the server is gone. */
function openCase(path: string, content: string, submitter: string): void {
	inServer(`
		$storage = \\OCP\\Server::get(\\OCP\\Files\\IRootFolder::class)->getUserFolder('alice')->getStorage();
		$new = new \\OCA\\DocumentGate\\Model\\NewCase(storageId: $storage->getCache()->getNumericStorageId(), internalPath: 'files${path}', name: '${path.slice(path.lastIndexOf('/') + 1)}', path: '${path}', size: ${content.length}, sha256: hash('sha256', base64_decode('${Buffer.from(content).toString('base64')}')), mtime: time(), origin: \\OCA\\DocumentGate\\Model\\Origin::Dav, ownerUid: 'alice', submitterUid: '${submitter}');
		\\OCP\\Server::get(\\OCA\\DocumentGate\\Service\\CaseService::class)->open($new, \\OCA\\DocumentGate\\Model\\Judgement::pending('engine-unavailable', 'council-practice'));
	`)
}

describe('without an engine', () => {
	const breakEngine = (): string => occ(nextcloud, ['config:app:set', 'documentgate', 'node_binary', '--value=/nowhere/node'])
	const mendEngine = (): string => occ(nextcloud, ['config:app:delete', 'documentgate', 'node_binary'])

	test('and without cron, everything waits: hidden, readable by its submitter, decided by people', async () => {
		breakEngine()
		const content = clean()
		expect((await bob.put('/Eingang/ohne-pruefung.txt', content)).status).toBe(201)
		const item = caseOf(nextcloud, '/Eingang/ohne-pruefung.txt')
		expect(item).toMatchObject({ state: 'pending', verdict: null, submitter: 'bob' })
		await expectReadable(bob, '/Eingang/ohne-pruefung.txt', content)
		await expectHidden(alice, '/Eingang/ohne-pruefung.txt', item?.fileId ?? 0, content)
		decide(nextcloud, 'release', item?.id ?? 0)
		await expectReadable(alice, '/Eingang/ohne-pruefung.txt', content)
		mendEngine()
	})

	test('accepted content stays; when the engine is back, everything is decided by itself', async () => {
		const before = clean()
		await bob.put('/Eingang/spaeter.txt', before)
		breakEngine()
		const after = clean('neu')
		const bad = risky()
		const good = clean()
		expect((await carol.put('/Eingang/spaeter.txt', after)).status).toBe(415)
		expect((await bob.put('/Eingang/spaeter.rtf', bad)).status).toBe(201)
		expect((await bob.put('/Eingang/spaeter-gut.txt', good)).status).toBe(201)
		await expectReadable(alice, '/Eingang/spaeter.txt', before)
		expect(await alice.names('/Eingang')).not.toContain('spaeter-gut.txt')
		mendEngine()
		occ(nextcloud, ['documentgate:rescan'])
		runJobs(nextcloud)
		await expectReadable(alice, '/Eingang/spaeter-gut.txt', good)
		await expectReadable(alice, '/Eingang/spaeter.txt', after)
		await expectHidden(alice, '/Eingang/spaeter.rtf', caseOf(nextcloud, '/Eingang/spaeter.rtf')?.fileId ?? 0, bad)
	})
})

describe('many at once', () => {
	test('two people upload one name: one of them has it', async () => {
		const contents = { bob: risky('von Bob'), carol: risky('von Carol') }
		let [first, second] = await Promise.all([bob.put('/Eingang/zugleich.rtf', contents.bob), carol.put('/Eingang/zugleich.rtf', contents.carol)])
		if (!first.ok && !second.ok) {
			// each stood in the way of the other's lock; a client then tries again
			expect([first.status, second.status]).toEqual([423, 423])
			first = await bob.put('/Eingang/zugleich.rtf', contents.bob)
			second = await carol.put('/Eingang/zugleich.rtf', contents.carol)
		}
		expect([first.status, second.status].filter((status) => status < 300)).toHaveLength(1)
		const winner = first.ok ? bob : carol
		const content = first.ok ? contents.bob : contents.carol
		await expectReadable(winner, '/Eingang/zugleich.rtf', content)
		for (const other of [alice, first.ok ? carol : bob]) await expectHidden(other, '/Eingang/zugleich.rtf', (await winner.stat('/Eingang/zugleich.rtf'))?.fileId ?? 0, content)
	})

	test('the same document fifty times: fifty cases, no byte seen by others', async () => {
		await alice.mkdir('/Eingang/Fuenfzig')
		const content = risky()
		const names = Array.from({ length: 50 }, (_, index) => `mal-${index}.rtf`)
		const answers = await Promise.all(names.map(async (name) => {
			for (let tries = 0; tries < 5; tries++) {
				const { status } = await bob.put(`/Eingang/Fuenfzig/${name}`, content)
				if (status < 500 && status !== 423) return status
			}
			return 0
		}))
		expect(answers.filter((status) => status !== 201 && status !== 204)).toEqual([])
		const open = cases(nextcloud).filter((item) => item.path.startsWith('/Eingang/Fuenfzig/') && ['held', 'pending'].includes(item.state))
		expect(open.map((item) => item.path).sort()).toEqual(names.map((name) => `/Eingang/Fuenfzig/${name}`).sort())
		expect(await alice.names('/Eingang/Fuenfzig')).toEqual([])
		expect(await bob.names('/Eingang/Fuenfzig')).toEqual([...names].sort())
	}, 300_000)
})

describe('a server that is killed', () => {
	test('after the case was opened and before the bytes came: the name is not lost, the upload can be repeated', async () => {
		const content = risky()
		openCase('/Eingang/abgebrochen.rtf', content, 'bob')
		expect(await alice.names('/Eingang')).not.toContain('abgebrochen.rtf')
		expect((await bob.put('/Eingang/abgebrochen.rtf', content)).status).toBe(201)
		await expectReadable(bob, '/Eingang/abgebrochen.rtf', content)
		const item = caseOf(nextcloud, '/Eingang/abgebrochen.rtf')
		await expectHidden(alice, '/Eingang/abgebrochen.rtf', item?.fileId ?? 0, content)
		openCase('/Eingang/abgebrochen-2.rtf', content, 'bob')
		expect((await carol.put('/Eingang/abgebrochen-2.rtf', clean('von Carol'))).status, 'a name that only a dead case holds').toBe(201)
	})

	test('after the bytes came and before the file was known: it is hidden, and found again', async () => {
		const content = risky()
		openCase('/Eingang/halb.rtf', content, 'bob')
		writeFileSync(join(nextcloud.folder, 'data', 'alice', 'files', 'Eingang', 'halb.rtf'), content)
		expect((await alice.get('/Eingang/halb.rtf')).status).toBe(404)
		occ(nextcloud, ['files:scan', 'alice'])
		const item = caseOf(nextcloud, '/Eingang/halb.rtf')
		expect(item?.fileId).toBeGreaterThan(0)
		await expectHidden(alice, '/Eingang/halb.rtf', item?.fileId ?? 0, content)
		await expectReadable(bob, '/Eingang/halb.rtf', content)
	})

	test('in the middle of uploads: what was confirmed is there or held, and nothing else is readable', async () => {
		await alice.mkdir('/Eingang/Sturz')
		const contents = new Map(Array.from({ length: 12 }, (_, index) => [`sturz-${index}.rtf`, risky()]))
		const uploads = Promise.all([...contents].map(async ([name, content]) => await bob.put(`/Eingang/Sturz/${name}`, content).then((answer) => [name, answer.status] as const, () => [name, 0] as const)))
		await sleep(700)
		await nextcloud.restart('SIGKILL')
		const answers = await uploads
		await locksExpire()
		for (const [name] of answers.filter(([, status]) => status === 201)) await expectReadable(bob, `/Eingang/Sturz/${name}`, contents.get(name) ?? '')
		expect(await alice.names('/Eingang/Sturz')).toEqual([])
		occ(nextcloud, ['files:scan', 'alice'])
		expect(await alice.names('/Eingang/Sturz')).toEqual([])
		for (const [name, content] of contents) expect(await (await alice.get(`/Eingang/Sturz/${name}`)).text()).not.toContain(content)
		for (const left of readdirSync(join(nextcloud.folder, 'data', 'alice', 'files', 'Eingang', 'Sturz')).filter((name) => name.endsWith('.part'))) expect((await alice.get(`/Eingang/Sturz/${left}`)).ok).toBe(false)
		for (const [name, content] of contents) expect([201, 204], name).toContain((await bob.put(`/Eingang/Sturz/${name}`, content)).status)
	})
})

describe('no room', () => {
	test('for what is sent or for the temporary file: the upload fails, the old content stays, nothing is left behind', async () => {
		const before = clean()
		await bob.put('/Eingang/platz.txt', before)
		const big = 'x'.repeat(30 * 1024 * 1024)
		expect((await bob.put('/Eingang/platz.txt', big)).ok).toBe(false)
		expect((await bob.put('/Eingang/platz-neu.txt', big)).ok).toBe(false)
		await expectReadable(alice, '/Eingang/platz.txt', before)
		expect(await bob.names('/Eingang')).not.toContain('platz-neu.txt')
		expect(cases(nextcloud).filter((item) => item.path.endsWith('/platz-neu.txt') && ['held', 'pending'].includes(item.state))).toEqual([])
	})
})

/** PHP that locks the tables of the gate, or the file of SQLite, on a connection of its own, and says so in a file. */
function lockTables(mark: string): string {
	const setting = (name: string): string => occ(nextcloud, ['config:system:get', name]).trim()
	const wait = `touch('${mark}'); sleep(20);`
	const type = setting('dbtype')
	if (type.startsWith('sqlite')) return `$db = new PDO('sqlite:${join(nextcloud.folder, 'data', readdirSync(join(nextcloud.folder, 'data')).find((file) => file.endsWith('.db')) ?? '')}'); $db->exec('BEGIN EXCLUSIVE'); ${wait}`
	const [host = '', rest = ''] = setting('dbhost').split(':')
	const place = rest === '' ? '' : /^\d+$/.test(rest) ? `;port=${rest}` : `;unix_socket=${rest}`
	const tables = ['documentgate_items', 'documentgate_stamps', 'documentgate_events'].map((table) => setting('dbtableprefix') + table)
	const open = (driver: string): string => `$db = new PDO('${driver}:host=${host}${place};dbname=${setting('dbname')}', '${setting('dbuser')}', '${setting('dbpassword')}');`
	return type === 'pgsql'
		? `${open('pgsql')} $db->beginTransaction(); $db->exec('LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE'); ${wait}`
		: `${open('mysql')} $db->exec('LOCK TABLES ${tables.map((table) => `${table} WRITE`).join(', ')}'); ${wait}`
}

describe('a locked database', () => {
	test.each([['risky', 'rtf', risky], ['accepted', 'txt', clean]])('refuses or waits for the moment; afterwards the upload succeeds, and nothing was shown: %s content', async (kind, ending, make) => {
		const mark = join(nextcloud.folder, `locked-${kind}`)
		const locker: ChildProcess = spawn('php', ['-r', `set_error_handler(function () { exit(1); }); ${lockTables(mark)}`], { stdio: 'ignore' })
		for (let tries = 0; !existsSync(mark); tries++) {
			expect(tries, 'the tables could not be locked').toBeLessThan(400)
			await sleep(50)
		}
		const [content, path] = [make(), `/Eingang/gesperrt-${kind}.${ending}`]
		let ended = false
		const upload = bob.put(path, content).then((answer) => answer.status, () => 0).finally(() => { ended = true })
		await sleep(2_000)
		// what has not waited was refused: without its case, no document gets in
		const early = ended ? await upload : 0
		expect([201, 204]).not.toContain(early)
		locker.kill('SIGKILL')
		const status = await upload
		if (status !== 201) {
			if (kind === 'risky') expect(await alice.names('/Eingang')).not.toContain(path.slice(9))
			expect([201, 204]).toContain((await bob.put(path, content)).status)
		}
		await expectReadable(bob, path, content)
		const item = caseOf(nextcloud, path)
		if (kind === 'risky') await expectHidden(alice, path, item?.fileId ?? 0, content)
		else await expectReadable(alice, path, content)
		expect(item).toMatchObject({ state: kind === 'risky' ? 'held' : 'clean', fileId: (await bob.stat(path))?.fileId })
	})
})
