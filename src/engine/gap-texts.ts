// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a gap says to people: what could not be inspected, and what to do. */

import type { Sentences } from '../model/report.ts'
import type { GapKind } from '../model/scales.ts'

export const gapTexts: Readonly<Record<GapKind, Sentences>> = {
	damaged: {
		de: 'Ein Teil des Dokuments ist beschädigt und konnte nicht geprüft werden. Bitte öffnen Sie das Dokument in Ihrem Büroprogramm, speichern Sie es neu und reichen Sie es noch einmal ein.',
		en: 'A part of the document is damaged and could not be inspected. Please open the document in your office program, save it again and submit it once more.',
	},
	encrypted: {
		de: 'Das Dokument oder ein Teil davon ist mit einem Passwort verschlossen und konnte nicht geprüft werden. Bitte entfernen Sie das Passwort und reichen Sie das Dokument noch einmal ein.',
		en: 'The document or a part of it is locked with a password and could not be inspected. Please remove the password and submit the document once more.',
	},
	internal: {
		de: 'Ein Teil des Dokuments konnte wegen eines Fehlers der Prüfung nicht geprüft werden. Sie müssen nichts tun; der Sitzungsdienst sieht sich das Dokument an.',
		en: 'A part of the document could not be inspected because of a fault in the inspection itself. You need not do anything; the sitting service will look at the document.',
	},
	limit: {
		de: 'Das Dokument ist so groß oder so verschachtelt, dass es nicht vollständig geprüft werden konnte. Bitte teilen Sie es auf, oder reichen Sie es als PDF ein.',
		en: 'The document is so large or so deeply nested that it could not be inspected completely. Please split it, or submit it as a PDF.',
	},
	unsupported: {
		de: 'Das Dokument enthält einen Teil in einem unbekannten Format, der nicht geprüft werden konnte. Wenn Sie den Teil nicht brauchen, entfernen Sie ihn; sonst sieht sich der Sitzungsdienst das Dokument an.',
		en: 'The document contains a part in an unknown format that could not be inspected. If you do not need that part, remove it; otherwise the sitting service will look at the document.',
	},
}
