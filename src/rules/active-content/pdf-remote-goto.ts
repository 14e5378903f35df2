// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { action } from '../pdf.ts'
import { defineRule } from '../rule.ts'

/** GoToR and Thread: a jump into another file. ISO 32000-2 §12.6.4.3, §12.6.4.7 */
export const pdfRemoteGoto = defineRule({
	id: 'pdf-remote-goto',
	trait: 'pdf-remote-goto',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-pdf-actions',
	references: ['https://attack.mitre.org/techniques/T1187/'],
	find: action(['GoToR', 'Thread'], 'high'),
	text: {
		de: {
			title: 'Das PDF öffnet eine andere Datei: {target}',
			meaning: 'Das PDF enthält einen Sprung, der nicht auf eine eigene Seite führt, sondern eine andere Datei öffnet.',
			risk: 'Bei anderen führt der Sprung ins Leere oder zu einer anderen Datei. Liegt sie auf einem fremden Server, meldet sich Windows dort an.',
			advice: 'Fügen Sie beide Dokumente zu einem zusammen, oder geben Sie die Fundstelle im Text an.',
		},
		en: {
			title: 'The PDF opens another file: {target}',
			meaning: 'The PDF contains a jump that does not lead to a page of its own but opens another file.',
			risk: 'For others the jump leads nowhere or to another file. If it is on an unknown server, Windows signs in there.',
			advice: 'Join both documents into one, or give the reference in the text.',
		},
	},
})
