// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A mail server that takes every letter and delivers none. */

import { createServer, type Server, type Socket } from 'node:net'

export interface Letter {
	readonly to: string
	readonly subject: string
	/** The plain text. */
	readonly text: string
}

export interface Mailbox {
	readonly port: number
	readonly letters: readonly Letter[]
	close(): Promise<void>
}

export async function openMailbox(): Promise<Mailbox> {
	const letters: Letter[] = []
	const server: Server = createServer((socket) => converse(socket, letters))
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
	const address = server.address()
	return {
		port: typeof address === 'object' && address !== null ? address.port : 0,
		letters,
		close: async () => await new Promise((closed) => server.close(() => closed())),
	}
}

/** As much of SMTP (RFC 5321) as a client needs that sends letters without signing in. */
function converse(socket: Socket, letters: Letter[]): void {
	let pending = ''
	let body: string | undefined
	let to = ''
	const say = (line: string): void => void socket.write(`${line}\r\n`)
	say('220 mailbox')
	socket.on('data', (bytes) => {
		pending += bytes.toString('utf8')
		for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
			const line = pending.slice(0, end)
			pending = pending.slice(end + 2)
			if (body !== undefined) {
				if (line === '.') {
					letters.push(letterOf(to, body))
					body = undefined
					say('250 taken')
				} else body += `${line.replace(/^\.\./, '.')}\r\n`
				continue
			}
			const command = line.toUpperCase()
			if (command.startsWith('RCPT TO:')) to = /<([^>]*)>/.exec(line)?.[1] ?? ''
			if (command === 'DATA') {
				body = ''
				say('354 go on')
			} else if (command === 'QUIT') {
				say('221 bye')
				socket.end()
			} else say('250 mailbox')
		}
	})
	socket.on('error', () => socket.destroy())
}

function letterOf(to: string, raw: string): Letter {
	const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? ''
	const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i.exec(raw)?.[1] ?? raw
	return { to, subject: decodeWords(subject), text: decodeQuoted(part) }
}

const decodeWords = (text: string): string => text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, word: string) => (kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : decodeQuoted(word.replace(/_/g, ' '))))

const decodeQuoted = (text: string): string => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8')
