// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the command line writes to. */

import { writeSync } from 'node:fs'
import { exitCodes } from './wrong-use.ts'

export interface Terminal {
	/** Standard output. */
	readonly write: (text: string) => void
	/** Standard output, for bytes that are no text. */
	readonly writeBytes: (bytes: Uint8Array) => void
	/** Standard error. */
	readonly warn: (text: string) => void
	/** Columns. */
	readonly width: number
	readonly colour: boolean
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Writes all of it before it returns, also into a pipe whose reader is slow; a reader that went away (`| head`) ends the program quietly. */
export function writeFully(file: number, textOrBytes: string | Uint8Array): void {
	const bytes = typeof textOrBytes === 'string' ? Buffer.from(textOrBytes) : textOrBytes
	let at = 0
	while (at < bytes.length) {
		try {
			at += writeSync(file, bytes, at)
		} catch (error) {
			if (codeOf(error) === 'EPIPE') process.exit(exitCodes.fine)
			if (codeOf(error) !== 'EAGAIN') throw error
			// the pipe is full: give its reader a moment
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
		}
	}
}

export function processTerminal(): Terminal {
	return {
		write: (text) => writeFully(1, text),
		writeBytes: (bytes) => writeFully(1, bytes),
		warn: (text) => writeFully(2, text),
		width: process.stdout.columns ?? 100,
		colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb',
	}
}
