// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** LibreOffice as a judge of safe copies: it opens original and copy, and what it shows of both is compared. No network, one profile a run, killed when it takes too long. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../../../src/model/disarm.ts'
import { explain, type Explanation } from './explain.ts'

export interface Pair {
	readonly name: string
	readonly original: Uint8Array
	readonly copy: Uint8Array
	readonly changes: readonly Change[]
	/** Extensions, without the dot. */
	readonly extension: string
	readonly copyExtension: string
}

export interface Seen {
	readonly name: string
	readonly opens: 'both' | 'original' | 'copy' | 'none'
	/** Where the text differs; undefined where it does not. */
	readonly difference: string | undefined
	/** Why it differs. */
	readonly explanation: Explanation
	/** Part of the dots that differ, over the first pages; undefined where nothing could be compared. */
	readonly dots: number | undefined
	readonly pages: readonly [number, number]
}

const BATCH = 8
const SECONDS = 180
const PAGES = 4

const canCutNetwork = spawnSync('unshare', ['-rn', 'true']).status === 0

/** Clocks of two places that never have the same date and hour; whatever shows the time shows another one. */
const CLOCKS = { first: 'UTC', again: 'Pacific/Kiritimati' } as const

function run(folder: string, files: readonly string[], clock: string): void {
	const profile = join(folder, 'profile')
	rmSync(profile, { recursive: true, force: true })
	const office = ['soffice', `-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, ...files]
	const command = canCutNetwork ? ['unshare', '-rn', ...office] : office
	spawnSync('timeout', ['-k', '5', String(SECONDS), 'nice', ...command], { stdio: 'ignore', env: { ...process.env, TZ: clock } })
	rmSync(profile, { recursive: true, force: true })
}

/** Converts files to PDF, in batches and, what a batch did not give, one by one. PDFs are taken as they are. */
function toPdf(folder: string, files: readonly string[], clock: string = CLOCKS.first): void {
	const isMissing = (file: string): boolean => !existsSync(pdfOf(file))
	const todo = files.filter((file) => !file.endsWith('.pdf'))
	for (let at = 0; at < todo.length; at += BATCH) run(folder, todo.slice(at, at + BATCH), clock)
	for (const file of todo.filter(isMissing)) run(folder, [file], clock)
}

const pdfOf = (file: string): string => file.replace(/\.[^.]*$/, '.pdf')

function wordsOf(pdf: string): string {
	return spawnSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout ?? ''
}

/** Whether poppler calls the file broken. */
function complains(pdf: string): boolean {
	return /Syntax Error/.test(spawnSync('pdftotext', [pdf, '/dev/null'], { encoding: 'utf8' }).stderr ?? '')
}

function pageCount(pdf: string): number {
	if (!existsSync(pdf)) return 0
	return Number(/^Pages:\s+(\d+)/m.exec(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0)
}

/** Grey dots of the first pages. */
function dotsOf(pdf: string, folder: string): Buffer[] {
	const root = join(folder, 'page')
	spawnSync('pdftoppm', ['-gray', '-r', '36', '-l', String(PAGES), pdf, root])
	const pages: Buffer[] = []
	for (let number = 1; number <= PAGES; number++) {
		for (const file of [`${root}-${number}.pgm`, `${root}-0${number}.pgm`, `${root}-00${number}.pgm`]) {
			if (!existsSync(file)) continue
			const bytes = readFileSync(file)
			pages.push(bytes.subarray(/^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.subarray(0, 64).toString('latin1'))?.[0].length ?? 0))
			rmSync(file)
		}
	}
	return pages
}

function differingDots(one: readonly Buffer[], other: readonly Buffer[]): number {
	let differing = 0
	let all = 0
	for (let page = 0; page < Math.max(one.length, other.length); page++) {
		const [first, second] = [one[page], other[page]]
		if (first === undefined || second === undefined || first.length !== second.length) {
			differing += Math.max(first?.length ?? 0, second?.length ?? 0)
			all += Math.max(first?.length ?? 0, second?.length ?? 0)
			continue
		}
		all += first.length
		for (let at = 0; at < first.length; at++) if (Math.abs((first[at] ?? 0) - (second[at] ?? 0)) > 48) differing++
	}
	return all === 0 ? 0 : differing / all
}

function firstDifference(oneText: string, otherText: string): string | undefined {
	const [one, other] = [oneText.replace(/\s+/g, ''), otherText.replace(/\s+/g, '')]
	if (one === other) return undefined
	let at = 0
	while (at < one.length && one[at] === other[at]) at++
	return `at ${at} of ${one.length}/${other.length}: “${one.slice(Math.max(0, at - 15), at + 40)}” / “${other.slice(Math.max(0, at - 15), at + 40)}”`
}

/** Opens the original once more, under another clock, to see what changes by itself. */
function explained({ original, copy, changes, extension, copyExtension }: Pair, index: number, before: string, after: string, folder: string): Explanation {
	const place = join(folder, 'again')
	mkdirSync(place, { recursive: true })
	const file = join(place, `${index}.${extension}`)
	writeFileSync(file, original)
	toPdf(place, [file], CLOCKS.again)
	const again = existsSync(pdfOf(file)) ? wordsOf(pdfOf(file)) : before
	return explain({ original: before, again, copy: after, originalBytes: original, copyBytes: copy, changes, isBroken: extension === 'pdf' && complains(pdfOf(file)) && !complains(join(folder, 'copy', `${index}.pdf`)), names: [`${index}.${extension}`, `${index}.${copyExtension}`] })
}

/** @param folder for what comes and goes; emptied before and after */
export function look(pairs: readonly Pair[], folder: string, withDots: number): Seen[] {
	rmSync(folder, { recursive: true, force: true })
	for (const side of ['original', 'copy']) mkdirSync(join(folder, side), { recursive: true })
	const files = pairs.map((pair, index) => {
		// fields may show the name of the file
		const original = join(folder, 'original', `${index}.${pair.extension}`)
		const copy = join(folder, 'copy', `${index}.${pair.copyExtension}`)
		writeFileSync(original, pair.original)
		writeFileSync(copy, pair.copy)
		return { pair, original, copy }
	})
	toPdf(join(folder, 'original'), files.map(({ original }) => original))
	toPdf(join(folder, 'copy'), files.map(({ copy }) => copy))
	const seen = files.map(({ pair, original, copy }, index): Seen => {
		const [one, other] = [pdfOf(original), pdfOf(copy)]
		const [hasOne, hasOther] = [pageCount(one) > 0, pageCount(other) > 0]
		const opens = hasOne ? (hasOther ? 'both' : 'original') : hasOther ? 'copy' : 'none'
		if (opens !== 'both') return { name: pair.name, opens, difference: undefined, explanation: { reasons: [], unexplained: [] }, dots: undefined, pages: [0, 0] }
		const [before, after] = [wordsOf(one), wordsOf(other)]
		const difference = firstDifference(before, after)
		return {
			name: pair.name, opens, difference, explanation: difference === undefined ? { reasons: [], unexplained: [] } : explained(pair, index, before, after, folder),
			dots: index < withDots ? differingDots(dotsOf(one, folder), dotsOf(other, folder)) : undefined,
			pages: [pageCount(one), pageCount(other)],
		}
	})
	rmSync(folder, { recursive: true, force: true })
	return seen
}
