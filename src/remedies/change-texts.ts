// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a change says to people: what was there, what became of it, and what that means for the reader. Also why there is no safe copy. */

import type { ChangeAction, ChangeSubject, DisarmRefusal } from '../model/disarm.ts'
import type { Sentences } from '../model/report.ts'
import { shortened } from '../model/visible.ts'

/** A thing with its article, as the subject of a sentence; what it does, where that is not plain from its name. */
interface Wording {
	readonly de: string
	readonly en: string
	/** A sentence for whoever has never heard of it. */
	readonly why?: Sentences
}

const subjects: Readonly<Record<ChangeSubject, Wording>> = {
	'macro': { de: 'Ein Makro', en: 'A macro', why: { de: 'Makros sind Programme, die im Dokument mitreisen.', en: 'Macros are programs that travel inside the document.' } },
	'script': { de: 'Ein Skript', en: 'A script', why: { de: 'Skripte sind Programme, die im Dokument mitreisen.', en: 'Scripts are programs that travel inside the document.' } },
	'event': { de: 'Ein Auslöser, der ein Programm gestartet hätte,', en: 'A trigger that would have started a program' },
	'dialog': { de: 'Ein Dialogfenster eines Makros', en: 'A dialog window of a macro' },
	'control': { de: 'Ein Steuerelement', en: 'A control', why: { de: 'Steuerelemente dieser Art sind Programmteile, die beim Öffnen geladen werden.', en: 'Controls of this kind are pieces of programs that are loaded when the document opens.' } },
	'applet': { de: 'Ein Java-Programm', en: 'A Java program' },
	'plug-in': { de: 'Ein Zusatzprogramm für die Anzeige', en: 'A plug-in' },
	'extension': { de: 'Eine Erweiterung des Büroprogramms', en: 'An extension of the office program' },
	'toolbar': { de: 'Eine eigene Symbolleiste oder Tastenbelegung', en: 'A toolbar or keyboard shortcut of its own' },
	'dde': { de: 'Eine DDE-Verknüpfung', en: 'A DDE link', why: { de: 'Über DDE kann ein Dokument andere Programme starten.', en: 'Through DDE a document can start other programs.' } },
	'connection': { de: 'Eine Verbindung zu einer Datenquelle', en: 'A connection to a source of data' },
	'query': { de: 'Eine Abfrage von Daten', en: 'A query for data' },
	'mail-merge': { de: 'Die Verbindung eines Serienbriefs zu seinen Adressen', en: 'The connection of a form letter to its addresses' },
	'form': { de: 'Ein dynamisches Formular', en: 'A dynamic form' },
	'form-action': { de: 'Der Versand eines Formulars', en: 'The sending of a form' },
	'picture': { de: 'Ein Bild, das von außen geladen worden wäre,', en: 'A picture that would have been loaded from elsewhere' },
	'media': { de: 'Ein Ton oder Film', en: 'A sound or film' },
	'linked-object': { de: 'Ein verknüpftes Objekt', en: 'A linked object' },
	'frame': { de: 'Ein Rahmen, der Inhalte von außen geladen hätte,', en: 'A frame that would have loaded content from elsewhere' },
	'section': { de: 'Ein verknüpfter Abschnitt', en: 'A linked section' },
	'cell-range': { de: 'Ein verknüpfter Bereich von Zellen', en: 'A linked range of cells' },
	'workbook': { de: 'Ein Bezug auf eine andere Tabellendatei', en: 'A reference to another spreadsheet' },
	'sub-document': { de: 'Ein Verweis auf ein Teildokument', en: 'A reference to a part of the document in another file' },
	'template': { de: 'Der Verweis auf eine Dokumentvorlage', en: 'The reference to a template' },
	'style-sheet': { de: 'Der Verweis auf Formatvorlagen außerhalb des Dokuments', en: 'The reference to a style sheet outside the document' },
	'font': { de: 'Der Verweis auf eine Schrift außerhalb des Dokuments', en: 'The reference to a font outside the document' },
	'field': { de: 'Ein Feld, das Inhalte von außen geholt hätte,', en: 'A field that would have fetched content from elsewhere' },
	'formula': { de: 'Eine Formel, die Daten von außen geholt hätte,', en: 'A formula that would have fetched data from elsewhere' },
	'schema': { de: 'Der Verweis auf eine Beschreibung außerhalb des Dokuments', en: 'The reference to a description outside the document' },
	'stream': { de: 'Der Verweis auf Daten außerhalb der Datei', en: 'The reference to data outside the file' },
	'link': { de: 'Ein gefährlicher Link', en: 'A dangerous link' },
	'attachment': { de: 'Eine angehängte Datei', en: 'An attached file' },
	'object': { de: 'Ein eingebettetes Objekt', en: 'An embedded object' },
	'program': { de: 'Eine Programmdatei', en: 'A program file' },
	'imported-content': { de: 'Ein eingefügter Inhalt in einem anderen Format', en: 'Imported content in another format' },
	'action': { de: 'Eine Aktion', en: 'An action', why: { de: 'Aktionen führt das Anzeigeprogramm aus, manche ohne zu fragen.', en: 'Actions are carried out by the viewer, some without asking.' } },
	'chart-data': { de: 'Die mitgeführte Tabelle eines Diagramms', en: 'The table that travels with a chart' },
	'digital-signature': { de: 'Eine digitale Signatur', en: 'A digital signature', why: { de: 'Sie gilt nur für das Original; das Original bleibt aufbewahrt.', en: 'It holds for the original only; the original is kept.' } },
	'comment': { de: 'Ein Kommentar', en: 'A comment' },
	'tracked-change': { de: 'Eine aufgezeichnete Änderung', en: 'A tracked change' },
	'hidden-content': { de: 'Ein verborgener Inhalt', en: 'Hidden content' },
	'author': { de: 'Der Name einer Person', en: 'The name of a person' },
	'property': { de: 'Eine Angabe über das Dokument', en: 'A detail about the document' },
	'preview': { de: 'Ein Vorschaubild', en: 'A preview picture' },
	'version': { de: 'Eine frühere Fassung', en: 'An earlier version' },
	'unknown-part': { de: 'Ein Teil, den die Prüfung nicht kennt,', en: 'A part that the inspection does not know' },
	'container': { de: 'Die Datei', en: 'The file' },
	'name': { de: 'Die Datei', en: 'The file' },
}

