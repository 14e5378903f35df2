// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The gate for a folder. A document is claimed (moved into the working folder inside the inbox), inspected, and moved to
 * where its verdict says, with its reports beside it. Whenever this stops, each document is in the inbox, in the working
 * folder, from where the next run takes it up, or where it belongs.
 */

import { existsSync, lstatSync, readdirSync, rmdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Report } from '../../model/report.ts'
import type { Language } from '../../model/scales.ts'
import { fingerprint, reasonOf, type Job, type JobResult, type MadeCopy } from '../inspect-file.ts'
import { htmlReport } from '../reports/html-report.ts'
import { makeClosedFolder, moveWithoutOverwriting, writeAtomically } from './move-document.ts'
import { isReleased, release, writeBeside } from './safe-copy.ts'

export interface Folders {
	readonly inbox: string
	readonly accepted: string
	readonly quarantine: string
}

/** Inside the inbox: claimed documents. The name is reserved. */
export const workingFolder = '.documentgate'

export type GateEvent =
	| { readonly event: 'accepted' | 'quarantined'; readonly path: string; readonly movedTo: string; readonly report: Report; readonly safeCopy?: SafeCopyEvent }
	| { readonly event: 'left'; readonly path: string; readonly reason: string }

export interface SafeCopyEvent {
	/** Where the copy is. */
	readonly path: string
	/** It was put to what is accepted; otherwise it lies beside the original and waits for a person. */
	readonly released: boolean
}

export interface Gate {
	readonly folders: Folders
	readonly language: Language
	readonly inspect: (job: Job) => Promise<JobResult>
}

/** What other programs write while they are not done, and what is no document. */
const unfinished = /^(\.|~\$)|\.(part|partial|crdownload|tmp|filepart)$/i

/** Documents waiting in the inbox, relative to it, sorted; links and special files are not followed. */
export function waitingDocuments(folders: Folders): { readonly documents: readonly string[]; readonly left: readonly GateEvent[] } {
	const documents: string[] = []
	const left: GateEvent[] = []
	const walk = (folder: string): void => {
		for (const name of readdirSync(folder).sort()) {
			if (unfinished.test(name)) continue
			const path = join(folder, name)
			const status = lstatSync(path)
			if (status.isDirectory()) walk(path)
			else if (status.isFile()) documents.push(relative(folders.inbox, path))
			else left.push({ event: 'left', path: relative(folders.inbox, path), reason: 'It is a link or a special file; only real files are taken.' })
		}
	}
	walk(folders.inbox)
	return { documents, left }
}

/** Documents that an earlier run claimed and did not finish, relative to the working folder. */
export function claimedDocuments(folders: Folders): readonly string[] {
	const root = join(folders.inbox, workingFolder)
	if (!existsSync(root)) return []
	return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))).sort()
}

/** Takes a document out of the inbox, so that nobody changes it under our eyes. Returns its name in the working folder. */
export function claim(folders: Folders, document: string): string {
	makeClosedFolder(join(folders.inbox, workingFolder))
	const claimed = moveWithoutOverwriting(join(folders.inbox, document), join(folders.inbox, workingFolder, document))
	removeEmptyFolders(folders.inbox, dirname(document))
	return relative(join(folders.inbox, workingFolder), claimed)
}

function removeEmptyFolders(root: string, folder: string): void {
	for (let here = folder; here !== '.' && here !== ''; here = dirname(here)) {
		try {
			rmdirSync(join(root, here))
		} catch {
			// not empty, or somebody put something in just now: it stays
			return
		}
	}
}

/** Inspects one claimed document and moves it to where it belongs. Never throws: what went wrong is an event, and the document stays claimed. */
export async function passThrough(gate: Gate, claimed: string): Promise<GateEvent> {
	const path = join(gate.folders.inbox, workingFolder, claimed)
	try {
		const result = await gate.inspect({ path })
		if (result.state === 'unreadable') return { event: 'left', path: claimed, reason: result.reason }
		const { report } = result
		// a program that still had it open may have gone on writing
		if (fingerprint({ path }).sha256 !== report.sha256) return { event: 'left', path: claimed, reason: 'It changed while it was inspected; it will be inspected again.' }
		const passes = report.verdict === 'accept' || report.verdict === 'advise'
		const copy = passes || report.safeCopy === 'none' ? undefined : await safeCopyOf(gate, path, report)
		if (!passes) makeClosedFolder(gate.folders.quarantine)
		let safeCopy: SafeCopyEvent | undefined
		const movedTo = moveWithoutOverwriting(path, join(passes ? gate.folders.accepted : gate.folders.quarantine, claimed), (target) => {
			if (copy !== undefined) safeCopy = placeCopy(gate, dirname(claimed), target, report, copy)
			writeReports(gate, target, report, copy)
		})
		removeEmptyFolders(join(gate.folders.inbox, workingFolder), dirname(claimed))
		return { event: passes ? 'accepted' : 'quarantined', path: claimed, movedTo, report, ...(safeCopy === undefined ? {} : { safeCopy }) }
	} catch (error) {
		return { event: 'left', path: claimed, reason: reasonOf(error) }
	}
}

/** A copy of exactly what was inspected; undefined where that could not even be tried in the time there is. */
async function safeCopyOf(gate: Gate, path: string, report: Report): Promise<MadeCopy | undefined> {
	const result = await gate.inspect({ path, safeCopy: true })
	return result.state === 'inspected' && result.report.sha256 === report.sha256 ? result.copy : undefined
}

/** The copy is at its place before the original is taken out of the working folder. */
function placeCopy(gate: Gate, folder: string, target: string, report: Report, copy: MadeCopy): SafeCopyEvent | undefined {
	const { inspection } = copy.report
	if (!isReleased(report, copy) || inspection === undefined) {
		const path = writeBeside(target, copy)
		return path === undefined ? undefined : { path, released: false }
	}
	writeBeside(target, { report: copy.report })
	const path = release(join(gate.folders.accepted, folder), copy, (place) => writeReports(gate, place, inspection))
	return path === undefined ? undefined : { path, released: true }
}

/** The reports stand beside the document before it is taken out of the working folder. */
function writeReports(gate: Gate, target: string, report: Report, copy?: MadeCopy): void {
	writeAtomically(`${target}.report.json`, `${JSON.stringify(report, null, '\t')}\n`)
	writeAtomically(`${target}.report.html`, htmlReport([{ path: report.name, report, ...(copy === undefined ? {} : { safeCopy: copy.report }) }], gate.language))
}

/** Removes the working folder when nothing is left in it. */
export function tidy(folders: Folders): void {
	try {
		rmdirSync(join(folders.inbox, workingFolder))
	} catch {
		// something is still in it, or it never was there
	}
}
