// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the daemon listens: a socket file of this machine, or a port. */

import { chmodSync, lstatSync, unlinkSync } from 'node:fs'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { WrongUse } from '../wrong-use.ts'

export type Address =
	| { readonly kind: 'socket'; readonly path: string; /** Permissions of the socket file. */ readonly mode: number }
	| { readonly kind: 'port'; readonly host: string; readonly port: number }

/** `127.0.0.1:8180`, `[::1]:8180`. @throws {WrongUse} */
export function parsePort(text: string): Address {
	const found = /^(?:\[([0-9a-fA-F:]+)\]|([^:\s]+)):(\d{1,5})$/.exec(text)
	const port = Number(found?.[3])
	const host = found?.[1] ?? found?.[2]
	if (host === undefined || port > 65_535) throw new WrongUse(`“${text}” is no address. Give host and port, for instance 127.0.0.1:8180.`)
	return { kind: 'port', host, port }
}

/** Octal permissions, for instance 0660. @throws {WrongUse} */
export function parseMode(text: string): number {
	if (!/^0?[0-7]{3}$/.test(text)) throw new WrongUse(`“${text}” are no permissions. Give them like 0660.`)
	return Number.parseInt(text, 8)
}

/** Begins to listen. A socket file that an earlier daemon left behind is replaced; one that is in use is not. @throws {WrongUse} */
export async function listen(server: Server, address: Address): Promise<void> {
	if (address.kind === 'port') return listening(server, () => server.listen(address.port, address.host))
	await clear(address.path)
	// nobody may connect between the making of the file and its permissions
	const mask = process.umask(0o177)
	try {
		await listening(server, () => server.listen(address.path))
	} finally {
		process.umask(mask)
	}
	chmodSync(address.path, address.mode)
}

function listening(server: Server, begin: () => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException): void => reject(new WrongUse(`The daemon cannot listen there: ${error.code ?? error.message}.`))
		server.once('error', failed)
		server.once('listening', () => {
			server.off('error', failed)
			resolve()
		})
		begin()
	})
}

async function clear(path: string): Promise<void> {
	const status = lstatSync(path, { throwIfNoEntry: false })
	if (status === undefined) return
	if (!status.isSocket()) throw new WrongUse(`${path} is there already and is no socket. Name another file.`)
	if (await isAnswered(path)) throw new WrongUse(`Another daemon listens on ${path}.`)
	unlinkSync(path)
}

function isAnswered(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = connect(path)
		probe.once('connect', () => {
			probe.destroy()
			resolve(true)
		})
		probe.once('error', () => resolve(false))
	})
}
