// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of the scales as people read them. */

import type { Sentences } from '../model/report.ts'
import type { GapKind, SafeCopy, Trait, Verdict } from '../model/scales.ts'

export const verdictWords: Readonly<Record<Verdict, Sentences>> = {
	accept: { de: 'annehmen', en: 'accept' },
	advise: { de: 'hinweisen', en: 'advise' },
	review: { de: 'prüfen lassen', en: 'have reviewed' },
	reject: { de: 'ablehnen', en: 'reject' },
}

export const safeCopyWords: Readonly<Record<SafeCopy, Sentences>> = {
	none: { de: 'keine sichere Kopie', en: 'no safe copy' },
	offer: { de: 'sichere Kopie anbieten', en: 'offer a safe copy' },
	automatic: { de: 'sichere Kopie von selbst', en: 'safe copy by itself' },
}

export const gapWords: Readonly<Record<GapKind, Sentences>> = {
	damaged: { de: 'Beschädigtes', en: 'damaged content' },
	encrypted: { de: 'Verschlossenes', en: 'locked content' },
	internal: { de: 'Von der Prüfung nicht Bewältigtes', en: 'content the inspection could not cope with' },
	limit: { de: 'Zu Großes oder zu Verschachteltes', en: 'content that is too large or too deeply nested' },
	unsupported: { de: 'Unbekannte Formate', en: 'unknown formats' },
}

export const traitWords: Readonly<Record<Trait, Sentences>> = {
	macro: { de: 'Programme (Makros)', en: 'programs (macros)' },
	'auto-exec': { de: 'Programme, die von selbst starten', en: 'programs that start by themselves' },
	'external-resource': { de: 'Inhalte, die von außerhalb geladen werden', en: 'content that is loaded from elsewhere' },
	'remote-template': { de: 'Vorlagen, die von außerhalb geladen werden', en: 'templates that are loaded from elsewhere' },
	dde: { de: 'Verbindungen zu anderen Programmen (DDE)', en: 'connections to other programs (DDE)' },
	'external-link': { de: 'Links', en: 'links' },
	'dangerous-link': { de: 'Gefährliche Links', en: 'dangerous links' },
	'embedded-object': { de: 'Eingebettete Objekte', en: 'embedded objects' },
	'embedded-file': { de: 'Enthaltene Dateien', en: 'contained files' },
	'embedded-executable': { de: 'Enthaltene Programmdateien', en: 'contained program files' },
	activex: { de: 'Steuerelemente und Erweiterungen', en: 'controls and extensions' },
	'data-connection': { de: 'Verbindungen zu Datenquellen', en: 'connections to data sources' },
	'pdf-javascript': { de: 'JavaScript in PDF', en: 'JavaScript in PDF' },
	'pdf-launch': { de: 'Programmstarts in PDF', en: 'program starts in PDF' },
	'pdf-auto-action': { de: 'Aktionen in PDF, die von selbst ablaufen', en: 'actions in PDF that run by themselves' },
	'pdf-submit-form': { de: 'Formulare in PDF, die Daten übertragen', en: 'forms in PDF that transmit data' },
	'pdf-remote-goto': { de: 'Sprünge aus PDF in andere Dateien', en: 'jumps from PDF into other files' },
	'pdf-xfa': { de: 'Dynamische Formulare in PDF (XFA)', en: 'dynamic forms in PDF (XFA)' },
	'pdf-rich-media': { de: 'Ton, Film und Animation in PDF', en: 'sound, film and animation in PDF' },
	'exploit-pattern': { de: 'Muster bekannter Angriffe', en: 'patterns of known attacks' },
	encrypted: { de: 'Verschlüsselung', en: 'encryption' },
	signed: { de: 'Digitale Unterschriften', en: 'digital signatures' },
	malformed: { de: 'Beschädigter oder ungewöhnlicher Aufbau', en: 'damaged or unusual structure' },
	'format-mismatch': { de: 'Inhalt, der nicht zum Namen passt', en: 'content that does not match the name' },
	'decompression-bomb': { de: 'Inhalt, der ausgepackt riesig wäre', en: 'content that would be huge when unpacked' },
	'legacy-format': { de: 'Veraltete Formate', en: 'outdated formats' },
	'tracked-changes': { de: 'Aufgezeichnete Änderungen', en: 'recorded changes' },
	comments: { de: 'Kommentare', en: 'comments' },
	'hidden-content': { de: 'Verborgene Inhalte', en: 'hidden content' },
	'previous-versions': { de: 'Frühere Fassungen', en: 'earlier versions' },
	'personal-metadata': { de: 'Persönliche Angaben in den Eigenschaften', en: 'personal details in the properties' },
}