const verbs: Readonly<Record<ChangeAction, Sentences>> = {
	'removed': { de: 'wurde entfernt', en: 'was removed' },
	'replaced': { de: 'wurde durch einen Platzhalter ersetzt', en: 'was replaced by a placeholder' },
	'unlinked': { de: 'wurde gelöst', en: 'was cut off' },
	'kept-result': { de: 'wurde entfernt; das letzte Ergebnis steht als fester Inhalt da', en: 'was removed; its last result stands there as plain content' },
	'renamed': { de: 'wurde umbenannt', en: 'was renamed' },
	'rebuilt': { de: 'wurde aus ihren bekannten Teilen neu geschrieben', en: 'was written anew from its known parts' },
}

/** Sentences that say it better than subject and verb. */
const special: Readonly<Record<string, Sentences>> = {
	'link unlinked': { de: 'Ein gefährlicher Link{target} wurde zu einfachem Text', en: 'A dangerous link{target} became plain text' },
	'picture replaced': { de: 'Ein Bild, das von außen geladen worden wäre{target}, wurde durch einen Platzhalter gleicher Größe ersetzt, der die Adresse nennt', en: 'A picture that would have been loaded from elsewhere{target} was replaced by a placeholder of the same size that names the address' },
	'object replaced': { de: 'Ein eingebettetes Objekt{target} wurde durch sein Bild ersetzt', en: 'An embedded object{target} was replaced by its picture' },
	'object rebuilt': { de: 'Ein eingebettetes Objekt{target} wurde selbst entschärft und neu geschrieben', en: 'An embedded object{target} was itself disarmed and written anew' },
	'tracked-change kept-result': { de: 'Eine aufgezeichnete Änderung{target} wurde angenommen', en: 'A tracked change{target} was accepted' },
	'tracked-change removed': { de: 'Eine aufgezeichnete Änderung{target} wurde verworfen', en: 'A tracked change{target} was rejected' },
	'name renamed': { de: 'Die Datei heißt jetzt{target}', en: 'The file is now called{target}' },
	'container rebuilt': { de: 'Die Datei wurde aus ihren bekannten Teilen neu geschrieben', en: 'The file was written anew from its known parts' },
	'attachment removed': { de: 'Eine angehängte Datei{target} wurde entfernt; sie wird getrennt geprüft', en: 'An attached file{target} was removed; it is inspected on its own' },
	'template unlinked': { de: 'Die Verbindung zur Dokumentvorlage{target} wurde gelöst', en: 'The connection to the template{target} was cut' },
	'workbook kept-result': { de: 'Ein Bezug auf eine andere Tabellendatei{target} wurde durch seinen letzten Wert ersetzt', en: 'A reference to another spreadsheet{target} was replaced by its last value' },
	'formula kept-result': { de: 'Eine Formel, die Daten von außen geholt hätte{target}, wurde durch ihren letzten Wert ersetzt', en: 'A formula that would have fetched data from elsewhere{target} was replaced by its last value' },
	'hidden-content unlinked': { de: 'Ein verborgener Inhalt{target} wurde sichtbar gemacht', en: 'Hidden content{target} was made visible' },
}

