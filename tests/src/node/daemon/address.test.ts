// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listen, parseMode, parsePort } from '../../../../src/node/daemon/address.ts'
import { WrongUse } from '../../../../src/node/wrong-use.ts'

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

test('addresses', () => {
	expect(parsePort('127.0.0.1:8180')).toEqual({ kind: 'port', host: '127.0.0.1', port: 8180 })
	expect(parsePort('[::1]:80')).toEqual({ kind: 'port', host: '::1', port: 80 })
	for (const wrong of ['8180', 'host:', 'host:99999', 'a b:1', '::1:80']) expect(() => parsePort(wrong), wrong).toThrow(WrongUse)
	expect(parseMode('0660')).toBe(0o660)
	expect(parseMode('600')).toBe(0o600)
	for (const wrong of ['rw', '0990', '1', '07777']) expect(() => parseMode(wrong), wrong).toThrow(WrongUse)
})

describe('a socket file', () => {
	const socket = (): string => join(mkdtempSync(join(tmpdir(), 'documentgate-test-')), 'engine.sock')
	test('has the permissions that were asked for', async () => {
		const path = socket()
		const server = createServer()
		await listen(server, { kind: 'socket', path, mode: 0o660 })
		expect(statSync(path).mode & 0o777).toBe(0o660)
		await close(server)
	})
	test('left behind by a daemon that was killed is replaced', async () => {
		const path = socket()
		const dead = createServer()
		await listen(dead, { kind: 'socket', path, mode: 0o600 })
		// a second file system entry keeps the socket file when its server closes
		const { linkSync, renameSync } = await import('node:fs')
		linkSync(path, `${path}.kept`)
		await close(dead)
		renameSync(`${path}.kept`, path)
		expect(existsSync(path)).toBe(true)
		const server = createServer()
		await listen(server, { kind: 'socket', path, mode: 0o600 })
		await close(server)
	})
	test('of a daemon that runs is left alone', async () => {
		const path = socket()
		const running = createServer()
		await listen(running, { kind: 'socket', path, mode: 0o600 })
		await expect(listen(createServer(), { kind: 'socket', path, mode: 0o600 })).rejects.toThrow('Another daemon listens')
		await close(running)
	})
	test('does not replace another file', async () => {
		const path = socket()
		writeFileSync(path, 'precious')
		await expect(listen(createServer(), { kind: 'socket', path, mode: 0o600 })).rejects.toThrow('is no socket')
	})
	test('where it cannot be made is said', async () => {
		await expect(listen(createServer(), { kind: 'socket', path: '/nowhere/engine.sock', mode: 0o600 })).rejects.toThrow(WrongUse)
	})
})

test('a port that is taken is said', async () => {
	const first = createServer()
	await listen(first, { kind: 'port', host: '127.0.0.1', port: 0 })
	const address = first.address()
	const port = typeof address === 'object' && address !== null ? address.port : 0
	await expect(listen(createServer(), { kind: 'port', host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE')
	await close(first)
})
