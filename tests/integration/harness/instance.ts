// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A real Nextcloud, made from the tree in NEXTCLOUD_DIR, with the app in it. Everything it writes lies in one temporary folder. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../house/tree.ts'

/** What a test needs to reach the instance; plain data, so that it survives the way from the setup to the tests. */
export interface Instance {
	readonly url: string
	readonly folder: string
	readonly server: string
}

export interface Making {
	/** Values of config.php beside those every instance has. */
	readonly config?: Readonly<Record<string, unknown>>
	/** Apps of the server's own tree to enable. */
	readonly enable?: readonly string[]
	/** Folders of further apps to copy in and enable. */
	readonly copy?: readonly string[]
	/** False: a Nextcloud without the gate, to compare with. */
	readonly gate?: boolean
	readonly workers?: number
	/** Megabytes: the server can write no larger file, as if the disk were full. */
	readonly largestFile?: number
	/** Settings of PHP for the server, for instance opcache.enable_cli=1. */
	readonly php?: readonly string[]
	/** A script of PHP that answers before the server's folder does, for instance with the app's own scripts. */
	readonly router?: string
}

export interface Running extends Instance {
	stop(): Promise<void>
	/** Ends the server as a crash would, and starts it again. */
	restart(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export const users = ['alice', 'bob', 'carol'] as const
/** Long enough for the password policy. */
export const passwordOf = (user: string): string => (user === 'admin' ? 'admin-Passwort-1' : `${user}-Passwort-1`)

const database = process.env['DATABASE'] ?? 'sqlite'
let counter = 0

function phpValue(value: unknown): string {
	return `json_decode(${JSON.stringify(JSON.stringify(value)).replaceAll('$', '\\$')}, true)`
}

const listens = async (port: number): Promise<number | undefined> => await new Promise((found) => {
	const probe = createServer().once('error', () => found(undefined)).listen(port, '127.0.0.1', () => {
		const address = probe.address()
		probe.close(() => found(typeof address === 'object' && address !== null ? address.port : undefined))
	})
})

/** Any free port, or the first free one from INTEGRATION_PORT on. */
async function freePort(): Promise<number> {
	const wished = Number(process.env['INTEGRATION_PORT'] ?? 0)
	for (let port = wished; port < wished + 10; port++) {
		const found = await listens(port)
		if (found !== undefined) return found
	}
	throw new Error('There is no free port.')
}

/** Runs occ and gives back what it printed. Throws with both outputs when it fails. */
export function occ(instance: Instance, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
	return execFileSync('php', [join(instance.server, 'occ'), '--no-ansi', '--no-interaction', ...args], {
		encoding: 'utf8',
		env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(instance.folder, 'config'), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		maxBuffer: 64 * 1024 * 1024,
	})
}

function databaseArguments(name: string): string[] {
	if (database === 'sqlite') return ['--database', 'sqlite']
	const user = process.env['DATABASE_USER'] ?? 'root'
	return ['--database', database, '--database-host', process.env['DATABASE_HOST'] ?? '127.0.0.1', '--database-user', user, '--database-pass', process.env['DATABASE_PASSWORD'] ?? '', '--database-name', name]
}

function installApp(folder: string): void {
	const target = join(folder, 'apps', 'documentgate')
	const archive = process.env['DOCUMENTGATE_ARCHIVE']
	if (archive === undefined) {
		symlinkSync(root, target)
		return
	}
	execFileSync('tar', ['-xzf', resolve(archive), '-C', join(folder, 'apps')])
	if (!existsSync(join(target, 'appinfo', 'info.xml'))) throw new Error(`${archive} does not hold a folder documentgate with an app in it.`)
}

async function serve({ server, folder }: Instance, port: number, { workers = 4, php = [], largestFile, router }: Making): Promise<ChildProcess> {
	const settings = ['upload_max_filesize=512M', 'post_max_size=512M', ...php].flatMap((setting) => ['-d', setting])
	const limit = largestFile === undefined ? '' : `trap '' XFSZ; ulimit -f ${largestFile * 1024}; `
	const child = spawn('bash', ['-c', `${limit}exec php "$@"`, 'bash', ...settings, '-S', `127.0.0.1:${port}`, '-t', server, ...(router === undefined ? [] : [router])], {
		env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: String(workers), EXTRA_APPS_FOLDER: join(folder, 'apps') },
		stdio: 'ignore',
		// a group of its own: its workers end with it
		detached: true,
	})
	for (let tries = 0; tries < 600; tries++) {
		const up = await fetch(`http://127.0.0.1:${port}/status.php`).then((answer) => answer.ok, () => false)
		if (up) return child
		await sleep(100)
	}
	end(child, 'SIGKILL')
	throw new Error('The server did not answer within a minute.')
}

/** Lets everybody in once. Nextcloud sets up an account on its first visit and answers some of several visits at that moment with 500. */
async function firstVisits(url: string): Promise<void> {
	for (const user of users) {
		const credentials = Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')
		const answer = await fetch(`${url}/remote.php/dav/files/${user}/`, { method: 'PROPFIND', headers: { Authorization: `Basic ${credentials}`, Depth: '0' } })
		if (answer.status !== 207) throw new Error(`${user} could not log in: ${answer.status}`)
	}
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, signal)
	} catch {
		// it has ended already
	}
}

