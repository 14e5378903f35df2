// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `documentgate answer QUESTION`: one question of another program, in a process of its own.
 * The head of the question (JSON) is read from descriptor 3 or, where there is none, is the first line of standard input;
 * the document of an `inspect` is (the rest of) standard input. So no name and no path shows in the list of processes.
 * The asker ends the process at the deadline.
 */

import { fstatSync, readFileSync } from 'node:fs'
import { inspectFile } from '../inspect-file.ts'
import { answer, parseHead, readInspectQuestion, Refusal } from '../questions.ts'
import { exitCodes } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

/** The descriptor that holds the head of the question. */
const headDescriptor = 3

/** What Node can hold in one buffer. */
const READABLE_BYTES = 2 ** 31 - 1

export interface Asked {
	readonly head: string
	readonly document: Uint8Array
}

/** Reads the question from the descriptors of this process. @throws {Refusal} the document is too large to be read at all */
export function readAsked(): Asked {
	if (fstatSync(0).size > READABLE_BYTES) throw new Refusal('too-large', 'The document is larger than Node can read.')
	if (isOpen(headDescriptor)) return { head: readFileSync(headDescriptor, 'utf8'), document: readFileSync(0) }
	return splitHead(readFileSync(0))
}

/** The first line and what follows it. */
export function splitHead(bytes: Uint8Array): Asked {
	const end = bytes.indexOf(10)
	const head = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
	return { head: head === '' ? '{}' : head, document: end < 0 ? new Uint8Array() : bytes.subarray(end + 1) }
}

function isOpen(descriptor: number): boolean {
	try {
		const status = fstatSync(descriptor)
		// Node itself uses low descriptors for its event loop; a question comes in a file or a pipe
		return status.isFile() || status.isFIFO()
	} catch {
		return false
	}
}

/** Returns the exit code: 0 with the answer, or 2 with a refusal, on standard output. */
export async function runAnswer(question: string, read: () => Asked, output: Pick<Output, 'write'>): Promise<number> {
	try {
		const { head, document } = read()
		output.write(question === 'inspect' ? inspectNow(parseHead(head), document) : await answer(question, parseHead(head)))
		return exitCodes.fine
	} catch (error) {
		output.write((error instanceof Refusal ? error : new Refusal('internal', error instanceof Error ? error.name : 'unknown')).json())
		return exitCodes.wrongUse
	}
}

function inspectNow(untrustedHead: unknown, bytes: Uint8Array): string {
	const { policy, name, mediaType } = readInspectQuestion(untrustedHead)
	const result = inspectFile({ path: name, name, bytes, ...(mediaType === undefined ? {} : { mediaType }) }, policy, false)
	if (result.state === 'unreadable') throw new Refusal('internal', result.reason)
	return JSON.stringify(result.report)
}
