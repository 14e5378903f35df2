// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate policy …`: schema, check, differences, and what a policy would change before it is saved. */

import { readFileSync } from 'node:fs'
import { formatKind } from '../../model/formats.ts'
import type { Policy } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import { verdicts, type Language, type Verdict } from '../../model/scales.ts'
import { diffPolicies } from '../../policy/diff-policies.ts'
import { judge } from '../../policy/judge.ts'
import { policySchema } from '../../policy/policy-schema.ts'
import { findDocuments } from '../find-documents.ts'
import { InspectionPool } from '../inspection-pool.ts'
import { isReport } from '../stored-report.ts'
import { words } from '../words.ts'
import { exitCodes, WrongUse } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export function runPolicySchema(output: Output): number {
	output.write(`${JSON.stringify(policySchema, null, '\t')}\n`)
	return exitCodes.fine
}

/** The policy has been parsed already, or this would not be called. */
export function runPolicyCheck(policy: Policy, file: string, language: Language, output: Output): number {
	output.write(language === 'de' ? `${file}: „${policy.name.de}“ kann verwendet werden.\n` : `${file}: “${policy.name.en}” can be used.\n`)
	return exitCodes.fine
}

export function runPolicyDiff(before: Policy, after: Policy, language: Language, output: Output): number {
	const changes = diffPolicies(before, after)
	if (changes.length === 0) output.write(language === 'de' ? 'Kein Unterschied.\n' : 'No difference.\n')
	for (const { pointer, text } of changes) output.write(`${text[language]}  (${pointer})\n`)
	return exitCodes.fine
}

export interface SimulateCommand {
	readonly before: Policy
	readonly after: Policy
	readonly paths: readonly string[]
	readonly format: 'text' | 'json'
	readonly language: Language
	readonly threads: number | undefined
	readonly script: URL
}

/** One document under both policies. */
interface Outcome {
	readonly path: string
	readonly before: Verdict
	readonly after: Verdict
	/** Why the new policy says so. */
	readonly because: readonly string[]
}

/** Returns the exit code. @throws {WrongUse} a file of reports has a line that is no report */
export async function runPolicySimulate(command: SimulateCommand, output: Output): Promise<number> {
	const stored = command.paths.filter((path) => path.endsWith('.ndjson'))
	const { files, unreadable } = findDocuments(command.paths.filter((path) => !path.endsWith('.ndjson')))
	for (const { path, reason } of unreadable) output.warn(`${path}: ${reason}`)
	const outcomes = [...stored.flatMap((file) => storedReports(file)).map(({ path, report }) => outcome(path, report, command)), ...await inspected(files, command, output)]
	if (command.format === 'json') output.write(`${JSON.stringify({ documents: outcomes.length, before: countsOf(outcomes, 'before'), after: countsOf(outcomes, 'after'), changed: outcomes.filter(isChanged) }, null, '\t')}\n`)
	else output.write(inWords(outcomes, command.language))
	return unreadable.length > 0 ? exitCodes.wrongUse : exitCodes.fine
}

function isChanged(outcome: Outcome): boolean {
	return outcome.before !== outcome.after
}

function outcome(path: string, report: Report, { before, after }: SimulateCommand): Outcome {
	const { family, base } = formatKind(report.format.id)
	const judged = { ...report, family, base }
	const now = judge(judged, after)
	return { path, before: judge(judged, before).verdict, after: now.verdict, because: now.because }
}

/** Reports as `inspect --format ndjson` writes them. */
function storedReports(file: string): { readonly path: string; readonly report: Report }[] {
	return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line, index) => {
		const untrusted = parseLine(line)
		if (!isReport(untrusted)) throw new WrongUse(`${file}, line ${index + 1} is no report. Name a file written with “documentgate inspect --format ndjson”.`)
		return { path: untrusted.path ?? untrusted.name, report: untrusted }
	})
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		// what is no JSON is no report either; the caller says so with the line
		return undefined
	}
}

async function inspected(files: readonly string[], command: SimulateCommand, output: Output): Promise<Outcome[]> {
	if (files.length === 0) return []
	const pool = new InspectionPool({ policy: command.before, script: command.script, ...(command.threads === undefined ? {} : { threads: command.threads }) })
	const outcomes: Outcome[] = []
	try {
		for await (const { job, result } of pool.inspectAll(files.map((path) => ({ path })))) {
			if (result.state === 'unreadable') output.warn(`${job.path}: ${result.reason}`)
			else outcomes.push(outcome(job.path, result.report, command))
		}
	} finally {
		await pool.close()
	}
	return outcomes
}

function countsOf(outcomes: readonly Outcome[], when: 'before' | 'after'): Record<Verdict, number> {
	const counts = { accept: 0, advise: 0, review: 0, reject: 0 }
	for (const one of outcomes) counts[one[when]]++
	return counts
}

function inWords(outcomes: readonly Outcome[], language: Language): string {
	const word = words[language]
	const [before, after] = [countsOf(outcomes, 'before'), countsOf(outcomes, 'after')]
	const changed = outcomes.filter(isChanged)
	const more = (verdict: Verdict): string => {
		const difference = after[verdict] - before[verdict]
		return `  ${word.verdicts[verdict]}: ${before[verdict]} → ${after[verdict]}${difference === 0 ? '' : ` (${difference > 0 ? '+' : '−'}${Math.abs(difference)})`}`
	}
	const head = language === 'de'
		? `Von ${outcomes.length} Dokumenten würden ${changed.length} anders beurteilt.`
		: `Of ${outcomes.length} documents, ${changed.length} would be judged differently.`
	return [head, ...verdicts.map(more), ...changed.map((one) => `  ${one.path}: ${word.verdicts[one.before]} → ${word.verdicts[one.after]}${one.because.length > 0 ? ` (${one.because.join(', ')})` : ''}`), ''].join('\n')
}
