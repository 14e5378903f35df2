// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate gate`: sorts what arrives in a folder, once or for as long as it runs. */

import { lstatSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Policy } from '../../model/policy.ts'
import type { Language } from '../../model/scales.ts'
import { claim, claimedDocuments, passThrough, tidy, waitingDocuments, type Folders, type Gate, type GateEvent } from '../gate/gate.ts'
import { reasonOf } from '../inspect-file.ts'
import { InspectionPool } from '../inspection-pool.ts'
import { paint, type Look } from '../reports/text-report.ts'
import { reasonsInWords, words } from '../words.ts'
import { exitCodes, WrongUse } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export interface GateCommand {
	readonly folders: Folders
	readonly policy: Policy
	readonly format: 'text' | 'ndjson'
	readonly language: Language
	readonly watch: boolean
	/** Between two looks into the inbox; a document is taken when it has not changed in between. */
	readonly intervalMilliseconds: number
	readonly threads: number | undefined
	readonly script: URL
	/** Ends the watch; what is being inspected is finished first. */
	readonly signal: AbortSignal
}

/** Returns the exit code. @throws {WrongUse} the folders are missing or lie inside each other */
export async function runGate(command: GateCommand, output: Output): Promise<number> {
	refuseTangledFolders(command.folders)
	const pool = new InspectionPool({ policy: command.policy, script: command.script, ...(command.threads === undefined ? {} : { threads: command.threads }) })
	const gate: Gate = { folders: command.folders, language: command.language, inspect: (job) => pool.inspect(job) }
	const seen: Seen = { accepted: 0, quarantined: 0, left: 0 }
	const tell = (event: GateEvent): void => {
		seen[event.event]++
		output.write(command.format === 'ndjson' ? `${JSON.stringify(event)}\n` : eventLine(event, command.folders, command.language, output.look))
	}
	try {
		if (command.watch) await watch(command, gate, tell)
		else await once(gate, tell)
	} finally {
		await pool.close()
		tidy(command.folders)
	}
	if (seen.left > 0 && !command.watch) return exitCodes.wrongUse
	return seen.quarantined > 0 ? exitCodes.stopped : exitCodes.fine
}

type Seen = Record<GateEvent['event'], number>

async function once(gate: Gate, tell: (event: GateEvent) => void): Promise<void> {
	const { documents, left } = waitingDocuments(gate.folders)
	for (const event of left) tell(event)
	await sort(gate, [...claimedDocuments(gate.folders), ...claimAll(gate.folders, documents, tell)], tell)
}

/** Files that did not change between two looks are done being written. */
async function watch(command: GateCommand, gate: Gate, tell: (event: GateEvent) => void): Promise<void> {
	let before = new Map<string, string>()
	const told = new Set<string>()
	// what an earlier run did not finish comes first
	await sort(gate, claimedDocuments(gate.folders), tell)
	while (!command.signal.aborted) {
		const { documents, left } = waitingDocuments(gate.folders)
		for (const event of left) {
			if (!told.has(event.path)) tell(event)
			told.add(event.path)
		}
		const now = new Map(documents.map((document) => [document, stateOf(join(gate.folders.inbox, document))]))
		const ready = documents.filter((document) => before.get(document) === now.get(document) && now.get(document) !== '')
		await sort(gate, claimAll(gate.folders, ready, tell), tell)
		before = now
		await pause(command.intervalMilliseconds, command.signal)
	}
}

function stateOf(path: string): string {
	try {
		const { size, mtimeMs, ino } = lstatSync(path)
		return `${ino} ${size} ${mtimeMs}`
	} catch {
		// taken away between two looks: nothing to do
		return ''
	}
}

function claimAll(folders: Folders, documents: readonly string[], tell: (event: GateEvent) => void): string[] {
	const claimed: string[] = []
	for (const document of documents) {
		try {
			claimed.push(claim(folders, document))
		} catch (error) {
			tell({ event: 'left', path: document, reason: reasonOf(error) })
		}
	}
	return claimed
}

async function sort(gate: Gate, claimed: readonly string[], tell: (event: GateEvent) => void): Promise<void> {
	// all at once, told in order
	for (const event of claimed.map((document) => passThrough(gate, document))) tell(await event)
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((done) => {
		const timer = setTimeout(done, milliseconds)
		signal.addEventListener('abort', () => {
			clearTimeout(timer)
			done()
		}, { once: true })
	})
}

/** A folder inside another would make documents go round in circles. */
function refuseTangledFolders(folders: Folders): void {
	const named = Object.entries(folders).map(([option, path]) => ({ option, path: resolve(path as string) }))
	for (const { option, path } of named) {
		if (option !== 'inbox') continue
		try {
			if (!statSync(path).isDirectory()) throw new WrongUse(`--${option} ${path} is not a folder. Name a folder.`)
		} catch (error) {
			if (error instanceof WrongUse) throw error
			throw new WrongUse(`--${option} ${path}: ${reasonOf(error)} Create the folder first.`)
		}
	}
	for (const one of named) {
		for (const other of named) {
			if (one !== other && (one.path === other.path || one.path.startsWith(`${other.path}${sep}`))) {
				throw new WrongUse(`--${one.option} must not be the same as or inside --${other.option}. Choose three separate folders.`)
			}
		}
	}
}

function eventLine(event: GateEvent, folders: Folders, language: Language, look: Look): string {
	if (event.event === 'left') return `${paint('?', 'red', look)} ${event.path}  ${event.reason}\n`
	const { report } = event
	const sign = event.event === 'accepted' ? paint('✓', 'green', look) : paint('!', 'yellow', look)
	const [first = ''] = reasonsInWords(report, language)
	const why = first === '' ? '' : `: ${first}`
	const folder = event.event === 'accepted' ? folders.accepted : folders.quarantine
	const { safeCopy } = event
	const copy = safeCopy === undefined ? '' : `    ${words[language].safeCopy}${safeCopy.released ? `, ${words[language].released}` : ''}  ${paint(`→ ${safeCopy.path}`, 'dim', look)}\n`
	return `${sign} ${event.path}  ${words[language].verdicts[report.verdict]}${why}  ${paint(`→ ${join(folder, relative(folder, event.movedTo))}`, 'dim', look)}\n${copy}`
}
