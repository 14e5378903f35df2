// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What would be best for a document, in one sentence: from its format, its findings and what the policy said of it. */

import { formatKind } from '../model/formats.ts'
import type { Report, Sentences } from '../model/report.ts'
import { hasAnswer } from './removable.ts'

/** `none`: it can stay as it is. `mend`: only the author can help. `wait`: nothing can be suggested, people look at it. `safe-copy`: a disarmed copy in the same format. `convert`: another format, for which it is disarmed first. */
export type SuggestionKind = 'none' | 'mend' | 'wait' | 'safe-copy' | 'convert'

export interface Suggestion {
	readonly kind: SuggestionKind
	/** With `convert`: a conversion target such as `odt` or `pdf-a`. */
	readonly to?: string
	readonly text: Sentences
}

/** Open formats for going on working, by what the format is a variant of. */
const editable: Readonly<Record<string, string>> = {
	doc: 'odt', docx: 'odt', docm: 'odt', rtf: 'odt', 'word-xml': 'odt', 'flat-opc': 'odt', html: 'odt', mhtml: 'odt', odt: 'odt', fodt: 'odt', text: 'odt',
	xls: 'ods', xlsx: 'ods', xlsm: 'ods', xlsb: 'ods', 'excel-xml': 'ods', ods: 'ods', fods: 'ods',
	ppt: 'odp', pptx: 'odp', pptm: 'odp', odp: 'odp', fodp: 'odp', odg: 'odg', fodg: 'odg',
}
/** Formats whose safe copy is made by converting: nobody writes them anew. */
const convertedOnly: ReadonlySet<string> = new Set(['doc', 'xls', 'ppt', 'xlsb', 'word-xml', 'excel-xml', 'flat-opc', 'html', 'mhtml'])
const titles: Readonly<Record<string, string>> = { odt: 'ODT', ods: 'ODS', odp: 'ODP', odg: 'ODG', 'pdf-a': 'PDF/A' }

const sentence = (de: string, en: string): Sentences => ({ de, en })
const mendPassword = sentence(
	'Speichern Sie das Dokument bitte ohne Kennwort und reichen Sie es noch einmal ein; mit Kennwort kann es niemand prüfen.',
	'Please save the document without a password and hand it in again; with a password nobody can check it.',
)
const mendDamage = sentence(
	'Öffnen Sie das Dokument bitte in Ihrem Büroprogramm, speichern Sie es neu und reichen Sie es noch einmal ein; ein Teil davon konnte nicht gelesen werden.',
	'Please open the document in your office program, save it again and hand it in once more; a part of it could not be read.',
)
const stay = sentence('Das Dokument kann so bleiben, wie es ist.', 'The document can stay as it is.')
const lookedAt = sentence('Der Sitzungsdienst sieht sich das Dokument an.', 'The sitting service will look at the document.')
const disarmed = sentence(
	'Am einfachsten ist die sichere Kopie: Sie behält Text, Tabellen und Bilder, ohne das, was beanstandet wurde.',
	'The safe copy is the simplest way: it keeps text, tables and pictures, without what was found.',
)

function converted(to: string, isStopped: boolean): Sentences {
	const name = titles[to] ?? to.toUpperCase()
	if (isStopped) return sentence(`Am besten wandeln Sie das Dokument in ${name} um; was beanstandet wurde, bleibt dabei zurück.`, `It is best to convert the document to ${name}; what was found is left behind.`)
	if (to === 'pdf-a') return sentence('Für die Ablage ist PDF/A am besten: Es sieht überall und auf Dauer gleich aus.', 'For filing, PDF/A is best: it looks the same everywhere and for good.')
	return sentence(`Wenn andere daran weiterarbeiten sollen, ist ${name} am besten: ein offenes Format, das jedes Büroprogramm lesen darf. Für die Ablage nehmen Sie PDF/A.`, `If others are to go on working on it, ${name} is best: an open format that every office program may read. For filing, take PDF/A.`)
}

/** Pure; never throws. Works on stored reports. */
export function suggestionFor(report: Pick<Report, 'format' | 'verdict' | 'because' | 'gaps' | 'findings' | 'suggest' | 'safeCopy'>): Suggestion {
	const kind = formatKind(report.format.id)
	const base = kind.base ?? kind.id
	const isStopped = report.verdict === 'review' || report.verdict === 'reject'
	if (report.gaps.some(({ gap }) => gap === 'encrypted')) return { kind: 'mend', text: mendPassword }
	if (isStopped && report.gaps.some(({ gap }) => gap === 'damaged' || gap === 'limit')) return { kind: 'mend', text: mendDamage }
	const [wanted] = report.suggest
	if (isStopped) {
		const to = wanted ?? editable[base]
		if (convertedOnly.has(base) && to !== undefined) return { kind: 'convert', to, text: converted(to, true) }
		if (report.safeCopy !== 'none' && hasAnswer(report)) return { kind: 'safe-copy', text: disarmed }
		if (to !== undefined && to !== kind.id) return { kind: 'convert', to, text: converted(to, true) }
		return { kind: 'wait', text: lookedAt }
	}
	if (wanted !== undefined) return { kind: 'convert', to: wanted, text: converted(wanted, false) }
	return { kind: 'none', text: stay }
}
