// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate inspect`: reports on documents, in the order they were named. */

import { readFileSync } from 'node:fs'
import { catalogue } from '../../engine/catalogue.ts'
import type { Fact } from '../../model/facts.ts'
import type { Policy } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import type { Language, Verdict } from '../../model/scales.ts'
import { findDocuments } from '../find-documents.ts'
import { inspectFile, type Job, type JobResult } from '../inspect-file.ts'
import { InspectionPool } from '../inspection-pool.ts'
import { progressBar } from '../progress.ts'
import { htmlReport } from '../reports/html-report.ts'
import { sarifReport, type Inspected } from '../reports/sarif-report.ts'
import { textReport, textSummary, type Look } from '../reports/text-report.ts'
import { exitCodes } from '../wrong-use.ts'

export const outputFormats = ['text', 'json', 'ndjson', 'sarif', 'html'] as const
export type OutputFormat = (typeof outputFormats)[number]

export interface InspectCommand {
	readonly paths: readonly string[]
	readonly policy: Policy
	readonly format: OutputFormat
	readonly language: Language
	readonly facts: boolean
	readonly threads: number | undefined
	/** False: inspect in this process; only for hosts that end the process themselves. */
	readonly workers: boolean
	/** The name of a document on standard input. */
	readonly stdinName: string
	/** The script that worker threads run. */
	readonly script: URL
}

export interface Output {
	readonly write: (text: string) => void
	readonly warn: (text: string) => void
	readonly look: Look
}

/** `path` is how the person named the document; it stands in front, for readers of lines. */
function withPath(path: string, report: Report, facts: readonly Fact[] | undefined): object {
	const { schema, engine, ...rest } = report
	return { schema, engine, path, ...rest, ...(facts === undefined ? {} : { sightings: facts }) }
}

/** Returns the exit code. */
export async function runInspect(command: InspectCommand, output: Output): Promise<number> {
	const { jobs, unreadable } = jobsFor(command)
	for (const { path, reason } of unreadable) output.warn(`${path}: ${reason}`)
	const counts: Record<Verdict | 'unreadable', number> = { accept: 0, advise: 0, review: 0, reject: 0, unreadable: unreadable.length }
	// text, json lines and so on are written as they come; the other formats need all reports
	const kept: (Inspected & { readonly facts?: readonly Fact[] })[] = []
	const bar = progressBar(jobs.length)
	for await (const { job, result } of results(command, jobs)) {
		bar.step()
		if (result.state === 'unreadable') {
			counts.unreadable++
			output.warn(`${job.path}: ${result.reason}`)
			continue
		}
		const { report, facts, mistakes } = result
		for (const mistake of mistakes) output.warn(`${job.path}: ${mistake}`)
		counts[report.verdict]++
		if (command.format === 'ndjson') output.write(`${JSON.stringify(withPath(job.path, report, facts))}\n`)
		else if (command.format === 'text') {
			output.write(textReport(report, job.path, output.look))
			if (facts !== undefined) output.write(`${facts.map((fact) => `    ${JSON.stringify(fact)}`).join('\n')}\n\n`)
		} else kept.push({ path: job.path, report, ...(facts === undefined ? {} : { facts }) })
	}
	bar.stop()
	if (command.format === 'text') output.write(textSummary(counts, output.look))
	if (command.format === 'json') {
		const documents = kept.map(({ path, report, facts }) => withPath(path, report, facts))
		output.write(`${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, '\t')}\n`)
	}
	if (command.format === 'sarif') output.write(`${JSON.stringify(sarifReport(kept, catalogue, command.language), null, '\t')}\n`)
	if (command.format === 'html') output.write(htmlReport(kept, command.language))
	if (counts.unreadable > 0) return exitCodes.wrongUse
	return counts.review + counts.reject > 0 ? exitCodes.stopped : exitCodes.fine
}

function jobsFor(command: InspectCommand): { jobs: readonly Job[]; unreadable: readonly { readonly path: string; readonly reason: string }[] } {
	const { files, unreadable } = findDocuments(command.paths.filter((path) => path !== '-'))
	const jobs: Job[] = files.map((path) => ({ path }))
	if (command.paths.includes('-')) jobs.unshift({ path: '-', name: command.stdinName, bytes: readFileSync(0) })
	return { jobs, unreadable }
}

async function* results(command: InspectCommand, jobs: readonly Job[]): AsyncGenerator<{ readonly job: Job; readonly result: JobResult }> {
	if (!command.workers) {
		for (const job of jobs) yield { job, result: inspectFile(job, command.policy, command.facts) }
		return
	}
	const pool = new InspectionPool({
		policy: command.policy, script: command.script, withFacts: command.facts,
		...(command.threads === undefined ? {} : { threads: command.threads }),
	})
	try {
		yield* pool.inspectAll(jobs)
	} finally {
		await pool.close()
	}
}
