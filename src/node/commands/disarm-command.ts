// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate disarm`: writes a safe copy and lists what is different in it; refuses where it cannot vouch for the result. */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { attachmentsOf } from '../../engine/attachments.ts'
import { disarm } from '../../engine/disarm.ts'
import type { Submission } from '../../engine/inspect.ts'
import type { Change, DisarmReport } from '../../model/disarm.ts'
import type { Policy } from '../../model/policy.ts'
import type { Language } from '../../model/scales.ts'
import { reasonOf } from '../inspect-file.ts'
import { reasonsInWords, words } from '../words.ts'
import { writeAttachments, type WrittenAttachment } from '../write-attachments.ts'
import { writeNewFile } from '../write-new-file.ts'
import { exitCodes, WrongUse } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export interface DisarmCommand {
	readonly input: string
	readonly output: string
	readonly policy: Policy
	readonly profile: 'safe' | 'private'
	readonly trackedChanges: 'accept' | 'reject'
	/** Where the files go that the copy leaves behind; nowhere where it is absent. */
	readonly attachments?: string
	readonly format: 'text' | 'json'
	readonly language: Language
}

/** @throws {WrongUse} */
export function readSubmission(path: string): Submission {
	try {
		return { bytes: new Uint8Array(readFileSync(path)), name: basename(path) }
	} catch (error) {
		throw new WrongUse(`${path} could not be read: ${reasonOf(error)}`)
	}
}

/** The changes as lines of a list. */
export function changeLines(changes: readonly Change[], language: Language): string {
	return changes.map(({ text }) => `  - ${text[language]}\n`).join('')
}

function textOf(report: DisarmReport, path: string, language: Language): string {
	const words = language === 'de'
		? { made: 'Sichere Kopie geschrieben', changed: 'Was anders ist:', none: 'Keine sichere Kopie' }
		: { made: 'Safe copy written', changed: 'What is different:', none: 'No safe copy' }
	if (report.outcome === 'disarmed') return `${words.made}: ${path}\n${words.changed}\n${changeLines(report.changes, language)}`
	const left = report.remaining.length > 0 ? ` (${report.remaining.join(', ')})` : ''
	return `${words.none}: ${report.text?.[language] ?? report.refusal ?? ''}${left}\n`
}

function attachmentLines(attachments: readonly WrittenAttachment[], language: Language): string {
	if (attachments.length === 0) return ''
	const heading = language === 'de' ? 'Anhänge, jeder für sich geprüft:' : 'Attachments, each inspected by itself:'
	return `${heading}\n${attachments.map(({ name, file, report }) => `  - ${name}: ${words[language].verdicts[report.verdict]}${reasonsInWords(report, language).slice(0, 1).map((reason) => ` (${reason})`).join('')} → ${file}\n`).join('')}`
}

/** Returns the exit code. A document in which nothing has to be answered is no failure: there is nothing to write, and that is said. */
export function runDisarm(command: DisarmCommand, output: Output): number {
	const { policy, profile, trackedChanges, language } = command
	const submission = readSubmission(command.input)
	const { report, chunks, mistakes } = disarm(submission, { policy, profile, trackedChanges })
	for (const mistake of mistakes) output.warn(`${command.input}: ${mistake}`)
	if (chunks !== undefined) writeNewFile(command.output, chunks, command.input)
	const attachments = chunks === undefined || command.attachments === undefined ? undefined : writeAttachments(command.attachments, attachmentsOf(submission, { policy }, Buffer.concat(chunks)))
	output.write(command.format === 'json'
		? `${JSON.stringify({ ...report, ...(attachments === undefined ? {} : { attachments }) }, null, '\t')}\n`
		: textOf(report, command.output, language) + attachmentLines(attachments ?? [], language))
	return report.outcome === 'disarmed' || report.refusal === 'nothing-to-do' ? exitCodes.fine : exitCodes.stopped
}
