// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A report as people like to read it on a terminal: the answer first, then what, why and what to do. */

import type { Finding, Gap, Report } from '../../model/report.ts'
import type { Language, Severity, Verdict } from '../../model/scales.ts'
import { sizeInWords, words } from '../words.ts'

export interface Look {
	readonly language: Language
	/** Columns of the terminal. */
	readonly width: number
	readonly colour: boolean
}

const colours = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34' } as const
type Colour = keyof typeof colours

const verdictColours: Readonly<Record<Verdict, Colour>> = { accept: 'green', advise: 'blue', review: 'yellow', reject: 'red' }
const verdictSigns: Readonly<Record<Verdict, string>> = { accept: '✓', advise: 'i', review: '!', reject: '✗' }
const severityColours: Readonly<Record<Severity, Colour>> = { info: 'dim', low: 'blue', medium: 'yellow', high: 'red', critical: 'red' }

export function paint(text: string, colour: Colour, look: Pick<Look, 'colour'>): string {
	return look.colour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text
}

/** Lines of at most `width` characters, each after `indent`. Words longer than a line stand alone. */
export function wrap(text: string, width: number, indent: string): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of text.split(' ')) {
		if (line !== '' && indent.length + line.length + 1 + word.length > width) {
			lines.push(indent + line)
			line = word
		} else line = line === '' ? word : `${line} ${word}`
	}
	if (line !== '') lines.push(indent + line)
	return lines
}

/** The whole report of one document, ending with an empty line. */
export function textReport(report: Report, shownPath: string, look: Look): string {
	const word = words[look.language]
	const { verdict, format } = report
	const head = paint(`${verdictSigns[verdict]} ${word.verdicts[verdict]}`, verdictColours[verdict], look)
	const kind = `${format.id.toUpperCase()}${format.version === undefined ? '' : ` ${format.version}`}, ${sizeInWords(report.bytes, look.language)}`
	const lines = [`${paint(shownPath, 'bold', look)}  ${paint(kind, 'dim', look)}`, `  ${head}`]
	for (const gap of report.gaps) lines.push(...gapLines(gap, look))
	for (const finding of report.findings) lines.push(...findingLines(finding, report.facts.omitted?.[finding.rule], look))
	if (report.findings.length === 0 && report.gaps.length === 0) lines.push(`  ${word.nothingFound}`)
	if (report.suggest.length > 0) lines.push(`  ${word.better}: ${report.suggest.map((format) => format.toUpperCase()).join(', ')}`)
	return `${lines.join('\n')}\n\n`
}

function where(at: Finding['at']): string {
	const inside = at.path.slice(1).join(' › ')
	const element = at.element === undefined ? '' : `${inside === '' ? '' : ', '}${at.element}`
	const offset = at.offset === undefined ? '' : ` @${at.offset}`
	return `${inside}${element}${offset}`.trim()
}

function findingLines(finding: Finding, omitted: number | undefined, look: Look): string[] {
	const word = words[look.language]
	const text = finding.text[look.language]
	const width = Math.max(40, Math.min(look.width, 110))
	const times = finding.count === undefined ? '' : ` (${finding.count} ${word.times})`
	const place = where(finding.at)
	// a note needs no paragraph
	const body = finding.severity === 'info' ? wrap(text.meaning, width, '      ') : [...wrap(text.meaning, width, '      '), ...wrap(text.risk, width, '      '), ...wrap(`→ ${text.advice}`, width, '      ')]
	return [
		`  ${paint('●', severityColours[finding.severity], look)} ${paint(text.title, 'bold', look)}${times}  ${paint(word.severities[finding.severity], severityColours[finding.severity], look)}`,
		...body,
		...wrap([place, finding.excerpt === undefined ? '' : `“${finding.excerpt}”`, `[${finding.rule}]`].filter((part) => part !== '').join('  '), width, '      ').map((line) => paint(line, 'dim', look)),
		...(omitted === undefined ? [] : [`      + ${omitted} ${word.more}`]),
	]
}

function gapLines(gap: Gap, look: Look): string[] {
	const width = Math.max(40, Math.min(look.width, 110))
	const place = where(gap.at)
	return [
		`  ${paint('●', 'yellow', look)} ${paint(words[look.language].notInspected, 'bold', look)}`,
		...wrap(gap.text[look.language], width, '      '),
		paint(`      ${[place, gap.detail ?? ''].filter((part) => part !== '').join('  ')}  [gap:${gap.gap}]`, 'dim', look),
	]
}

/** One line for many documents: how many of each verdict. */
export function textSummary(counts: Readonly<Record<Verdict | 'unreadable', number>>, look: Look): string {
	const word = words[look.language]
	const total = counts.accept + counts.advise + counts.review + counts.reject + counts.unreadable
	const parts = [
		`${total} ${total === 1 ? word.document : word.documents}`,
		...(['accept', 'advise', 'review', 'reject'] as const).filter((verdict) => counts[verdict] > 0).map((verdict) => paint(`${counts[verdict]} ${word.verdicts[verdict]}`, verdictColours[verdict], look)),
		...(counts.unreadable > 0 ? [paint(`${counts.unreadable} ${word.unreadable}`, 'red', look)] : []),
	]
	return `${parts.join(' · ')}\n`
}
