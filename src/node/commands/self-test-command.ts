// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate self-test`: does this installation see what it must see, and does it hold its limits? */

import { presets } from '../../policy/presets.ts'
import type { Policy } from '../../model/policy.ts'
import type { Language } from '../../model/scales.ts'
import { engineVersion } from '../../model/version.ts'
import { InspectionPool } from '../inspection-pool.ts'
import { paint } from '../reports/text-report.ts'
import { samples, type Sample } from '../self-test-samples.ts'
import { exitCodes } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export interface SelfTestCommand {
	readonly format: 'text' | 'json'
	readonly language: Language
	readonly script: URL
}

interface Check {
	readonly check: string
	readonly passed: boolean
	/** What was seen, where it is not what must be. */
	readonly seen?: string
}

export async function runSelfTest(command: SelfTestCommand, output: Output): Promise<number> {
	const checks: Check[] = []
	const pool = new InspectionPool({ policy: presets['council-practice'], script: command.script, threads: 1 })
	try {
		for (const sample of samples) checks.push(await inspected(pool, sample))
	} finally {
		await pool.close()
	}
	checks.push(await limitHolds(command.script))
	const failed = checks.filter((check) => !check.passed).length
	if (command.format === 'json') output.write(`${JSON.stringify({ engine: engineVersion, node: process.version, passed: checks.length - failed, failed, checks }, null, '\t')}\n`)
	else {
		for (const { check, passed, seen } of checks) output.write(`${passed ? paint('✓', 'green', output.look) : paint('✗', 'red', output.look)} ${check}${seen === undefined ? '' : `: ${seen}`}\n`)
		output.write(`Document Gate ${engineVersion}, Node ${process.version}: ${checks.length - failed} passed, ${failed} failed\n`)
	}
	return failed === 0 ? exitCodes.fine : exitCodes.stopped
}

async function inspected(pool: InspectionPool, sample: Sample): Promise<Check> {
	const result = await pool.inspect({ path: sample.name, name: sample.name, bytes: await sample.bytes() })
	const check = `${sample.name} ${sample.traits.length === 0 ? 'is accepted' : `shows ${sample.traits.join(', ')}`}`
	if (result.state === 'unreadable') return { check, passed: false, seen: result.reason }
	const { report } = result
	const seen = `${report.format.id} ${report.verdict} ${report.traits.join(', ')} ${report.gaps.map((gap) => gap.gap).join(', ')}`.trim()
	const passed = report.format.id === sample.format && (sample.traits.length === 0 ? report.verdict === 'accept' : sample.traits.every((trait) => report.traits.includes(trait)))
	return passed ? { check, passed } : { check, passed, seen }
}

/** A document over a limit must be held, never passed. */
async function limitHolds(script: URL): Promise<Check> {
	const policy: Policy = { ...presets['council-practice'], limits: { fileBytes: 100 } }
	const pool = new InspectionPool({ policy, script, threads: 1 })
	try {
		const result = await pool.inspect({ path: 'large.txt', name: 'large.txt', bytes: new Uint8Array(1_000) })
		const passed = result.state === 'inspected' && result.report.verdict === 'review' && result.report.gaps[0]?.gap === 'limit'
		return { check: 'a document over a limit is held', passed, ...(passed ? {} : { seen: result.state === 'inspected' ? result.report.verdict : result.reason }) }
	} finally {
		await pool.close()
	}
}
