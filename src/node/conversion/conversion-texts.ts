// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Why there is no converted copy and what to do, for people. */

import type { ConversionRefusal } from '../../model/conversion.ts'
import type { Sentences } from '../../model/report.ts'

export const conversionTexts: Readonly<Record<ConversionRefusal, Sentences>> = {
	'nothing-to-do': { de: 'Das Dokument kann so bleiben, wie es ist.', en: 'The document can stay as it is.' },
	'needs-conversion': { de: 'Von diesem Dokument gibt es eine sichere Kopie nur in einem anderen Format. Wählen Sie ein anderes Zielformat.', en: 'There is a safe copy of this document in another format only. Choose another target.' },
	encrypted: { de: 'Das Dokument ist mit einem Kennwort verschlüsselt. Bitte speichern Sie es ohne Kennwort und versuchen Sie es noch einmal.', en: 'The document is locked with a password. Please save it without one and try again.' },
	damaged: { de: 'Ein Teil des Dokuments konnte nicht gelesen werden. Bitte öffnen Sie es in Ihrem Büroprogramm, speichern Sie es neu und versuchen Sie es noch einmal.', en: 'A part of the document could not be read. Please open it in your office program, save it again and try once more.' },
	limit: { de: 'Das Dokument ist zu groß oder zu verschachtelt, um es umzuwandeln. Bitte teilen Sie es auf.', en: 'The document is too large or too deeply nested to be converted. Please split it.' },
	unsupported: { de: 'Dieses Format lässt sich nicht in das gewünschte umwandeln. Wählen Sie ein anderes Zielformat.', en: 'This format cannot be converted to the one you asked for. Choose another target.' },
	internal: { de: 'Beim Umwandeln ist ein Fehler des Programms aufgetreten. Das Original ist unverändert. Bitte wenden Sie sich an Ihre IT.', en: 'The program made a mistake while converting. The original is unchanged. Please tell your IT.' },
	'still-found': { de: 'Auch nach dem Umwandeln war noch zu sehen, was entfernt werden sollte. Das Original ist unverändert; bitte lassen Sie es prüfen.', en: 'What was to be removed still showed after the conversion. The original is unchanged; please have it reviewed.' },
	'new-findings': { de: 'Das Umwandeln hätte etwas Neues in das Dokument gebracht. Das Original ist unverändert; bitte lassen Sie es prüfen.', en: 'The conversion would have brought something new into the document. The original is unchanged; please have it reviewed.' },
	'text-differs': { de: 'Beim Umwandeln wäre Text verloren gegangen. Das Original ist unverändert; versuchen Sie ein anderes Zielformat.', en: 'The conversion would have lost text. The original is unchanged; try another target.' },
	'no-converter': { de: 'Auf diesem Rechner ist kein Programm, das umwandeln kann. Gebraucht werden LibreOffice und für PDF/A aus PDF Ghostscript.', en: 'No program on this machine can convert. LibreOffice is needed, and Ghostscript to make PDF/A of a PDF.' },
	'too-slow': { de: 'Das Umwandeln hat zu lange gedauert und wurde beendet. Das Original ist unverändert.', en: 'The conversion took too long and was ended. The original is unchanged.' },
	'cannot-read': { de: 'Das Programm zum Umwandeln hat das Dokument nicht verstanden. Bitte öffnen Sie es in Ihrem Büroprogramm und speichern Sie es im gewünschten Format.', en: 'The converter did not understand the document. Please open it in your office program and save it in the format you want.' },
}
