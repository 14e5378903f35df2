// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ClamAV's daemon with a database of one signature and no cache: a lower bound of what a scan costs. Started for the benchmark, where it is installed. */

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'

const binary = '/usr/sbin/clamd'
let socket = ''

/** Returns undefined where ClamAV is not installed or does not start within a minute. */
export async function startClamd(folder: string): Promise<ChildProcess | undefined> {
	if (!existsSync(binary)) return undefined
	const database = join(folder, 'clamav')
	mkdirSync(database, { recursive: true })
	writeFileSync(join(database, 'one.ndb'), 'Bench.Never:0:*:6e65766572696e616e79646f63756d656e74deadbeef00112233445566778899\n')
	socket = join(folder, 'clamd.sock')
	writeFileSync(join(folder, 'clamd.conf'), [`DatabaseDirectory ${database}`, `LocalSocket ${socket}`, 'Foreground yes', 'DisableCache yes', 'MaxThreads 2', 'StreamMaxLength 200M', 'MaxFileSize 200M', 'MaxScanSize 400M', ''].join('\n'))
	const daemon = spawn(binary, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
	for (let waited = 0; waited < 60_000; waited += 200) {
		await new Promise((done) => setTimeout(done, 200))
		try {
			if ((await ask(Buffer.from('zPING\0'))).startsWith('PONG')) return daemon
		} catch {
			// not listening yet
		}
	}
	daemon.kill()
	return undefined
}

function ask(message: Buffer): Promise<string> {
	return new Promise((resolve, reject) => {
		const connection = createConnection(socket)
		let answer = ''
		connection.on('data', (chunk) => { answer += chunk.toString() })
		connection.on('error', reject)
		connection.on('close', () => resolve(answer))
		connection.end(message)
	})
}

/** Sends the document with INSTREAM. Throws unless the daemon says that it is clean. */
export async function scanWithClamd(bytes: Buffer): Promise<number> {
	const pieces: Buffer[] = [Buffer.from('zINSTREAM\0')]
	for (let at = 0; at < bytes.length; at += 1_048_576) {
		const piece = bytes.subarray(at, at + 1_048_576)
		const length = Buffer.alloc(4)
		length.writeUInt32BE(piece.length)
		pieces.push(length, piece)
	}
	pieces.push(Buffer.alloc(4))
	const answer = await ask(Buffer.concat(pieces))
	if (!answer.includes('OK')) throw new Error(`clamd said ${answer}`)
	return bytes.length
}
