// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A day's inbox of a sitting service: clean and risky documents of every family, all made here, none able to do harm. The same bytes at every call. */

import { workbook, kinds, supBook } from './biff.ts'
import { lockAgile } from './locked-ooxml.ts'
import { field as wordField, wordFile } from './msdoc.ts'
import { odfSamples, type Sample } from './odf-samples.ts'
import { compoundFile, oleNative, ole1Embedded, packagedFile, stream } from './ole.ts'
import { docx, field, partTypes, pptx, xlsx } from './ooxml.ts'
import { pdf, text } from './pdf.ts'
import { vbaProjectFile } from './vba.ts'

const ascii = (value: string): Uint8Array => Uint8Array.from(value, (character) => character.charCodeAt(0) & 255)
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const script = ascii('WScript.Echo("Guten Tag")\r\n')

function ooxmlSamples(): Sample[] {
	const statement = () => docx(paragraph('Stellungnahme der Verwaltung zum Radweg.')).app({ Application: 'Microsoft Office Word', AppVersion: '16.0000', Pages: '1' })
	const greeting = vbaProjectFile([{ name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\r\n    MsgBox "Guten Tag"\r\nEnd Sub\r\n' }])
	return [
		{ name: 'stellungnahme.docx', bytes: statement().bytes() },
		{ name: 'stellungnahme-vorlage-im-netz.docx', bytes: statement().part('word/settings.xml', `<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`, { type: partTypes.settings, by: 'settings' }).relationship('attachedTemplate', 'https://example.org/vorlage.dotm', { from: 'word/settings.xml' }).bytes() },
		{ name: 'formular-mit-makro.docm', bytes: statement().as('docm').macros(greeting).bytes() },
		{ name: 'makro-unter-falschem-namen.docx', bytes: statement().as('docm').macros(greeting).bytes() },
		{ name: 'feld-startet-programm.docx', bytes: statement().paragraph(field('DDE', 'AUTO excel "Tabelle1" "A1"')).bytes() },
		{ name: 'anlage-mit-skript.docx', bytes: statement().part('word/embeddings/oleObject1.bin', packagedFile({ fileName: 'rechnung.js', content: script }), { type: 'application/vnd.openxmlformats-officedocument.oleObject', by: 'oleObject' }).bytes() },
		{ name: 'haushalt.xlsx', bytes: xlsx().sheet('Haushalt').bytes() },
		{ name: 'haushalt-fragt-im-netz.xlsx', bytes: xlsx().formulas('WEBSERVICE("http://example.org/kurs")').bytes() },
		{ name: 'vortrag.pptx', bytes: pptx().slide('').bytes() },
		{ name: 'verschlossen.docx', bytes: lockAgile(statement().bytes(), { password: 'geheim' }) },
	]
}

function binarySamples(): Sample[] {
	return [
		{ name: 'altes-protokoll.doc', bytes: wordFile({ text: 'Protokoll der Sitzung.\r' }) },
		{ name: 'altes-protokoll-mit-feld.doc', bytes: wordFile({ text: `Siehe ${wordField(' INCLUDEPICTURE "http://example.org/bild.png" ', 'Bild')}.\r` }) },
		{ name: 'alte-tabelle.xls', bytes: compoundFile([stream('Workbook', workbook([{ name: 'Tabelle1' }]))]) },
		{ name: 'alte-tabelle-mit-verweis.xls', bytes: compoundFile([stream('Workbook', workbook([{ name: 'Tabelle1' }], [supBook('\u0001\\\\server\\freigabe\\[daten.xls]', 'Tabelle1')]))]) },
		{ name: 'alte-tabelle-mit-makroblatt.xls', bytes: compoundFile([stream('Workbook', workbook([{ name: 'Tabelle1' }, { name: 'Makro1', kind: kinds.macro, state: 2 }]))]) },
	]
}

function rtfSamples(): Sample[] {
	const packaged = hex(ole1Embedded('Package', oleNative({ fileName: 'rechnung.js', content: script }).slice(4)))
	return [
		{ name: 'einladung.rtf', bytes: ascii('{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Einladung zur Sitzung.\\par}') },
		{ name: 'einladung-mit-programm.rtf', bytes: ascii(`{\\rtf1\\ansi Einladung {\\object\\objemb{\\*\\objclass Package}{\\*\\objdata ${packaged}}{\\result Anlage}}}`) },
		{ name: 'einladung-mit-vorlage.rtf', bytes: ascii('{\\rtf1\\ansi{\\*\\template https://example.org/vorlage.dotm}Einladung.}') },
	]
}

function pdfSamples(): Sample[] {
	const asking = pdf()
	asking.catalog(`/OpenAction ${asking.add(`<< /S /JavaScript /JS ${text("app.alert('Guten Tag')")} >>`)} 0 R`)
	return [
		{ name: 'bericht.pdf', bytes: pdf().bytes() },
		{ name: 'bericht-mit-skript.pdf', bytes: asking.bytes() },
		{ name: 'bericht-mit-anlage.pdf', bytes: pdf().attach('rechnung.js', script).bytes({ compressed: true }) },
		{ name: 'bericht-ohne-passwort-verschluesselt.pdf', bytes: pdf().bytes({ encryption: 'aes-256' }) },
		{ name: 'bericht-mit-passwort.pdf', bytes: pdf().bytes({ encryption: 'aes-256', password: 'geheim' }) },
	]
}

function otherSamples(): Sample[] {
	return [
		{ name: 'notiz.txt', bytes: ascii('Bitte bis Freitag.\n') },
		{ name: 'webseite.doc', bytes: ascii('<html><head><script>document.title = "x"</script></head><body><img src="http://example.org/bild.png">Text</body></html>') },
		{ name: 'leer.odt', bytes: new Uint8Array(0) },
	]
}

/** All documents of the inbox, in the order of their names. */
export function sampleInbox(): readonly Sample[] {
	return [...odfSamples(), ...ooxmlSamples(), ...binarySamples(), ...rtfSamples(), ...pdfSamples(), ...otherSamples()].sort((one, other) => (one.name < other.name ? -1 : 1))
}
