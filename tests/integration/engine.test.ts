// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Engines that are missing, killed, silent or talk nonsense: a document then waits, hidden, and is inspected when there is an engine again. */

import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../house/tree.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { expectHidden, expectReadable } from './harness/expect.ts'
import { caseOf, setScope } from './harness/gate.ts'
import { makeInstance, occ, type Running } from './harness/instance.ts'
import { share } from './harness/ocs.ts'

let nextcloud: Running
let alice: Dav
let bob: Dav
let temp: string
const daemons: ChildProcess[] = []
const keys = ['node_binary', 'engine_address', 'engine_seconds']

async function made(php: readonly string[] = []): Promise<Running> {
	const instance = await makeInstance({ php })
	temp = join(instance.folder, 'temp')
	mkdirSync(temp)
	occ(instance, ['config:system:set', 'tempdirectory', `--value=${temp}`])
	alice = new Dav(instance, 'alice')
	bob = new Dav(instance, 'bob')
	await alice.mkdir('/Eingang')
	await share(instance, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	setScope(instance, 'Eingang', { path: '/Eingang', owner: 'alice' })
	return instance
}

beforeAll(async () => {
	nextcloud = await made()
})
afterEach(async () => {
	for (const daemon of daemons.splice(0)) {
		daemon.kill('SIGCONT')
		daemon.kill('SIGKILL')
	}
	for (const key of [...keys, 'engine_secret']) occ(nextcloud, ['config:app:delete', 'documentgate', key])
})
afterAll(async () => await nextcloud.stop())

const set = (key: string, value: string): string => occ(nextcloud, ['config:app:set', 'documentgate', key, `--value=${value}`, ...(key === 'engine_seconds' ? ['--type=integer'] : key === 'engine_secret' ? ['--type=string'] : [])])

/** A program that says it is a Node and then does something else. */
function nodeThat(does: string): void {
	const path = join(nextcloud.folder, `node-${Math.random().toString(36).slice(2)}`)
	writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo v20.20.2; exit 0; fi\n${does}\n`)
	chmodSync(path, 0o755)
	set('node_binary', path)
}

async function daemonAt(socket: string): Promise<ChildProcess> {
	const daemon = spawn(process.execPath, [join(root, 'dist/documentgate.mjs'), 'serve', '--socket', socket, '--threads', '1'], { stdio: ['ignore', 'ignore', 'pipe'] })
	daemons.push(daemon)
	await new Promise((resolve) => daemon.stderr.once('data', resolve))
	set('engine_address', `unix:${socket}`)
	return daemon
}

/** Uploads a good document, which must wait; gives back what is needed to look for it. */
async function waits(name: string, seconds = 30): Promise<{ path: string; content: string }> {
	const [path, content, begin] = [`/Eingang/${name}.txt`, clean(name), performance.now()]
	expect((await alice.put(path, content)).status).toBe(201)
	expect(performance.now() - begin).toBeLessThan(seconds * 1_000)
	const item = caseOf(nextcloud, path)
	expect(item).toMatchObject({ state: 'pending', verdict: null })
	await expectReadable(alice, path, content)
	await expectHidden(bob, path, item?.fileId ?? 0, content)
	return { path, content }
}

/** There is an engine again. */
async function isFoundGood({ path, content }: { path: string; content: string }): Promise<void> {
	for (const key of keys) occ(nextcloud, ['config:app:delete', 'documentgate', key])
	occ(nextcloud, ['documentgate:rescan'])
	expect(caseOf(nextcloud, path)).toMatchObject({ state: 'clean', verdict: 'accept' })
	await expectReadable(bob, path, content)
}

describe('a process', () => {
	test.each([
		['that is killed in the middle', 'printf \'{"schema":\'; kill -9 $$'],
		['that answers nonsense', 'echo all is well'],
		['that answers half a report', 'echo \'{"schema":"documentgate-report/1","verdict":"accept"}\''],
		['that says nothing and ends', 'exit 0'],
	])('%s', async (name, does) => {
		nodeThat(does)
		await isFoundGood(await waits(name.replaceAll(' ', '-')))
	})
	test('that is silent is ended in time', async () => {
		nodeThat('sleep 300')
		set('engine_seconds', '1')
		await isFoundGood(await waits('schweigt', 20))
	})
	test('that finds no room for its files', async () => {
		await alice.put('/Eingang/davor.txt', clean())
		const state = readdirSync(temp).find((name) => name.startsWith('documentgate-')) ?? ''
		expect(state).not.toBe('')
		renameSync(join(temp, state), join(temp, `${state}.weg`))
		writeFileSync(join(temp, state), '')
		const document = await waits('kein-platz')
		rmSync(join(temp, state))
		await isFoundGood(document)
	})
})

describe('a daemon', () => {
	test('inspects, and holds what must be held', async () => {
		await daemonAt(join(nextcloud.folder, 'engine.sock'))
		set('node_binary', '/nowhere/node')
		const [good, bad] = [clean(), risky()]
		await alice.put('/Eingang/gut.txt', good)
		await alice.put('/Eingang/schlecht.rtf', bad)
		await expectReadable(bob, '/Eingang/gut.txt', good)
		const item = caseOf(nextcloud, '/Eingang/schlecht.rtf')
		expect(item).toMatchObject({ state: 'held', verdict: 'review', traits: expect.arrayContaining(['remote-template']) as string[] })
		await expectHidden(bob, '/Eingang/schlecht.rtf', item?.fileId ?? 0, bad)
		expect(occ(nextcloud, ['documentgate:status'])).toContain('daemon: engine')
	})
	test('that is down is replaced by a process', async () => {
		set('engine_address', `unix:${nextcloud.folder}/nobody.sock`)
		const content = clean()
		await alice.put('/Eingang/ersetzt.txt', content)
		await expectReadable(bob, '/Eingang/ersetzt.txt', content)
	})
	test('that is killed while it inspects is replaced by a process', async () => {
		const daemon = await daemonAt(join(nextcloud.folder, 'killed.sock'))
		daemon.kill('SIGSTOP')
		const content = clean()
		const upload = alice.put('/Eingang/mitten.txt', content)
		await sleep(1_500)
		daemon.kill('SIGKILL')
		expect((await upload).status).toBe(201)
		await expectReadable(bob, '/Eingang/mitten.txt', content)
	})
	test('that is silent makes one upload wait, not the next ones', async () => {
		const daemon = await daemonAt(join(nextcloud.folder, 'silent.sock'))
		daemon.kill('SIGSTOP')
		set('node_binary', '/nowhere/node')
		set('engine_seconds', '8')
		const begin = performance.now()
		await alice.put('/Eingang/stumm-1.txt', clean())
		const first = performance.now() - begin
		expect(first).toBeGreaterThan(8_000)
		await alice.put('/Eingang/stumm-2.txt', clean())
		expect(performance.now() - begin - first).toBeLessThan(8_000)
		await isFoundGood(await waits('stumm-3'))
	})
	test('on the network with another secret is not believed', async () => {
		writeFileSync(join(nextcloud.folder, 'secret'), 's'.repeat(40))
		const daemon = spawn(process.execPath, [join(root, 'dist/documentgate.mjs'), 'serve', '--listen', '127.0.0.1:8139', '--threads', '1', '--secret-file', join(nextcloud.folder, 'secret')], { stdio: ['ignore', 'ignore', 'pipe'] })
		daemons.push(daemon)
		await new Promise((resolve) => daemon.stderr.once('data', resolve))
		set('node_binary', '/nowhere/node')
		set('engine_address', 'http://127.0.0.1:8139')
		set('engine_secret', 't'.repeat(40))
		const document = await waits('anderes-geheimnis')
		set('engine_secret', 's'.repeat(40))
		occ(nextcloud, ['documentgate:status'])
		const content = clean()
		await alice.put('/Eingang/gleiches-geheimnis.txt', content)
		await expectReadable(bob, '/Eingang/gleiches-geheimnis.txt', content)
		await isFoundGood(document)
	})
})

test('where PHP must not start programs, documents wait for a background job', async () => {
	await nextcloud.stop()
	nextcloud = await made(['disable_functions=proc_open'])
	await isFoundGood(await waits('ohne-proc-open'))
})
