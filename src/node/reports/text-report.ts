// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A report as people like to read it on a terminal: the answer first, then what, why and what to do. */

import type { Report } from '../../model/report.ts'
import type { Language, Severity, Verdict } from '../../model/scales.ts'
import { formatInWords, reasonsInWords, sizeInWords, words } from '../words.ts'
import { groupFindings, groupGaps, placeOf, type FindingGroup, type GapGroup } from './grouped.ts'

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
	const kind = `${formatInWords(format.id, look.language)}${format.version === undefined ? '' : ` ${format.version}`}, ${sizeInWords(report.bytes, look.language)}`
	const reasons = reasonsInWords(report, look.language)
	const lines = [`${paint(shownPath, 'bold', look)}  ${paint(kind, 'dim', look)}`, `  ${head}`, ...(reasons.length === 0 ? [] : wrap(`${word.because}: ${reasons.join(' · ')}`, columns(look), '    '))]
	for (const group of groupGaps(report.gaps)) lines.push(...gapLines(group, look))
	for (const group of groupFindings(report.findings, report.facts.omitted)) lines.push(...findingLines(group, look))
	if (report.findings.length === 0 && report.gaps.length === 0) lines.push(`  ${word.nothingFound}`)
	if (report.suggest.length > 0) lines.push(`  ${word.better}: ${report.suggest.map((format) => formatInWords(format, look.language)).join(', ')}`)
	return `${lines.join('\n')}\n\n`
}

/** Places of one group that a terminal shows; the other forms of the report have all. */
const PLACES_SHOWN = 5

function findingLines({ rule, severity, first, findings, total }: FindingGroup, look: Look): string[] {
	const word = words[look.language]
	const text = first.text[look.language]
	const width = columns(look)
	const times = total > 1 ? ` (${total} ${word.times})` : ''
	// a note needs no paragraph
	const sentences = severity === 'info' ? [text.meaning] : [text.meaning, text.risk, `→ ${text.advice}`]
	const places = findings.slice(0, PLACES_SHOWN).flatMap((finding, index) => {
		const title = finding.text[look.language].title
		const parts = [index > 0 && title !== text.title ? title : '', placeOf(finding.at), finding.excerpt === undefined ? '' : `“${finding.excerpt}”`]
		return wrap(parts.filter((part) => part !== '').join('  '), width, '      ')
	})
	const shown = findings.slice(0, PLACES_SHOWN).reduce((sum, finding) => sum + (finding.count ?? 1), 0)
	return [
		`  ${paint('●', severityColours[severity], look)} ${paint(text.title, 'bold', look)}${times}  ${paint(word.severities[severity], severityColours[severity], look)}`,
		...sentences.flatMap((sentence) => wrap(sentence, width, '      ')),
		...[...places, ...(total > shown ? [`      + ${total - shown} ${word.more}`] : []), `      [${rule}]`].map((line) => paint(line, 'dim', look)),
	]
}

function gapLines({ gap, first, gaps }: GapGroup, look: Look): string[] {
	const word = words[look.language]
	const places = gaps.slice(0, PLACES_SHOWN).flatMap(({ at, detail }) => wrap([placeOf(at), detail ?? ''].filter((part) => part !== '').join('  '), columns(look), '      '))
	return [
		`  ${paint('●', 'yellow', look)} ${paint(`${word.notInspected}: ${word.gaps[gap]}`, 'bold', look)}`,
		...wrap(first.text[look.language], columns(look), '      '),
		...[...places, ...(gaps.length > PLACES_SHOWN ? [`      + ${gaps.length - PLACES_SHOWN} ${word.more}`] : []), `      [gap:${gap}]`].map((line) => paint(line, 'dim', look)),
	]
}

function columns(look: Look): number {
	return Math.max(40, Math.min(look.width, 110))
}

/** One line for many documents: how many of each verdict. */
export function textSummary(counts: Readonly<Record<Verdict | 'unreadable', number>>, look: Look): string {
	const word = words[look.language]
	const total = counts.accept + counts.advise + counts.review + counts.reject + counts.unreadable
	const parts = [
		`${total} ${total === 1 ? word.document : word.documents}`,
		...(['accept', 'advise', 'review', 'reject'] as const).filter((verdict) => counts[verdict] > 0).map((verdict) => paint(total === 1 ? word.verdicts[verdict] : `${word.verdicts[verdict]}: ${counts[verdict]}`, verdictColours[verdict], look)),
		...(counts.unreadable > 0 ? [paint(`${word.unreadable}: ${counts.unreadable}`, 'red', look)] : []),
	]
	return `${parts.join(' · ')}\n`
}
