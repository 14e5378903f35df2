// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The command line, as tests run it. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/node/program.ts'
import { acceptedDocument, bundle, heldDocument } from './example.ts'

/** Runs the command line in this process and keeps what it writes. */
export async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
	let out = ''
	let err = ''
	const code = await main(['node', 'documentgate', ...args], bundle, { write: (text) => { out += text }, writeBytes: (bytes) => { out += Buffer.from(bytes).toString('latin1') }, warn: (text) => { err += text }, width: 100, colour: false })
	return { code, out, err }
}

/** A new folder with one document that is accepted, `clean.fodt`, and one that is held, `held.rtf`. */
export function folderWithDocuments(inside = '.'): string {
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
	mkdirSync(join(folder, inside), { recursive: true })
	writeFileSync(join(folder, inside, 'clean.fodt'), acceptedDocument)
	writeFileSync(join(folder, inside, 'held.rtf'), heldDocument)
	return folder
}
