// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `documentgate answer QUESTION`: one question of another program, in a process of its own.
 * The head of the question (JSON) is read from descriptor 3 or, where there is none, is the first line of standard input;
 * the document of an `inspect` is (the rest of) standard input. So no name and no path shows in the list of processes.
 * The asker ends the process at the deadline.
 */

import { fstatSync, readFileSync } from 'node:fs'
import { disarm } from '../../engine/disarm.ts'
import { contentsOf } from '../contents.ts'
import { convertDocument, type Converters } from '../conversion/convert-document.ts'
import { renderPages } from '../conversion/render-pages.ts'
import { findWalls } from '../conversion/sandbox.ts'
import { isConversionTarget } from '../conversion/targets.ts'
import { inspectFile } from '../inspect-file.ts'
import { answer, parseHead, readInspectQuestion, Refusal } from '../questions.ts'
import { exitCodes } from '../wrong-use.ts'

/** The descriptor that holds the head of the question. */
const headDescriptor = 3

/** How long a converter may take where the asker does not say. */
const CONVERSION_SECONDS = 90

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

/** Where answers go. Those to `disarm`, `convert` and `pages` are no text. */
export interface AnswerOutput {
	readonly write: (text: string) => void
	readonly writeBytes: (bytes: Uint8Array) => void
}

/** Returns the exit code: 0 with the answer, or 2 with a refusal, on standard output. */
export async function runAnswer(question: string, read: () => Asked, output: AnswerOutput): Promise<number> {
	try {
		const { head, document } = read()
		if (question === 'disarm') {
			disarmNow(parseHead(head), document, output)
			return exitCodes.fine
		}
		if (question === 'convert') {
			await convertNow(parseHead(head), document, output)
			return exitCodes.fine
		}
		if (question === 'pages') {
			await drawNow(parseHead(head), document, output)
			return exitCodes.fine
		}
		if (question === 'contents') {
			output.write(JSON.stringify(contentsOf(parseHead(head), document)))
			return exitCodes.fine
		}
		output.write(question === 'inspect' ? inspectNow(parseHead(head), document) : await answer(question, parseHead(head)))
		return exitCodes.fine
	} catch (error) {
		output.write((error instanceof Refusal ? error : new Refusal('internal', error instanceof Error ? error.name : 'unknown')).json())
		return exitCodes.wrongUse
	}
}

/** One line with the report of the disarming; behind it the copy, if there is one. */
function disarmNow(untrustedHead: unknown, bytes: Uint8Array, output: AnswerOutput): void {
	const { policy, name, mediaType } = readInspectQuestion(untrustedHead)
	const { report, chunks } = disarm({ bytes, name, ...(mediaType === undefined ? {} : { mediaType }) }, { policy, profile: 'safe' })
	output.write(`${JSON.stringify(report)}\n`)
	for (const chunk of chunks ?? []) output.writeBytes(chunk)
}

/** As `disarmNow`, for another format. The head also names the format (`to`) and may name the programs (`office`, `ghostscript`). */
async function convertNow(untrustedHead: unknown, bytes: Uint8Array, output: AnswerOutput): Promise<void> {
	const { policy, name, mediaType, seconds } = readInspectQuestion(untrustedHead)
	const { to } = untrustedHead as Readonly<Record<string, unknown>>
	if (to !== 'open' && !isConversionTarget(to)) throw new Refusal('question', 'A conversion needs “to”: a format.')
	const { report, bytes: copy } = await convertDocument({ bytes, name, ...(mediaType === undefined ? {} : { mediaType }) }, to, { policy, profile: 'safe' }, await convertersOf(untrustedHead, seconds))
	output.write(`${JSON.stringify(report)}\n`)
	if (copy !== undefined) output.writeBytes(copy)
}

/** One line with the sizes of the pictures; behind it the pictures, one after the other. The head may name the programs. */
async function drawNow(untrustedHead: unknown, bytes: Uint8Array, output: AnswerOutput): Promise<void> {
	const { policy, name, mediaType, seconds } = readInspectQuestion(untrustedHead)
	const { report, pictures } = await renderPages({ bytes, name, ...(mediaType === undefined ? {} : { mediaType }) }, { policy, profile: 'safe' }, await convertersOf(untrustedHead, seconds))
	output.write(`${JSON.stringify(report)}\n`)
	for (const picture of pictures) output.writeBytes(picture)
}

async function convertersOf(untrustedHead: unknown, seconds = CONVERSION_SECONDS): Promise<Converters> {
	const { office, ghostscript } = untrustedHead as Readonly<Record<string, unknown>>
	return { office: typeof office === 'string' ? office : 'soffice', ghostscript: typeof ghostscript === 'string' ? ghostscript : 'gs', walls: await findWalls(), seconds }
}

function inspectNow(untrustedHead: unknown, bytes: Uint8Array): string {
	const { policy, name, mediaType } = readInspectQuestion(untrustedHead)
	const result = inspectFile({ path: name, name, bytes, ...(mediaType === undefined ? {} : { mediaType }) }, policy, false)
	if (result.state === 'unreadable') throw new Refusal('internal', result.reason)
	return JSON.stringify(result.report)
}
