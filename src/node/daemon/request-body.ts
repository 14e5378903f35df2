// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The body of a request: one line of JSON, then the document. */

import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refusal } from '../questions.ts'

/** Room for bodies of all requests together, so that many large ones cannot fill the memory. */
export class Room {
	private readonly bytes: number
	used = 0

	constructor(bytes: number) {
		this.bytes = bytes
	}

	/** @throws {Refusal} there is none now */
	take(bytes: number): void {
		if (this.used + bytes > this.bytes) throw new Refusal('busy', 'Too many documents at the same time. Please try again soon.')
		this.used += bytes
	}

	give(bytes: number): void {
		this.used -= bytes
	}
}

export interface Body {
	readonly bytes: Uint8Array
	/** To be called when the bytes are no longer needed. */
	readonly release: () => void
}

/**
 * Reads a body whose length was declared.
 * @param bodyHash what it must hash to, where it was signed
 * @throws {Refusal} too long, no room, broken off, or not what was signed
 */
export async function readBody(request: IncomingMessage, longest: number, room: Room, bodyHash?: string): Promise<Body> {
	const length = Number(request.headers['content-length'] ?? '0')
	if (!Number.isSafeInteger(length) || length < 0 || request.headers['transfer-encoding'] !== undefined) throw new Refusal('question', 'The length of the body must be declared.')
	if (length > longest) throw new Refusal('too-large', `The document is larger than ${longest} bytes.`)
	room.take(length)
	let held = true
	const release = (): void => {
		if (held) room.give(length)
		held = false
	}
	try {
		const bytes = await fill(request, length)
		if (bodyHash !== undefined && createHash('sha256').update(bytes).digest('hex') !== bodyHash) throw new Refusal('question', 'The body is not what was signed.')
		return { bytes, release }
	} catch (error) {
		release()
		throw error
	}
}

function fill(request: IncomingMessage, length: number): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const bytes = new Uint8Array(length)
		let at = 0
		request.on('data', (piece: Uint8Array) => {
			bytes.set(piece.subarray(0, length - at), at)
			at = Math.min(length, at + piece.length)
		})
		request.once('end', () => (at === length ? resolve(bytes) : reject(new Refusal('question', 'The body is shorter than declared.'))))
		request.once('error', () => reject(new Refusal('question', 'The body broke off.')))
		request.once('close', () => reject(new Refusal('question', 'The body broke off.')))
	})
}