/** @param target as in the change, already safe to show; `count` how many alike */
export function changeText(action: ChangeAction, subject: ChangeSubject, target: string | undefined, count: number): Sentences {
	return { de: sentence('de', action, subject, target, count), en: sentence('en', action, subject, target, count) }
}

function sentence(language: 'de' | 'en', action: ChangeAction, subject: ChangeSubject, target: string | undefined, count: number): string {
	const named = target === undefined || target === '' ? '' : language === 'de' ? ` („${shortened(target, 120)}“)` : ` (“${shortened(target, 120)}”)`
	const key = `${action === 'renamed' ? 'name' : subject} ${action}`
	const { [language]: noun, why } = subjects[subject]
	const bare = noun.endsWith(',') ? noun.slice(0, -1) : noun
	const whole = Object.hasOwn(special, key) ? (special[key] as Sentences)[language].replace('{target}', key === 'name renamed' ? named.replace(/[()]/g, '') : named) : `${bare}${named}${noun.endsWith(',') ? ',' : ''} ${verbs[action][language]}`
	const times = count < 2 ? '' : language === 'de' ? ` (${count}-mal)` : ` (${count} times)`
	return `${whole}${times}.${why === undefined ? '' : ` ${why[language]}`}`
}

export const refusalTexts: Readonly<Record<DisarmRefusal, Sentences>> = {
	'nothing-to-do': {
		de: 'In dem Dokument steckt nichts, das entfernt werden müsste. Das Original kann verwendet werden, wie es ist.',
		en: 'There is nothing in the document that would have to be removed. The original can be used as it is.',
	},
	'needs-conversion': {
		de: 'Dieses alte Format kann nicht selbst bereinigt werden. Eine sichere Kopie entsteht durch Umwandeln in ein offenes Format.',
		en: 'This old format cannot be cleaned as it is. A safe copy is made by converting the document to an open format.',
	},
	'encrypted': {
		de: 'Das Dokument ist mit einem Passwort verschlossen; davon gibt es keine sichere Kopie. Bitte entfernen Sie das Passwort und reichen Sie das Dokument noch einmal ein.',
		en: 'The document is locked with a password, so there is no safe copy of it. Please remove the password and submit the document once more.',
	},
	'damaged': {
		de: 'Das Dokument ist beschädigt und lässt sich nicht bis zum Ende lesen; davon gibt es keine sichere Kopie. Bitte öffnen Sie es in Ihrem Büroprogramm, speichern Sie es neu und reichen Sie es noch einmal ein.',
		en: 'The document is damaged and cannot be read to its end, so there is no safe copy of it. Please open it in your office program, save it again and submit it once more.',
	},
	'limit': {
		de: 'Das Dokument ist zu groß oder zu verschachtelt für eine sichere Kopie. Bitte teilen Sie es auf, oder reichen Sie es als PDF ein.',
		en: 'The document is too large or too deeply nested for a safe copy. Please split it, or submit it as a PDF.',
	},
	'unsupported': {
		de: 'Für dieses Format gibt es keine sichere Kopie. Bitte speichern Sie das Dokument als ODT oder PDF und reichen Sie es noch einmal ein.',
		en: 'There is no safe copy for this format. Please save the document as ODT or PDF and submit it once more.',
	},
	'internal': {
		de: 'Beim Erstellen der sicheren Kopie ist ein Fehler der Prüfung aufgetreten. Sie müssen nichts tun; der Sitzungsdienst sieht sich das Original an.',
		en: 'Making the safe copy failed because of a fault in the inspection itself. You need not do anything; the sitting service will look at the original.',
	},
	'still-found': {
		de: 'Die zweite Prüfung fand in der Kopie noch etwas, das hätte entfernt sein müssen. Die Kopie wurde verworfen; der Sitzungsdienst sieht sich das Original an.',
		en: 'The second inspection still found something in the copy that should have been removed. The copy was discarded; the sitting service will look at the original.',
	},
	'new-findings': {
		de: 'Die zweite Prüfung fand in der Kopie etwas, das im Original nicht war. Die Kopie wurde verworfen; der Sitzungsdienst sieht sich das Original an.',
		en: 'The second inspection found something in the copy that was not in the original. The copy was discarded; the sitting service will look at the original.',
	},
	'text-differs': {
		de: 'Der Text der Kopie stimmte nicht mit dem Original überein. Die Kopie wurde verworfen; der Sitzungsdienst sieht sich das Original an.',
		en: 'The text of the copy did not equal the original. The copy was discarded; the sitting service will look at the original.',
	},
}
