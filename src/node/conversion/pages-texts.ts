// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Why there are no pictures of the pages and what to do, for reviewers. */

import type { ConversionRefusal } from '../../model/conversion.ts'
import type { Sentences } from '../../model/report.ts'

const unsafe: Sentences = { de: 'Von diesem Dokument konnte keine sichere Kopie gemacht werden, deshalb gibt es keine Bilder der Seiten. Auffälligkeiten, Aufbau und Text sind zu sehen.', en: 'No safe copy of this document could be made, so there are no pictures of its pages. Findings, structure and text can be seen.' }

export const pagesTexts: Readonly<Record<ConversionRefusal, Sentences>> = {
	'nothing-to-do': unsafe,
	'needs-conversion': unsafe,
	'still-found': unsafe,
	'new-findings': unsafe,
	'text-differs': unsafe,
	encrypted: { de: 'Das Dokument ist mit einem Kennwort verschlüsselt, deshalb gibt es keine Bilder der Seiten. Bitten Sie um eine Fassung ohne Kennwort.', en: 'The document is locked with a password, so there are no pictures of its pages. Ask for a version without one.' },
	damaged: { de: 'Ein Teil des Dokuments konnte nicht gelesen werden, deshalb gibt es keine Bilder der Seiten.', en: 'A part of the document could not be read, so there are no pictures of its pages.' },
	limit: { de: 'Das Dokument ist zu groß oder zu verschachtelt, um seine Seiten zu zeigen.', en: 'The document is too large or too deeply nested to show its pages.' },
	unsupported: { de: 'Dieses Format hat keine Seiten, die gezeigt werden können.', en: 'This format has no pages that can be shown.' },
	internal: { de: 'Beim Zeichnen der Seiten ist ein Fehler des Programms aufgetreten. Bitte wenden Sie sich an Ihre IT.', en: 'The program made a mistake while drawing the pages. Please tell your IT.' },
	'no-converter': { de: 'Dieser Server kann keine Seiten zeigen. Gebraucht werden LibreOffice und Ghostscript; Ihre IT kann sie einrichten.', en: 'This server cannot show pages. LibreOffice and Ghostscript are needed; your IT can set them up.' },
	'too-slow': { de: 'Das Zeichnen der Seiten hat zu lange gedauert und wurde beendet. Versuchen Sie es später noch einmal.', en: 'Drawing the pages took too long and was ended. Try again later.' },
	'cannot-read': { de: 'Das Programm, das die Seiten zeichnet, hat das Dokument nicht verstanden. Auffälligkeiten, Aufbau und Text sind zu sehen.', en: 'The program that draws the pages did not understand the document. Findings, structure and text can be seen.' },
}
