// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The commands that the service unit and the container file start, taken from these files and run as they stand there, with the paths of a
 * server mapped into a temporary folder: health, an inspection, a graceful end. What systemd and the container add around them is not run here.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentOf, root } from '../house/tree.ts'
import { heldDocument } from '../src/node/example.ts'

let folder: string
const running: ChildProcess[] = []
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'documentgate-deploy-')) })
afterEach(() => {
	for (const child of running.splice(0)) child.kill('SIGKILL')
	rmSync(folder, { recursive: true, force: true })
})

/** A line of one of the files, without its key. @throws there is no such line */
function line(file: string, key: RegExp): string {
	const found = contentOf(file).split('\n').find((text) => key.test(text))
	if (found === undefined) throw new Error(`${file} has no line ${key.source}.`)
	return found.replace(key, '')
}

/** Puts what an operator installs to where the command looks for it, in a folder of its own. */
function install(path: string): string {
	const here = join(folder, path)
	mkdirSync(dirname(here), { recursive: true })
	copyFileSync(join(root, 'dist/documentgate.mjs'), here)
	return here
}

async function freePort(): Promise<number> {
	return await new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
		})
	})
}

/** Starts a command and waits until it says that it listens. */
async function start(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
	const [program = '', ...args] = command
	const child = spawn(program, args, { cwd: '/', env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'ignore', 'pipe'] })
	running.push(child)
	await new Promise<void>((resolve, reject) => {
		let said = ''
		child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
			said += piece
			if (said.includes('listens on')) resolve()
		})
		child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}: ${said}`)))
		child.once('error', reject)
	})
	return child
}

/** Asks it to stop, as systemd and containers do, and gives its exit code. */
async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
	child.kill(signal)
	return await ended
}

interface Answer { readonly status: number, readonly body: string, readonly signature: string | undefined }

function ask(target: { socketPath: string } | { host: string, port: number }, method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const question = request({ ...target, method, path, headers: { 'content-length': String(Buffer.byteLength(body)), ...headers } }, (answer) => {
			let text = ''
			answer.setEncoding('utf8').on('data', (piece: string) => { text += piece })
			answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: text, signature: answer.headers['x-documentgate-signature']?.toString() }))
		})
		question.once('error', reject)
		question.end(body)
	})
}

const question = `${JSON.stringify({ name: 'Antrag.rtf', policy: 'council-practice' })}\n${heldDocument}`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('the command of the service unit', () => {
	test('is ready on its socket, inspects, and ends when it is told to', async () => {
		const unit = 'deploy/documentgate-engine.service'
		const command = line(unit, /^ExecStart=/).split(' ')
		expect(command[0], 'a path, as systemd wants it').toBe('/usr/bin/node')
		const [script = '', socket = ''] = [command.find((word) => word.endsWith('documentgate.mjs')), command[command.indexOf('--socket') + 1]]
		expect(dirname(socket), 'where RuntimeDirectory makes a folder').toBe(`/run/${line(unit, /^RuntimeDirectory=/)}`)
		mkdirSync(join(folder, dirname(socket)), { recursive: true })
		const mapped = new Map([['/usr/bin/node', process.execPath], [script, install(script)], [socket, join(folder, socket)]])
		const child = await start(command.map((word) => mapped.get(word) ?? word))
		const target = { socketPath: join(folder, socket) }
		expect(statSync(target.socketPath).mode & 0o777, 'the group of PHP may connect, others may not').toBe(0o660)
		expect(await ask(target, 'GET', '/health')).toMatchObject({ status: 200 })
		expect(JSON.parse((await ask(target, 'POST', '/v1/inspect', question)).body)).toMatchObject({ schema: 'documentgate-report/1', verdict: 'review', sha256: sha256(heldDocument) })
		const seconds = Number(line(unit, /^TimeoutStopSec=/))
		const begin = Date.now()
		expect(await stop(child, 'SIGTERM')).toBe(0)
		expect(Date.now() - begin).toBeLessThan(seconds * 1_000)
		expect(existsSync(target.socketPath), 'nothing is left behind').toBe(false)
	})
})

describe('the command of the container', () => {
	test('is healthy by its own check, answers only those who know the secret, and ends when it is told to', async () => {
		const file = 'deploy/Containerfile'
		const list = (key: RegExp): string[] => JSON.parse(line(file, key)) as string[]
		const command = [...list(/^ENTRYPOINT /), ...list(/^CMD /)]
		const [from, to] = line(file, /^COPY /).split(' ')
		expect(from).toBe('dist/documentgate.mjs')
		const port = await freePort()
		const secret = randomBytes(32).toString('hex')
		const secretFile = command[command.indexOf('--secret-file') + 1] ?? ''
		mkdirSync(join(folder, dirname(secretFile)), { recursive: true })
		writeFileSync(join(folder, secretFile), `${secret}\n`)
		const exposed = line(file, /^EXPOSE /)
		expect(command).toContain(`0.0.0.0:${exposed}`)
		const mapped = new Map([['node', process.execPath], [to, install(to ?? '')], [`0.0.0.0:${exposed}`, `127.0.0.1:${port}`], [secretFile, join(folder, secretFile)]])
		const child = await start(command.map((word) => mapped.get(word) ?? word))
		const target = { host: '127.0.0.1', port }

		const [node = '', ...check] = (JSON.parse(line(file, /^\s+CMD /)) as string[]).map((word) => word.replace(`:${exposed}/`, `:${port}/`))
		expect(node).toBe('node')
		const health = async (): Promise<number | null> => await new Promise((resolve) => spawn(process.execPath, check, { stdio: 'ignore' }).once('exit', resolve))
		expect(await health()).toBe(0)

		expect((await ask(target, 'POST', '/v1/inspect', question)).status).toBe(401)
		const sign = (by: string, ...lines: string[]): string => createHmac('sha256', by).update(lines.join('\n')).digest('hex')
		const [time, nonce] = [String(Math.floor(Date.now() / 1_000)), randomBytes(16).toString('hex')]
		const headers = (by: string): Record<string, string> => ({ 'x-documentgate-time': time, 'x-documentgate-nonce': nonce, 'x-documentgate-body': sha256(question), 'x-documentgate-signature': sign(by, 'POST', '/v1/inspect', time, nonce, sha256(question)) })
		expect((await ask(target, 'POST', '/v1/inspect', question, headers('another secret'))).status).toBe(401)
		const answer = await ask(target, 'POST', '/v1/inspect', question, headers(secret))
		expect(JSON.parse(answer.body)).toMatchObject({ verdict: 'review' })
		expect(answer.signature).toBe(sign(secret, 'answer', '200', nonce, sha256(answer.body)))

		expect(await stop(child, line(file, /^STOPSIGNAL /) as NodeJS.Signals)).toBe(0)
		expect(await health(), 'it does not answer any more').not.toBe(0)
	})
})