export async function makeInstance(making: Making = {}): Promise<Running> {
	const tree = process.env['NEXTCLOUD_DIR']
	if (tree === undefined || !existsSync(join(tree, 'occ'))) throw new Error('NEXTCLOUD_DIR must name the folder of an unpacked Nextcloud.')
	const server = resolve(tree)
	const port = await freePort()
	const serial = ++counter
	const folder = mkdtempSync(join(process.env['INTEGRATION_TMP'] ?? tmpdir(), 'documentgate-nextcloud-'))
	for (const name of ['config', 'data', 'apps']) mkdirSync(join(folder, name))
	const config = {
		apps_paths: [{ path: join(server, 'apps'), url: '/apps', writable: false }, { path: join(folder, 'apps'), url: '/apps-extra', writable: true }],
		has_internet_connection: false,
		'auth.bruteforce.protection.enabled': false,
		'ratelimit.protection.enabled': false,
		skeletondirectory: '',
		templatedirectory: '',
		loglevel: 1,
		logfile: join(folder, 'nextcloud.log'),
		allow_local_remote_servers: true,
		'sharing.federation.allowHttpFallback': true,
		// every request brings a password, and these passwords keep no secret
		hashingMemoryCost: 8,
		hashingTimeCost: 1,
		...making.config,
	}
	writeFileSync(join(folder, 'config', 'config.php'), `<?php\n$CONFIG = ${phpValue(config)};\n`)
	const instance: Instance = { url: `http://127.0.0.1:${port}`, folder, server }
	occ(instance, ['maintenance:install', ...databaseArguments(`documentgate_${process.pid}_${serial}`), '--admin-user', 'admin', '--admin-pass', passwordOf('admin'), '--data-dir', join(folder, 'data')])
	occ(instance, ['config:system:set', 'trusted_domains', '1', `--value=127.0.0.1:${port}`])
	occ(instance, ['config:system:set', 'overwrite.cli.url', `--value=http://127.0.0.1:${port}`])
	for (const user of users) occ(instance, ['user:add', '--password-from-env', user], { OC_PASS: passwordOf(user) })
	for (const app of making.enable ?? []) occ(instance, ['app:enable', app])
	for (const app of making.copy ?? []) {
		const name = /<id>([^<]+)<\/id>/.exec(readFileSync(join(app, 'appinfo', 'info.xml'), 'utf8'))?.[1] ?? ''
		cpSync(app, join(folder, 'apps', name), { recursive: true })
		occ(instance, ['app:enable', '--force', name])
	}
	if (making.gate !== false) {
		installApp(folder)
		occ(instance, ['app:enable', 'documentgate'])
	}
	let child = await serve(instance, port, making)
	await firstVisits(instance.url).catch((error: unknown) => {
		end(child, 'SIGKILL')
		throw error
	})
	return {
		...instance,
		async stop() {
			end(child, 'SIGTERM')
			await sleep(100)
			end(child, 'SIGKILL')
			if (process.env['INTEGRATION_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
		},
		async restart(signal = 'SIGTERM') {
			end(child, signal)
			await sleep(200)
			end(child, 'SIGKILL')
			child = await serve(instance, port, making)
		},
	}
}
