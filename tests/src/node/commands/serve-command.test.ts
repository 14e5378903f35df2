// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readSecret, runServe } from '../../../../src/node/commands/serve-command.ts'
import { WrongUse } from '../../../../src/node/wrong-use.ts'
import { bundle } from '../example.ts'
import { run } from '../run.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'documentgate-test-'))

function healthOf(socketPath: string): Promise<number> {
	return new Promise((resolve, reject) => get({ socketPath, path: '/health' }, (answer) => {
		answer.resume()
		resolve(answer.statusCode ?? 0)
	}).once('error', reject))
}

test('serves until it is told to stop', async () => {
	const socket = join(folder(), 'engine.sock')
	const stop = new AbortController()
	const lines: string[] = []
	const code = runServe({ address: { kind: 'socket', path: socket, mode: 0o600 }, secret: undefined, threads: 1, queue: 4, bytes: 1_000, script: bundle, signal: stop.signal }, { warn: (line) => lines.push(line) })
	await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1)
	expect(await healthOf(socket)).toBe(200)
	stop.abort()
	expect(await code).toBe(0)
	expect(existsSync(socket)).toBe(false)
	expect(lines).toEqual([`documentgate listens on ${socket}, 1 threads`, 'documentgate is stopping'])
})

describe('the built program', () => {
	const start = (socket: string): ChildProcess => spawn(process.execPath, [fileURLToPath(bundle), 'serve', '--socket', socket, '--threads', '1', '--socket-mode', '0666'], { stdio: ['ignore', 'ignore', 'pipe'] })
	const listens = (daemon: ChildProcess): Promise<void> => new Promise((resolve) => daemon.stderr?.once('data', () => resolve()))
	const ended = (daemon: ChildProcess): Promise<number | null> => new Promise((resolve) => daemon.once('exit', (code) => resolve(code)))
	test('takes the place of one that was killed, and ends on SIGTERM', async () => {
		const socket = join(folder(), 'engine.sock')
		const first = start(socket)
		await listens(first)
		first.kill('SIGKILL')
		await ended(first)
		expect(existsSync(socket)).toBe(true)
		const second = start(socket)
		await listens(second)
		expect(await healthOf(socket)).toBe(200)
		expect(statSync(socket).mode & 0o777).toBe(0o666)
		const end = ended(second)
		second.kill('SIGTERM')
		expect(await end).toBe(0)
		expect(existsSync(socket)).toBe(false)
	})
})

describe('wrong use', () => {
	test('without a place, or with two', async () => {
		expect(await run('serve')).toMatchObject({ code: 2, err: expect.stringContaining('either --socket PATH or --listen') as string })
		expect((await run('serve', '--socket', '/tmp/a', '--listen', 'a:1')).code).toBe(2)
	})
	test('on a port without a secret', async () => {
		expect(await run('serve', '--listen', '127.0.0.1:1')).toMatchObject({ code: 2, err: expect.stringContaining('needs a secret') as string })
	})
	test('where it cannot listen', async () => {
		expect((await run('serve', '--socket', '/nowhere/engine.sock', '--threads', '1')).code).toBe(2)
	})
})

test('a secret is long and in a file', () => {
	const file = join(folder(), 'secret')
	writeFileSync(file, `${'s'.repeat(32)}\n`)
	expect(readSecret(file)).toBe('s'.repeat(32))
	writeFileSync(file, 'short')
	expect(() => readSecret(file)).toThrow('too short')
	expect(() => readSecret('/nowhere')).toThrow(WrongUse)
})
