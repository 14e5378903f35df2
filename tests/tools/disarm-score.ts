// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run disarm-score`: makes safe copies of the corpus and has them judged: by the second inspection, by programs of others,
 * and, with `--office N`, by LibreOffice on a sample. `--only REGEX` (path and format), `--profile private`, `--pixels N`, `--keep FOLDER`.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { joinBytes } from '../../src/bytes/text.ts'
import { disarm } from '../../src/engine/disarm.ts'
import { inspect } from '../../src/engine/inspect.ts'
import { extensionOf, formatKind } from '../../src/model/formats.ts'
import { presets } from '../../src/policy/presets.ts'
import { corpusFolder, hasCorpus } from '../corpus/corpus.ts'
import { complaints } from './disarm/independent.ts'
import { look, type Pair } from './disarm/office.ts'

interface Label {
	readonly path: string
	readonly sha256: string
	readonly true_format: string
	readonly format_detail: string
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({ options: { only: { type: 'string' }, profile: { type: 'string' }, office: { type: 'string' }, pixels: { type: 'string' }, keep: { type: 'string' } } })
const profile = values.profile === 'private' ? 'private' : 'safe'
const only = new RegExp(values.only ?? '.')
const options = { policy: presets['council-practice'], profile } as const

function labels(): Label[] {
	return readFileSync(join(corpusFolder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Label)
		.filter(({ path, true_format: format, format_detail: detail }) => only.test(`${path} ${format}=${detail}`))
		.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
}

function main(): number {
	if (!hasCorpus) {
		say('Left out: the labelled corpus, since there is none beside the checkout (../shared/corpus).')
		return 0
	}
	const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'documentgate-disarm-'))
	mkdirSync(folder, { recursive: true })
	const tally = new Map<string, number>()
	const pairs: Pair[] = []
	let complained = 0
	const time = { inspect: 0, disarm: 0 }
	for (const { path } of labels()) {
		const bytes = readFileSync(join(corpusFolder, path))
		const name = basename(path)
		const start = performance.now()
		const first = inspect({ bytes, name }, options)
		const between = performance.now()
		const { report, chunks, mistakes } = disarm({ bytes, name }, options, first)
		const { family } = formatKind(first.report.format.id)
		const key = `${family} ${report.outcome}${report.refusal === undefined ? '' : ` ${report.refusal}`}`
		tally.set(key, (tally.get(key) ?? 0) + 1)
		for (const mistake of mistakes) say(`MISTAKE ${path}: ${mistake}`)
		if (report.outcome === 'refused') {
			if (report.refusal !== 'nothing-to-do') say(`${report.refusal ?? ''} ${path} ${report.remaining.join(' ')} ${first.report.gaps.slice(0, 2).map(({ gap, detail }) => `${gap}:${detail ?? ''}`).join(' ')}`)
			continue
		}
		time.inspect += between - start
		time.disarm += performance.now() - between
		const copy = joinBytes(chunks ?? [])
		const file = join(folder, report.copy?.name.replaceAll('/', '_') ?? name)
		writeFileSync(file, copy)
		const found = complaints(family, copy, file, join(corpusFolder, path))
		if (found.length > 0) {
			complained++
			say(`COMPLAINT ${path}: ${found.slice(0, 4).join(' · ')}`)
		}
		if (values.keep === undefined) rmSync(file)
		else writeFileSync(`${file}.json`, JSON.stringify(report, null, '\t'))
		if (pairs.length < Number(values.office ?? 0)) pairs.push({ name, original: bytes, copy, changes: report.changes, extension: formatKind(first.report.format.id).extensions[0] ?? extensionOf(name), copyExtension: extensionOf(report.copy?.name ?? '') })
	}
	for (const [key, count] of [...tally].sort()) say(`${String(count).padStart(5)}  ${key}`)
	say(`Copies with complaints of other programs: ${complained}. Disarming took ${(time.disarm / Math.max(1, time.inspect)).toFixed(2)} inspections.`)
	const isGood = pairs.length === 0 || judgedByOffice(pairs, join(folder, 'office'))
	if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
	return complained > 0 || !isGood ? 1 : 0
}

/** @returns whether text is equal in 99 of 100, or differs for reasons that were checked */
function judgedByOffice(pairs: readonly Pair[], folder: string): boolean {
	const seen = look(pairs, folder, Number(values.pixels ?? 0))
	const both = seen.filter(({ opens }) => opens === 'both')
	const equal = both.filter(({ difference }) => difference === undefined)
	for (const { name, difference, explanation: { reasons, unexplained } } of both) {
		if (difference === undefined) continue
		if (unexplained.length === 0) say(`EXPLAINED ${name}: ${reasons.join(', ')}`)
		else say(`TEXT ${name} ${difference}; unexplained: ${unexplained.slice(0, 12).join(' ')}`)
	}
	const good = both.filter(({ explanation }) => explanation.unexplained.length === 0)
	for (const { name, opens } of seen) if (opens === 'original') say(`OPENS ONLY AS ORIGINAL ${name}`)
	for (const { name, dots, pages } of both) if ((dots ?? 0) > 0.002 || pages[0] !== pages[1]) say(`DOTS ${name} ${((dots ?? 0) * 100).toFixed(2)} % of pages ${pages.join('/')}`)
	say(`LibreOffice: ${pairs.length} pairs, ${both.length} open both, ${equal.length} show the same text, ${good.length - equal.length} differ for reasons that were checked (${((good.length / Math.max(1, both.length)) * 100).toFixed(1)} % together).`)
	return good.length >= both.length * 0.99 && !seen.some(({ opens }) => opens === 'original')
}

process.exitCode = main()
