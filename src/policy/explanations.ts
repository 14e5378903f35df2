// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One line to each thing that a policy decides about, for those who write and those who read the rules. */

import type { ConformanceWish } from '../model/policy.ts'
import type { Sentences } from '../model/report.ts'
import type { Trait } from '../model/scales.ts'

export const traitExplanations: Readonly<Record<Trait, Sentences>> = {
	macro: { de: 'Das Dokument enthält Programmcode, den ein Büroprogramm ausführen kann.', en: 'The document carries program code that an office program can run.' },
	'auto-exec': { de: 'Beim Öffnen, Schließen oder Drucken läuft etwas ab, ohne dass jemand darauf klickt.', en: 'Something runs on opening, closing or printing without anybody clicking on it.' },
	'external-resource': { de: 'Beim Öffnen lädt das Dokument etwas von einer anderen Adresse. Deren Betreiber erfährt, wer es wann öffnet.', en: 'On opening, the document fetches something from another address. Whoever runs it learns who opens the document and when.' },
	'remote-template': { de: 'Das Dokument holt seine Vorlage von einer anderen Adresse. Dort kann jederzeit Schadcode hinterlegt werden.', en: 'The document fetches its template from another address. Malicious code can be put there at any time.' },
	dde: { de: 'Über eine alte Schnittstelle von Windows kann das Dokument andere Programme starten.', en: 'Through an old interface of Windows the document can start other programs.' },
	'external-link': { de: 'Das Dokument enthält Links, die erst auf einen Klick hin geöffnet werden.', en: 'The document contains links that open on a click only.' },
	'dangerous-link': { de: 'Ein Link startet etwas oder verrät die Anmeldung am Rechner, wenn jemand darauf klickt.', en: 'A link starts something or gives away the sign-in of the computer when somebody clicks on it.' },
	'embedded-object': { de: 'Im Dokument steckt ein Objekt eines anderen Programms, zum Beispiel eine Tabelle.', en: 'The document holds an object of another program, a table for example.' },
	'embedded-file': { de: 'Im Dokument reist eine ganze Datei mit.', en: 'A whole file travels inside the document.' },
	'embedded-executable': { de: 'Im Dokument steckt ein ausführbares Programm.', en: 'The document holds a program that can be run.' },
	activex: { de: 'Das Dokument verwendet Bausteine, die auf dem Rechner Programme ausführen.', en: 'The document uses building blocks that run programs on the computer.' },
	'data-connection': { de: 'Das Dokument fragt eine Datenbank oder eine andere Datenquelle ab.', en: 'The document queries a database or another source of data.' },
	'pdf-javascript': { de: 'Das PDF enthält Programmcode, den manche Leseprogramme ausführen.', en: 'The PDF carries program code that some readers run.' },
	'pdf-launch': { de: 'Das PDF kann ein anderes Programm starten.', en: 'The PDF can start another program.' },
	'pdf-auto-action': { de: 'Das PDF führt beim Öffnen oder Blättern von selbst etwas aus.', en: 'The PDF does something by itself when it is opened or leafed through.' },
	'pdf-submit-form': { de: 'Ein Formular im PDF überträgt, was jemand einträgt, an eine andere Adresse.', en: 'A form in the PDF transmits what somebody fills in to another address.' },
	'pdf-remote-goto': { de: 'Das PDF öffnet auf einen Klick hin eine andere Datei.', en: 'The PDF opens another file on a click.' },
	'pdf-xfa': { de: 'Das PDF enthält ein Formular einer veralteten Technik, das nur wenige Programme anzeigen.', en: 'The PDF contains a form of an outdated technique that few programs show.' },
	'pdf-rich-media': { de: 'Das PDF enthält Ton, Film oder Animation.', en: 'The PDF contains sound, film or animation.' },
	'exploit-pattern': { de: 'Das Dokument ist so gebaut, wie es nur Angriffe auf Büroprogramme sind.', en: 'The document is built as only attacks on office programs are.' },
	encrypted: { de: 'Das Dokument ist mit einem Passwort verschlossen. Was darin steht, lässt sich nicht prüfen.', en: 'The document is locked with a password. What is in it cannot be inspected.' },
	signed: { de: 'Das Dokument ist digital unterschrieben.', en: 'The document is digitally signed.' },
	malformed: { de: 'Das Dokument weicht vom Aufbau seines Formats ab. Programme können es verschieden lesen.', en: 'The document departs from the structure of its format. Programs may read it differently.' },
	'format-mismatch': { de: 'Der Inhalt ist von anderer Art, als der Name des Dokuments sagt.', en: 'The content is of another kind than the name of the document says.' },
	'decompression-bomb': { de: 'Ausgepackt würde das Dokument den Speicher füllen.', en: 'Unpacked, the document would fill the memory.' },
	'legacy-format': { de: 'Das Format wird nicht mehr gepflegt oder ist nicht offen beschrieben.', en: 'The format is no longer maintained or not openly described.' },
	'tracked-changes': { de: 'Frühere Formulierungen sind im Dokument noch lesbar.', en: 'Earlier wordings can still be read in the document.' },
	comments: { de: 'Das Dokument enthält Anmerkungen, die vielleicht nicht für alle gedacht sind.', en: 'The document contains remarks that are perhaps not meant for everybody.' },
	'hidden-content': { de: 'Das Dokument enthält Text, Tabellen oder Folien, die man nicht sieht.', en: 'The document contains text, tables or slides that one does not see.' },
	'previous-versions': { de: 'Frühere Fassungen des Dokuments sind darin gespeichert.', en: 'Earlier versions of the document are stored in it.' },
	'personal-metadata': { de: 'Die Eigenschaften des Dokuments nennen Personen, Orte oder Geräte.', en: 'The properties of the document name persons, places or devices.' },
}

export type Wish = NonNullable<ConformanceWish['want']>[number]

export const wishTitles: Readonly<Record<Wish | 'min-version', Sentences>> = {
	'min-version': { de: 'Version des Formats', en: 'version of the format' },
	'pdf-a': { de: 'geeignet zum Aufbewahren (PDF/A)', en: 'fit for archiving (PDF/A)' },
	'pdf-ua': { de: 'barrierefrei (PDF/UA)', en: 'accessible (PDF/UA)' },
	tagged: { de: 'mit Gliederung für Vorleseprogramme', en: 'with a structure for screen readers' },
	lang: { de: 'mit Angabe der Sprache', en: 'with its language named' },
	title: { de: 'mit Titel', en: 'with a title' },
	'fonts-embedded': { de: 'mit allen Schriften', en: 'with all fonts' },
	strict: { de: 'nach der strengen Fassung des Standards', en: 'in the strict form of the standard' },
	'not-extended': { de: 'ohne herstellereigene Erweiterungen', en: 'without extensions of one vendor' },
}
