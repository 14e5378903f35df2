// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate serve`: the engine as a daemon, until it is told to stop. */

import { readFileSync, unlinkSync } from 'node:fs'
import { listen, type Address } from '../daemon/address.ts'
import { Daemon } from '../daemon/daemon.ts'
import { reasonOf } from '../inspect-file.ts'
import { exitCodes, WrongUse } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

/** How long a daemon that is told to stop waits for documents that are inside; systemd waits longer. */
const STOP_MILLISECONDS = 25_000
/** A shorter secret can be guessed. */
const SHORTEST_SECRET = 32

export interface ServeCommand {
	readonly address: Address
	readonly secret: string | undefined
	readonly threads: number
	readonly queue: number
	readonly bytes: number
	readonly script: URL
	/** Aborted: stop. */
	readonly signal: AbortSignal
}

/** Reads the secret from a file, without the line end. @throws {WrongUse} */
export function readSecret(file: string): string {
	let secret: string
	try {
		secret = readFileSync(file, 'utf8').trim()
	} catch (error) {
		throw new WrongUse(`The secret ${file} could not be read: ${reasonOf(error)}`)
	}
	if (secret.length < SHORTEST_SECRET) throw new WrongUse(`The secret in ${file} is too short. Write at least ${SHORTEST_SECRET} characters into it, for instance with “openssl rand -hex 32”.`)
	return secret
}

/** Runs until `signal` is aborted. Returns the exit code. @throws {WrongUse} it cannot listen */
export async function runServe(command: ServeCommand, output: Pick<Output, 'warn'>): Promise<number> {
	const { address, signal } = command
	if (address.kind === 'port' && command.secret === undefined) throw new WrongUse('On a port the daemon needs a secret: --secret-file FILE, with the same secret as in Nextcloud.')
	const daemon = new Daemon({ script: command.script, threads: command.threads, queue: command.queue, bytes: command.bytes, secret: command.secret, log: output.warn })
	try {
		await daemon.warmUp()
		await listen(daemon.server, address)
	} catch (error) {
		await daemon.stop(0)
		throw error
	}
	output.warn(`documentgate listens on ${address.kind === 'socket' ? address.path : `${address.host}:${address.port}`}, ${command.threads} threads`)
	await new Promise<void>((resolve) => {
		if (signal.aborted) resolve()
		signal.addEventListener('abort', () => resolve(), { once: true })
	})
	output.warn('documentgate is stopping')
	// Node removes its socket file as it closes
	await daemon.stop(STOP_MILLISECONDS)
	if (address.kind === 'socket') removeLeftover(address.path)
	return exitCodes.fine
}

function removeLeftover(path: string): void {
	try {
		unlinkSync(path)
	} catch {
		// it is gone already, as it should be
	}
}
