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
	/** Formats whose short name tells nothing, at the beginning of a line. */
	readonly formats: Readonly<Record<string, string>>
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
	readonly safeCopy: string
	readonly noSafeCopy: string
	readonly released: string
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
		formats: {
			'empty': 'Leere Datei',
			'encrypted-ooxml': 'Verschlossenes Office-Dokument',
			'excel-xml': 'Excel-XML von 2003',
			'flat-opc': 'Office-Dokument in einer XML-Datei',
			'pdf-a': 'PDF/A',
			'pe': 'Programm',
			'text': 'Reiner Text',
			'unknown': 'Unbekanntes Format',
			'word-xml': 'Word-XML von 2003',
		},
		heading: 'Dokumentenschleuse: Prüfbericht',
		document: 'Dokument', documents: 'Dokumente', findings: 'Auffälligkeiten',
		nothingFound: 'Nichts Auffälliges.',
		notInspected: 'Konnte nicht geprüft werden',
		meaning: 'Was heißt das?', risk: 'Warum ist das wichtig?', advice: 'Was können Sie tun?', evidence: 'Fundstelle',
		times: 'mal', more: 'weitere Fundstellen dieser Art', better: 'Besser geeignet', because: 'Grund', rule: 'Regel',
		safeCopy: 'Sichere Kopie', noSafeCopy: 'Keine sichere Kopie', released: 'angenommen',
		unreadable: 'nicht lesbar', producedBy: 'geprüft mit', locale: 'de-DE',
	},
	en: {
		verdicts: { accept: 'accepted', advise: 'accepted, with a suggestion', review: 'held for review', reject: 'rejected' },
		severities: { info: 'note', low: 'low', medium: 'medium', high: 'high', critical: 'very high' },
		safeCopies: { none: 'no', offer: 'possible', automatic: 'by itself' },
		gaps: { damaged: 'damaged', encrypted: 'locked with a password', internal: 'fault in the inspection', limit: 'too large or too nested', unsupported: 'unknown format' },
		format: 'Format', wish: 'wish not met',
		formats: {
			'empty': 'Empty file',
			'encrypted-ooxml': 'Locked Office document',
			'excel-xml': 'Excel XML of 2003',
			'flat-opc': 'Office document in one XML file',
			'pdf-a': 'PDF/A',
			'pe': 'Program',
			'text': 'Plain text',
			'unknown': 'Unknown format',
			'word-xml': 'Word XML of 2003',
		},
		heading: 'Document Gate: inspection report',
		document: 'document', documents: 'documents', findings: 'findings',
		nothingFound: 'Nothing remarkable.',
		notInspected: 'Could not be inspected',
		meaning: 'What does that mean?', risk: 'Why does it matter?', advice: 'What can you do?', evidence: 'Where',
		times: 'times', more: 'more of this kind', better: 'Better suited', because: 'Reason', rule: 'Rule',
		safeCopy: 'Safe copy', noSafeCopy: 'No safe copy', released: 'accepted',
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

/** What kind of file it is: `PDF`, or words where the short name tells nothing. */
export function formatInWords(id: string, language: Language): string {
	const { formats } = words[language]
	return Object.hasOwn(formats, id) ? (formats[id] as string) : id.toUpperCase()
}

/** Why the verdict is what it is: titles of findings, gaps and formats that caused it, each once, in the order of the report. */
export function reasonsInWords(report: Report, language: Language): string[] {
	const word = words[language]
	// a finding says in full what this gap says in short
	const isTold = (cause: string): boolean => cause === 'gap:encrypted' && report.findings.some(({ rule, trait }) => trait === 'encrypted' && report.because.includes(rule))
	const reasons = report.because.filter((cause) => !isTold(cause)).map((cause) => {
		const [kind = '', name = ''] = cause.split(':')
		if (name !== '' && kind === 'gap') return `${word.notInspected}: ${word.gaps[name as GapKind]}`
		if (name !== '' && kind === 'format') return Object.hasOwn(word.formats, name) ? formatInWords(name, language) : `${word.format} ${name.toUpperCase()}`
		if (name !== '' && kind === 'wish') return `${word.wish}: ${name}`
		return report.findings.find((finding) => finding.rule === cause)?.text[language].title ?? cause
	})
	// what is in a document says more than its format
	const isFormat = (reason: string): boolean => reason.startsWith(`${word.format} `) || Object.values(word.formats).includes(reason)
	return [...new Set([...reasons.filter((reason) => !isFormat(reason)), ...reasons.filter(isFormat)])]
}
