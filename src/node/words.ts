// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The few words of reports on the command line that belong to no rule. */

import type { Report } from '../model/report.ts'
import type { GapKind, Language, SafeCopy, Severity, Verdict } from '../model/scales.ts'

interface Words {
	readonly verdicts: Readonly<Record<Verdict, string>>
	readonly severities: Readonly<Record<Severity, string>>
	readonly safeCopies: Readonly<Record<SafeCopy, string>>
	/** Why a part could not be inspected, in two words. */
	readonly gaps: Readonly<Record<GapKind, string>>
	readonly format: string
	readonly wish: string
	readonly heading: string
	readonly document: string
	readonly documents: string
	readonly findings: string
	readonly nothingFound: string
	readonly notInspected: string
	readonly meaning: string
	readonly risk: string
	readonly advice: string
	readonly evidence: string
	readonly times: string
	readonly more: string
	readonly better: string
	readonly because: string
	readonly rule: string
	readonly unreadable: string
	readonly producedBy: string
	readonly locale: string
}

export const words: Readonly<Record<Language, Words>> = {
	de: {
		verdicts: { accept: 'angenommen', advise: 'angenommen, mit Hinweis', review: 'wird geprüft', reject: 'abgelehnt' },
		severities: { info: 'Hinweis', low: 'gering', medium: 'mittel', high: 'hoch', critical: 'sehr hoch' },
		safeCopies: { none: 'nein', offer: 'möglich', automatic: 'von selbst' },
		gaps: { damaged: 'beschädigt', encrypted: 'mit Passwort verschlossen', internal: 'Fehler der Prüfung', limit: 'zu groß oder zu verschachtelt', unsupported: 'unbekanntes Format' },
		format: 'Format', wish: 'Wunsch nicht erfüllt',
		heading: 'Dokumentenschleuse: Prüfbericht',
		document: 'Dokument', documents: 'Dokumente', findings: 'Auffälligkeiten',
		nothingFound: 'Nichts Auffälliges.',
		notInspected: 'Konnte nicht geprüft werden',
		meaning: 'Was heißt das?', risk: 'Warum ist das wichtig?', advice: 'Was können Sie tun?', evidence: 'Fundstelle',
		times: 'mal', more: 'weitere Fundstellen dieser Art', better: 'Besser geeignet', because: 'Grund', rule: 'Regel',
		unreadable: 'nicht lesbar', producedBy: 'geprüft mit', locale: 'de-DE',
	},
	en: {
		verdicts: { accept: 'accepted', advise: 'accepted, with a suggestion', review: 'held for review', reject: 'rejected' },
		severities: { info: 'note', low: 'low', medium: 'medium', high: 'high', critical: 'very high' },
		safeCopies: { none: 'no', offer: 'possible', automatic: 'by itself' },
		gaps: { damaged: 'damaged', encrypted: 'locked with a password', internal: 'fault in the inspection', limit: 'too large or too nested', unsupported: 'unknown format' },
		format: 'format', wish: 'wish not met',
		heading: 'Document Gate: inspection report',
		document: 'document', documents: 'documents', findings: 'findings',
		nothingFound: 'Nothing remarkable.',
		notInspected: 'Could not be inspected',
		meaning: 'What does that mean?', risk: 'Why does it matter?', advice: 'What can you do?', evidence: 'Where',
		times: 'times', more: 'more of this kind', better: 'Better suited', because: 'Reason', rule: 'Rule',
		unreadable: 'unreadable', producedBy: 'inspected with', locale: 'en-GB',
	},
}

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB']

/** 48211 → `48 kB`, in the manner of the language; units of 1000. */
export function sizeInWords(bytes: number, language: Language): string {
	let size = bytes
	let unit = 0
	while (size >= 999.5 && unit < decimalUnits.length - 1) {
		size /= 1_000
		unit++
	}
	const digits = unit > 1 && size < 100 ? 1 : 0
	return `${size.toLocaleString(words[language].locale, { maximumFractionDigits: digits })} ${decimalUnits[unit] ?? ''}`
}

/** Why the verdict is what it is: titles of findings, gaps and formats that caused it, each once, in the order of the report. */
export function reasonsInWords(report: Report, language: Language): string[] {
	const word = words[language]
	const reasons = report.because.map((cause) => {
		const [kind = '', name = ''] = cause.split(':')
		if (name !== '' && kind === 'gap') return `${word.notInspected}: ${word.gaps[name as GapKind]}`
		if (name !== '' && kind === 'format') return `${word.format} ${name.toUpperCase()}`
		if (name !== '' && kind === 'wish') return `${word.wish}: ${name}`
		return report.findings.find((finding) => finding.rule === cause)?.text[language].title ?? cause
	})
	// what is in a document says more than its format
	const isFormat = (reason: string): boolean => reason.startsWith(`${word.format} `)
	return [...new Set([...reasons.filter((reason) => !isFormat(reason)), ...reasons.filter(isFormat)])]
}
