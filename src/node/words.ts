// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The few words of reports on the command line that belong to no rule. */

import type { Language, SafeCopy, Severity, Verdict } from '../model/scales.ts'

interface Words {
	readonly verdicts: Readonly<Record<Verdict, string>>
	readonly severities: Readonly<Record<Severity, string>>
	readonly safeCopies: Readonly<Record<SafeCopy, string>>
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
