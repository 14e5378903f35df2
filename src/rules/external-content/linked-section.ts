// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A passage of text that is taken from another document. ODF 1.4 part 3 §5.4.2 */
export const linkedSection = defineRule({
	id: 'linked-section',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['section']),
	text: {
		de: {
			title: 'Ein Abschnitt wird aus {target} geholt',
			meaning: 'Ein Teil des Textes steht in einem anderen Dokument und wird beim Öffnen von dort übernommen.',
			risk: 'Der Text kann sich ändern, nachdem das Dokument eingereicht wurde. Liegt die Quelle im Netz, erfährt deren Betreiber vom Öffnen.',
			advice: 'Lösen Sie die Verknüpfung, der Text bleibt stehen: in LibreOffice „Format › Bereiche“, dort das Häkchen bei „Verknüpfung“ entfernen.',
		},
		en: {
			title: 'A section is taken from {target}',
			meaning: 'A part of the text is in another document and is taken over from there on opening.',
			risk: 'The text can change after the document was submitted. If the source is on the network, its owner learns of the opening.',
			advice: 'Break the link, the text remains: in LibreOffice “Format › Sections”, remove the tick at “Link”.',
		},
	},
})
