// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readBody, Room } from '../../../../src/node/daemon/request-body.ts'

function request(pieces: readonly string[], headers: Record<string, string>): IncomingMessage {
	const stream = new PassThrough()
	for (const piece of pieces) stream.write(piece)
	stream.end()
	// a request is read like any stream; nothing else of it is needed here
	return Object.assign(stream, { headers }) as unknown as IncomingMessage
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a body', () => {
	test('is read whole and takes room until it is released', async () => {
		const room = new Room(10)
		const body = await readBody(request(['ab', 'cde'], { 'content-length': '5' }), 10, room)
		expect(text(body.bytes)).toBe('abcde')
		expect(room.used).toBe(5)
		body.release()
		body.release()
		expect(room.used).toBe(0)
	})
	test('that was signed must be what was signed', async () => {
		const hash = createHash('sha256').update('abc').digest('hex')
		expect(text((await readBody(request(['abc'], { 'content-length': '3' }), 10, new Room(10), hash)).bytes)).toBe('abc')
		const room = new Room(10)
		await expect(readBody(request(['abd'], { 'content-length': '3' }), 10, room, hash)).rejects.toMatchObject({ error: 'question' })
		expect(room.used).toBe(0)
	})
	test.each([
		['too large', { 'content-length': '11' }, 10, 100, 'too-large'], ['no room', { 'content-length': '9' }, 10, 8, 'busy'],
		['shorter than declared', { 'content-length': '9' }, 10, 100, 'question'], ['of unknown length', { 'transfer-encoding': 'chunked' }, 10, 100, 'question'],
		['of a strange length', { 'content-length': '1e400' }, 10, 100, 'question'],
	])('%s is refused', async (_, headers, longest, size, error) => {
		const room = new Room(size)
		await expect(readBody(request(['abc'], headers as unknown as Record<string, string>), longest, room)).rejects.toMatchObject({ error })
		expect(room.used).toBe(0)
	})
	test('that breaks off is refused', async () => {
		const stream = request([], { 'content-length': '5' })
		const reading = readBody(stream, 10, new Room(10))
		stream.destroy(new Error('gone'))
		await expect(reading).rejects.toMatchObject({ error: 'question' })
	})
})
