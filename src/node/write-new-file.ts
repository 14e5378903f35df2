// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes a result so that nobody ever sees half of it. */

import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs'
import { reasonOf } from './inspect-file.ts'
import { WrongUse } from './wrong-use.ts'

/** @param source the file it was made from, which is never written over. @throws {WrongUse} it cannot be written there */
export function writeNewFile(path: string, chunks: readonly Uint8Array[], source: string): void {
	if (existsSync(path) && existsSync(source) && realpathSync(path) === realpathSync(source)) throw new WrongUse(`${path} is the original. Name another file with -o; originals are never written over.`)
	const part = `${path}.part`
	try {
		const file = openSync(part, 'w')
		try {
			for (const chunk of chunks) for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at)
			fsyncSync(file)
		} finally {
			closeSync(file)
		}
		renameSync(part, path)
	} catch (error) {
		rmSync(part, { force: true })
		throw new WrongUse(`${path} could not be written: ${reasonOf(error)}`)
	}
}
