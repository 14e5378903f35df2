// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run score`: inspects the labelled corpus with the built command line and scores the reports, first against the labels
 * as they are, then without those that tests/corpus/disagreements.md shows to be wrong. The second decides; the bars are
 * those of the scorer, and no document may take over five seconds.
 */

import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InspectionPool } from '../../src/node/inspection-pool.ts'
import { presets } from '../../src/policy/presets.ts'
import { corpusFolder, corpusPaths, hasCorpus, scorer } from '../corpus/corpus.ts'
import { disagreements, withoutDisagreements } from '../corpus/disagreements.ts'
import { root } from '../house/tree.ts'

const SECONDS_EACH = 5
const bundle = join(root, 'dist/documentgate.mjs')

async function slowest(): Promise<{ readonly path: string; readonly milliseconds: number; readonly mistakes: number }> {
	const pool = new InspectionPool({ policy: presets['council-practice'], script: new URL(`file://${bundle}`) })
	let slow = { path: '', milliseconds: 0, mistakes: 0 }
	for await (const { job, result } of pool.inspectAll(corpusPaths().map((path) => ({ path })))) {
		if (result.state === 'unreadable') throw new Error(`${job.path}: ${result.reason}`)
		slow = { ...slow, mistakes: slow.mistakes + result.mistakes.length }
		if (result.milliseconds > slow.milliseconds) slow = { ...slow, path: job.path, milliseconds: result.milliseconds }
	}
	await pool.close()
	return slow
}

async function main(): Promise<number> {
	if (!hasCorpus) {
		process.stdout.write('Left out: the labelled corpus, since there is none beside the checkout (../shared/corpus).\n')
		return 0
	}
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-score-'))
	try {
		const reports = join(folder, 'reports.ndjson')
		const file = openSync(reports, 'w')
		const run = spawnSync(process.execPath, [bundle, 'inspect', '--format', 'ndjson', join(corpusFolder, 'files')], { stdio: ['ignore', file, 'inherit'] })
		closeSync(file)
		if (run.status !== 0 && run.status !== 1) throw new Error(`the inspection ended with ${run.status}`)
		const labels = join(corpusFolder, 'labels.jsonl')
		const corrected = join(folder, 'labels.jsonl')
		const known = disagreements()
		writeFileSync(corrected, withoutDisagreements(readFileSync(labels, 'utf8'), known))
		const score = (file: string, ...more: readonly string[]): readonly string[] => {
			const args = [scorer, '--labels', file, '--reports', reports]
			spawnSync(process.execPath, [...args, ...more], { stdio: 'inherit' })
			return (JSON.parse(spawnSync(process.execPath, [...args, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout) as { readonly short: readonly string[] }).short
		}
		process.stdout.write('Against the labels as they are:\n')
		const raw = score(labels)
		process.stdout.write(`\nWithout the ${known.length} labels of tests/corpus/disagreements.md:\n`)
		const isAboutClean = (bar: string): boolean => bar.includes('clean documents stopped')
		// a document that loses its only active label would wrongly count as clean: that bar is measured with all labels
		const short = [...score(corrected, '--misses', 'all', ...process.argv.slice(2)).filter((bar) => !isAboutClean(bar)), ...raw.filter(isAboutClean)]
		process.stdout.write(short.length === 0 ? 'All bars hold, with clean documents counted by the labels as they are.\n' : `Falls short: ${short.join('; ')}\n`)
		const { path, milliseconds, mistakes } = await slowest()
		process.stdout.write(`slowest document: ${path.slice(corpusFolder.length + 1)}, ${milliseconds.toFixed(0)} ms; mistakes of our own: ${mistakes}; ${readFileSync(reports, 'utf8').split('\n').length - 1} reports\n`)
		return short.length === 0 && milliseconds < SECONDS_EACH * 1_000 && mistakes === 0 ? 0 : 1
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

process.exitCode = await main()
