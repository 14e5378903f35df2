// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What people call a format. */

import { formatKind, formatKinds, type Family, type FormatKind } from '../model/formats.ts'
import type { Sentences } from '../model/report.ts'

const both = (text: string): Sentences => ({ de: text, en: text })

const ownTitles: Readonly<Record<string, Sentences>> = {
	odt: { de: 'OpenDocument-Text', en: 'OpenDocument text' },
	ods: { de: 'OpenDocument-Tabelle', en: 'OpenDocument spreadsheet' },
	odp: { de: 'OpenDocument-Präsentation', en: 'OpenDocument presentation' },
	odg: { de: 'OpenDocument-Zeichnung', en: 'OpenDocument drawing' },
	odf: { de: 'OpenDocument-Formel', en: 'OpenDocument formula' },
	odb: { de: 'OpenDocument-Datenbank', en: 'OpenDocument database' },
	docx: { de: 'Word-Dokument', en: 'Word document' },
	docm: { de: 'Word-Dokument mit Makros', en: 'Word document with macros' },
	xlsx: { de: 'Excel-Tabelle', en: 'Excel workbook' },
	xlsm: { de: 'Excel-Tabelle mit Makros', en: 'Excel workbook with macros' },
	xlsb: { de: 'Excel-Tabelle, binär', en: 'Excel workbook, binary' },
	pptx: { de: 'PowerPoint-Präsentation', en: 'PowerPoint presentation' },
	pptm: { de: 'PowerPoint-Präsentation mit Makros', en: 'PowerPoint presentation with macros' },
	doc: { de: 'Word-Dokument bis 2003', en: 'Word document until 2003' },
	xls: { de: 'Excel-Tabelle bis 2003', en: 'Excel workbook until 2003' },
	ppt: { de: 'PowerPoint-Präsentation bis 2003', en: 'PowerPoint presentation until 2003' },
	'word-xml': { de: 'Word-XML von 2003', en: 'Word XML of 2003' },
	'excel-xml': { de: 'Excel-XML von 2003', en: 'Excel XML of 2003' },
	rtf: both('Rich Text Format'),
	pdf: both('PDF'),
	html: { de: 'Webseite', en: 'web page' },
	mhtml: { de: 'Webarchiv', en: 'web archive' },
	text: { de: 'Reiner Text', en: 'plain text' },
	zip: { de: 'ZIP-Archiv', en: 'ZIP archive' },
	empty: { de: 'Leere Datei', en: 'empty file' },
	unknown: { de: 'Unbekanntes Format', en: 'unknown format' },
}

const familyTitles: Readonly<Record<Family, Sentences>> = {
	odf: { de: 'OpenDocument', en: 'OpenDocument' },
	ooxml: both('Office Open XML'),
	msdoc: { de: 'Microsoft Office bis 2003', en: 'Microsoft Office until 2003' },
	rtf: both('Rich Text Format'),
	pdf: both('PDF'),
	web: { de: 'Webinhalt', en: 'web content' },
	picture: { de: 'Bild', en: 'picture' },
	media: { de: 'Ton oder Film', en: 'sound or film' },
	font: { de: 'Schrift', en: 'font' },
	archive: { de: 'Archiv', en: 'archive' },
	program: { de: 'Programm', en: 'program' },
	text: { de: 'Text', en: 'text' },
	mail: { de: 'E-Mail', en: 'e-mail' },
	other: { de: 'Anderes', en: 'other' },
}

/** `OpenDocument-Text (ODT)`; `*` is all formats that a policy does not name, a family (`odf`, `ooxml`) is called by its own name. */
export function formatTitle(id: string): Sentences {
	if (id === '*') return { de: 'Alle anderen Formate', en: 'all other formats' }
	const kind = formatKinds.find((one) => one.id === id)
	if (kind === undefined) return isFamily(id) ? familyTitles[id] : both(id)
	const title = titleOf(kind)
	const short = kind.id.toUpperCase()
	return { de: withShort(title.de, short), en: withShort(title.en, short) }
}

function titleOf(kind: FormatKind): Sentences {
	const own = ownTitles[kind.id]
	if (own !== undefined) return own
	return kind.base === undefined ? familyTitles[kind.family] : titleOf(formatKind(kind.base))
}

/** Ids with a hyphen are our own words and mean nothing to people. */
function withShort(title: string, short: string): string {
	return title === short || short.includes('-') || ['EMPTY', 'UNKNOWN', 'TEXT'].includes(short) ? title : `${title} (${short})`
}

function isFamily(id: string): id is Family {
	return Object.hasOwn(familyTitles, id)
}

const openFamilies: ReadonlySet<Family> = new Set(['odf', 'pdf', 'text'])

/** Whether anybody may read and write the format by an open standard: what the share of open formats counts. */
export function isOpenFormat(kind: FormatKind): boolean {
	return openFamilies.has(kind.family) && kind.legacy !== true
}
